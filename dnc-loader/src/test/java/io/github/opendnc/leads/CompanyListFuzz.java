package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A company's own list: of numbers one a line each is barred, or the list is refused. */
public final class CompanyListFuzz {
    private static final Pattern SEVERAL_COLUMNS = Pattern.compile("[\",;|\t]");

    private CompanyListFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        Path file = Scratch.holding("company.csv", input);
        CompanyListFile read;
        try {
            read = CompanyListFile.read(file, Leads.DAY);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        String text = new String(input, StandardCharsets.UTF_8);
        if (!SEVERAL_COLUMNS.matcher(text).find()) {
            text.lines().forEach(line -> assertBarred(line, read));
        }
        return true;
    }

    private static void assertBarred(String line, CompanyListFile read) {
        PhoneNumber.tryParse(line)
                .number()
                .filter(PhoneNumber::isNorthAmerican)
                .ifPresent(number -> assertTrue(read.list().bars(number, Leads.DAY), "a number was lost"));
    }
}
