package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A company's own list: whoever stands on it alone in a line is barred, or the list is refused. */
public final class CompanyListFuzz {
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
        new String(input, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> PhoneNumber.tryParse(line)
                        .number()
                        .filter(PhoneNumber::isNorthAmerican)
                        .ifPresent(
                                number -> assertTrue(read.list().bars(number.e164(), Leads.DAY), "a number was lost")));
        return true;
    }
}
