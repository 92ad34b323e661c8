package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a company list says about itself. {@link CompanyListProperties} tests its answers. */
final class CompanyListTest {
    private static final SourceFile FILE = new SourceFile("ours.csv", 20, "0".repeat(64));
    private static final SourceFile OTHER = new SourceFile("theirs.csv", 30, "1".repeat(64));

    private static CompanyList list(String number, SourceFile file) {
        return CompanyList.builder().add(PhoneNumber.parse(number)).build().withSources(List.of(file));
    }

    @Test
    void itNamesTheFilesItsNumbersCameFrom() {
        CompanyList ours = list("2125550143", FILE);
        assertEquals(new CompanyListInfo(true, 1, List.of(FILE), false), ours.info());
        assertEquals("company list of 1 number (ours.csv sha256 " + FILE.sha256() + ")", ours.toString());
        CompanyList both = CompanyList.builder()
                .add(ours)
                .add(list("2125550144", OTHER))
                .add(ours)
                .add(PhoneNumber.parse("2125550145"))
                .build();
        assertEquals(new CompanyListInfo(true, 3, List.of(FILE, OTHER), true), both.info());
        assertEquals(
                "company list of 3 numbers (ours.csv sha256 " + FILE.sha256() + ", theirs.csv sha256 " + OTHER.sha256()
                        + ", and others)",
                both.toString());
    }

