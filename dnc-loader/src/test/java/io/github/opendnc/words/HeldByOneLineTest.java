package io.github.opendnc.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Names and texts whose answer hangs on one line of refusal-words.txt, or on one word or sign in it: without it each was another. And
 * texts that were judged wrongly before.
 */
final class HeldByOneLineTest {
    private static Object answer(String question, String text) {
        return switch (question) {
            case "NAME" -> RefusalColumn.ofName(text).map(RefusalColumn::name).orElse("-");
            case "SAID" -> Refusal.isSaidIn(text);
            case "PLAINLY" -> Refusal.isPlainlySaidIn(text);
            case "REPLY" -> Refusal.isRepliedIn(text);
            case "OF_ALL" -> RefusalOfAll.isSaidIn(text);
            case "AT_LENGTH" -> RefusalAtLength.isToldIn(text);
            case "PERMITS" -> RefusalColumn.isPlainlyOfPermission(text);
            case "ASKS" -> asked(text).map(RefusalCellKind::name).orElse("-");
            case "KIND" ->
                RefusalCellKind.ofColumn(text).map(RefusalCellKind::name).orElse("-");
            case "QUESTION",
                    "OFFER",
                    "PREFERENCE",
                    "AGREEMENT",
                    "MARKETING_STATUS",
                    "AGAINST",
                    "STATUS_OF_LETTERS",
                    "UNTIL",
                    "BEST_TIME",
                    "BEST_TIME_STATUS",
                    "ANYTHING",
                    "ANYTHING_OF_WORK",
                    "UNREAD_OF_WORK",
                    "UNREAD_OF_KEYS" -> RefusalCellKind.valueOf(question).saysSo(text);
            case "ANSWER" -> Answer.isYesOrNo(text);
            case "NOT_TO_ALLOW" -> RefusalColumn.isNotToAllow(text);
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static Optional<RefusalCellKind> asked(String name) {
        return RefusalCellKind.ofName(name)
                .filter(RefusalCellKind.PREFERENCE::equals)
                .or(() -> RefusalCellKind.ofQuestion(name));
    }

    static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String file :
                List.of("held-by-one-line.txt", "told-in-cells.txt", "told-in-french.txt", "asked-by-names.txt")) {
            rows.addAll(rows(file));
        }
        return rows;
    }

    private static List<String> rows(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(HeldByOneLineTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAnsweredAsEver(String row) {
        String[] cells = row.split("\\|", -1);
        assertEquals(cells[2], answer(cells[0], cells[1]).toString(), cells[1]);
    }
}
