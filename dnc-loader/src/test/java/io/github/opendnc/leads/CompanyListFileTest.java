package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompanyListFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path dir;

    @Test
    void columnsByName() throws IOException {
        CompanyList list = read("Name,Requested_On,PHONE\nJane,2024-03-01,(212) 555-0142\n\nJoe,,212-555-0143\n")
                .list();
        assertEquals(2, list.size());
        assertEquals(Optional.of(DAY), list.requestedOn(new PhoneNumber(12125550142L)));
        assertTrue(list.bars(new PhoneNumber(12125550142L), DAY));
        assertFalse(list.bars(new PhoneNumber(12125550142L), DAY.minusDays(1)));
        assertTrue(list.bars(new PhoneNumber(12125550143L), LocalDate.of(2000, 1, 1)));
    }

    @Test
    void bareNumbers() throws IOException {
        CompanyListFile file = read("2125550142\n+1 (212) 555-0143 x9\n+442079460958\n");
        assertEquals(2, file.list().size());
        assertTrue(file.list().bars(new PhoneNumber(12125550142L), DAY));
        assertEquals(List.of("numbers outside North America left out: 1"), file.notes());
    }

    @Test
    void aFileWithoutNumbersIsAnEmptyListAndSaysSo() throws IOException {
        for (String text : List.of("\n", "phone,requested_on\n")) {
            assertEquals(
                    List.of("the company list holds no numbers"), read(text).notes());
        }
    }

    @Test
    void nothingIsPassedOver() {
        assertMessage("list.csv: expected a company list, with a header at the least; found an empty file", "");
        assertMessage(
                "list.csv, line 2: expected a telephone number; found a text that is none (expected 10 digits, found 9)",
                "2125550142\n212555014\n");
        assertMessage(
                "list.csv, line 2: expected a telephone number; found a text that is none (empty)",
                "phone,requested_on\n,2024-03-01\n");
        assertMessage(
                "list.csv, line 2: expected a date such as 2026-11-24 in requested_on; found \"March\"",
                "phone,requested_on\n2125550142,March\n");
        assertMessage(
                "list.csv, line 2: expected a day no later than today, 2026-11-24, in requested_on; found 2062-11-01",
                "phone,requested_on\n2125550142,2062-11-01\n");
        assertMessage(
                "list.csv, line 2: expected a date such as 2026-11-24 in requested_on; found \"+999######-##-##\"",
                "phone,requested_on\n2125550142,+999999999-12-31\n");
        assertMessage("list.csv, line 2: expected 2 fields; found 1", "phone,requested_on\n2125550142\n");
        assertMessage(
                "list.csv, line 1: expected a header with one column phone and at most one requested_on, "
                        + "or bare numbers; found 2 and 0",
                "phone,mobile\n");
        assertMessage(
                "list.csv, line 1: expected a telephone number; "
                        + "found a text that is none (holds a character that no telephone number has)",
                "number\n2125550142\n");
    }

    private void assertMessage(String message, String text) {
        assertEquals(
                message,
                assertThrows(MalformedFileException.class, () -> read(text)).getMessage());
    }

    private CompanyListFile read(String text) throws IOException {
        return CompanyListFile.read(Files.writeString(dir.resolve("list.csv"), text), LocalDate.of(2026, 11, 24));
    }
}
