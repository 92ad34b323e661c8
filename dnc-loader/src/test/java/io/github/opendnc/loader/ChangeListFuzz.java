package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.fuzz.InputBytes;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change list: what is taken is what one regular expression a line finds. */
public final class ChangeListFuzz {
    private static final FilePlace PLACE = FilePlace.of(Path.of("changes.txt"));
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final Pattern LINE = Pattern.compile(
            "[ \t]*\"?(\\d{3})\"?[ \t]*(,?)[ \t]*\"?(\\d{7})\"?[ \t]*,[ \t]*"
                    + "\"?(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)Z?\"?[ \t]*,[ \t]*\"?([ADad])\"?[ \t]*\r?");

    private ChangeListFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] list) throws IOException {
        ChangeContent content = new ChangeContent(LAST);
        try {
            content.read(new SlowStream(new ByteArrayInputStream(list), 1 + InputBytes.pick(list, 300)), PLACE);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        List<String> found = content.records().stream()
                .map(record -> record.number() + " " + record.moment() + " " + record.isAdded())
                .toList();
        assertEquals(expected(TestLists.text(list)), found);
        return true;
    }

    private static List<String> expected(String text) {
        String unmarked = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        List<String> expected = new ArrayList<>();
        for (String line : unmarked.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (!line.isBlank()) {
                assertEquals(true, parts.matches(), line);
                expected.add("1" + parts.group(1) + parts.group(3) + " "
                        + java.time.LocalDateTime.parse(parts.group(4) + "T" + parts.group(5)) + " "
                        + parts.group(6).equalsIgnoreCase("A"));
            }
        }
        return expected;
    }
}
