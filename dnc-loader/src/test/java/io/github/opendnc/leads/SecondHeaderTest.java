package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two exports were joined, and the second has a header of its own: what it tells would be read by the names of the first. */
final class SecondHeaderTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "3035550144";

    /** However many rows stand before it, also where each row is answered by itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,do_not_call,VIP;phone,VIP,do_not_call;no,yes",
                "phone,do_not_call,VIP;VIP,phone,do_not_call;no,yes",
                "phone,name,city;phone,name,Do Not Call;Bob,yes",
                "phone,name,city;Telephone,Last,OK to call;Bob,no",
                "phone,name,city;Mobile Phone,opt_out_date,city;2026-01-05,Denver",
                "phone,name,city;\" PHONE \",\"City\",Name;Denver,Bob",
            })
    void itStopsTheFile(String header, String second, String rest) throws IOException {
        for (int before : new int[] {1, 1_500}) {
            String leads =
                    header + "\n" + (FREE + ",no,no\n").repeat(before) + second + "\n" + FREE + "," + rest + "\n";
            List<LeadScrub> all = new ArrayList<>(Leads.inEveryCut(SCRUB, before > 1 ? 40 : 1, 59));
            all.add(SCRUB.rowByRow());
            all.add(SCRUB.rowByRow().inCharacters());
            for (LeadScrub scrub : all) {
                assertIsTold(before, () -> Leads.run(scrub, leads));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertIsTold(
                    before, () -> SCRUB.stream(new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), out));
        }
    }

    private static void assertIsTold(int before, Executable run) {
        String message =
                String.valueOf(assertThrows(MalformedFileException.class, run).getMessage());
        assertTrue(
                message.startsWith("standard input, line " + (before + 2)
                        + ": expected rows below one header; split the file where another begins; found \""),
                message);
    }

    /** The names of the header once more are no numbers, and no more; what else stands in the place of numbers neither. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "phone,name,city;phone,name,city",
                "phone,name,city;Phone, Name ,CITY",
                "phone,name,city;mobile,Bob,Denver",
                "phone,name,city;Name,Bob,Denver",
                "phone,name,city;mobile,Home,id 12345",
                "phone,name,city;mobile,name",
            })
    void whatIsNoOtherHeaderDoesNot(String header, String row) throws IOException {
        for (int before : new int[] {6, 1_500}) {
            String leads = header + "\n" + (FREE + ",no,no\n").repeat(before) + row + "\n" + FREE + ",Bob,Denver\n";
            for (LeadScrub scrub : Leads.inEveryCut(SCRUB, before > 6 ? 40 : 1, 59)) {
                List<String> lines = Leads.run(scrub, leads).lines().toList();
                assertEquals(before + 3, lines.size());
                assertTrue(lines.get(before + 1).contains(",UNDETERMINED,I,"), lines.get(before + 1));
                assertTrue(lines.get(before + 2).contains(",MAY_CALL,"), lines.get(before + 2));
            }
        }
    }
}