    /** A service that adds each new file to the list in use goes on for years. */
    @Test
    void ofManyFilesTheFirstAndTheLastAreNamed() {
        CompanyList all = CompanyList.builder().build();
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(new SourceFile(i + ".csv", i, FILE.sha256()));
            CompanyList next = CompanyList.builder()
                    .add(PhoneNumber.parse("21255501" + (10 + i)))
                    .build()
                    .withSources(List.of(files.get(i)));
            all = CompanyList.builder().add(all).add(next).build();
            if (i == 15) {
                assertEquals(new CompanyListInfo(true, 16, files, false), all.info());
            }
        }
        List<SourceFile> named = new ArrayList<>(List.of(files.get(0)));
        named.addAll(files.subList(25, 40));
        assertEquals(new CompanyListInfo(true, 40, named, true), all.info());
    }

    /** A file that was cut has lost some, whatever it has gained. */
    @Test
    void itTellsHowManyNumbersOfAnotherItLacks() {
        CompanyList yesterday = CompanyList.builder()
                .add(list("2125550143", FILE))
                .add(list("2125550144", FILE))
                .build();
        CompanyList today = list("2125550144", FILE);
        assertEquals(1, today.missingOf(yesterday));
        assertEquals(0, yesterday.missingOf(today));
        assertEquals(2, CompanyList.builder().build().missingOf(yesterday));
    }

    /** Zero would say that nothing was lost. */
    @Test
    void oneThatCouldNotBeReadIsComparedWithNoOther() {
        CompanyList ours = list("2125550143", FILE);
        assertThrows(IllegalStateException.class, () -> ours.missingOf(CompanyList.unreadable()));
        assertThrows(IllegalStateException.class, () -> CompanyList.unreadable().missingOf(ours));
        assertThrows(IllegalStateException.class, () -> CompanyList.unreadable().missingOf(CompanyList.unreadable()));
    }

    /** None would say that nobody asked not to be called. */
    @Test
    void norDoesItHaveASize() {
        assertThrows(IllegalStateException.class, () -> CompanyList.unreadable().size());
    }

    /** If it were overlooked, a day that is wrong would make its number free. */
    @Test
    void theFirstNumberOfAListIsFoundLikeTheOthers() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        List<PhoneNumber> numbers = List.of(
                PhoneNumber.parse("2125550143"), PhoneNumber.parse("2125550144"), PhoneNumber.parse("2125550145"));
        CompanyList.Builder builder = CompanyList.builder();
        numbers.forEach(number -> builder.add(number, day));
        CompanyList list = builder.build();
        for (PhoneNumber number : numbers) {
            assertTrue(list.contains(number.e164()));
            assertTrue(list.barsLater(number.e164(), day.toEpochDay() - 1));
            assertFalse(list.barsLater(number.e164(), day.toEpochDay()));
        }
        for (String other : List.of("2125550142", "2125550146")) {
            assertFalse(list.contains(PhoneNumber.parse(other).e164()));
            assertFalse(list.barsLater(PhoneNumber.parse(other).e164(), Long.MIN_VALUE));
        }
    }

    /** False would say that the person has not asked. */
    @Test
    void oneThatCouldNotBeReadSaysNothingOfANumber() {
        CompanyList unreadable = CompanyList.unreadable();
        PhoneNumber number = PhoneNumber.parse("2125550143");
        assertThrows(IllegalStateException.class, () -> unreadable.contains(number.e164()));
        assertThrows(IllegalStateException.class, () -> unreadable.bars(number.e164(), 0));
        assertThrows(IllegalStateException.class, () -> unreadable.barsLater(number.e164(), 0));
        assertThrows(IllegalStateException.class, () -> unreadable.requestedOn(number));
        assertThrows(IllegalStateException.class, () -> CompanyList.builder().add(unreadable));
    }

    /** A service adds the request of today to a list of any size. */
    @Test
    void numbersAreAddedToAListOfAnySize() {
        for (int size = 0; size < 70; size++) {
            CompanyList.Builder before = CompanyList.builder();
            for (int i = 0; i < size; i++) {
                before.add(new PhoneNumber(1_212_555_0100L + i));
            }
            CompanyList.Builder after = CompanyList.builder().add(before.build());
            for (int i = 0; i < 20; i++) {
                after.add(new PhoneNumber(1_212_555_0200L + i));
            }
            assertEquals(size + 20, after.build().size());
            assertEquals(0, after.build().missingOf(before.build()));
        }
    }

    /** Always is on every day, and a day of a request is before the last of them. */
    @Test
    void aNumberIsBarredOnTheFirstAndTheLastDayThereAre() {
        PhoneNumber always = PhoneNumber.parse("2125550143");
        PhoneNumber since = PhoneNumber.parse("2125550144");
        CompanyList list = CompanyList.builder()
                .add(always)
                .add(since, LocalDate.of(2024, 3, 1))
                .build();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
            assertTrue(list.bars(always, day));
            assertEquals(day.equals(LocalDate.MAX), list.bars(since, day));
        }
        for (long day : new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE}) {
            assertTrue(list.bars(always.e164(), day));
            assertFalse(list.barsLater(always.e164(), day));
            assertEquals(day == Long.MAX_VALUE, list.bars(since.e164(), day));
            assertEquals(day != Long.MAX_VALUE, list.barsLater(since.e164(), day));
        }
    }

    /** Otherwise a decision would name files that the number is not in. */
    @Test
    void numbersOfAListByHandAreOthersThanThoseOfTheFiles() {
        CompanyList byHand =
                CompanyList.builder().add(PhoneNumber.parse("2125550145")).build();
        CompanyList both =
                CompanyList.builder().add(list("2125550143", FILE)).add(byHand).build();
        assertEquals(new CompanyListInfo(true, 2, List.of(FILE), true), both.info());
    }

    @Test
    void oneByHandNamesNone() {
        assertEquals("company list of 0 numbers", CompanyList.builder().build().toString());
        assertEquals(
                "company list that could not be read", CompanyList.unreadable().toString());
        assertThrows(IllegalArgumentException.class, () -> new CompanyListInfo(true, -1, List.of(), true));
    }

    @Test
    void aFileIsTakenDownByItsNameAndBytes() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.US_ASCII);
        // The digest that FIPS 180-2 gives for these three bytes.
        String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(
                new SourceFile("li?t.csv", 3, sha256),
                SourceFile.of(Path.of("folder", "li\u0007t.csv"), new ByteArrayInputStream(bytes)));
        assertThrows(IllegalArgumentException.class, () -> SourceFile.of(Path.of("list.csv"), 3, new byte[31]));
    }

    /** A day that does not fit beside its number would make another number of it, and nobody would be barred. */
    @Test
    void aDayThatDoesNotFitIsRefused() {
        PhoneNumber number = PhoneNumber.parse("2125550143");
        LocalDate last = LocalDate.ofEpochDay((1 << 23) - 1);
        LocalDate first = LocalDate.ofEpochDay(-(1 << 23));
        for (LocalDate day : List.of(first, last)) {
            assertTrue(CompanyList.builder().add(number, day).build().bars(number, last), () -> "from " + day);
        }
        for (LocalDate day : List.of(LocalDate.MIN, first.minusDays(1), last.plusDays(1), LocalDate.MAX)) {
            CompanyList.Builder list = CompanyList.builder();
            assertThrows(IllegalArgumentException.class, () -> list.add(number, day));
            assertEquals(0, list.build().size());
        }
    }
}
