package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values around a snapshot: coverage, registries, and the forms of names and files. */
class RegistriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    private static Snapshot edition(RegistryId registry, LocalDate obtained) {
        return Snapshot.builder(registry).covering(212, obtained).build();
    }

    @Test
    void coverageKeepsADayForEachAreaCode() {
        Map<Integer, LocalDate> days = new HashMap<>(Map.of(646, DAY.minusDays(25), 0, DAY, 999, DAY.minusDays(1)));
        Coverage coverage = Coverage.of(days);
        days.clear();
        assertEquals(List.of(0, 646, 999), List.copyOf(coverage.areaCodes()));
        assertEquals(Optional.of(DAY.minusDays(25)), coverage.obtainedOn(646));
        assertEquals(Optional.empty(), coverage.obtainedOn(212));
        assertEquals(Optional.of(DAY.minusDays(25)), coverage.oldest());
        assertEquals(Optional.of(DAY), coverage.newest());
        assertThrows(
                UnsupportedOperationException.class, () -> coverage.areaCodes().clear());
    }

    @Test
    void theyTellWhatIsHeldAndNoNumber() {
        Registries held = Registries.of(edition(RegistryId.US_NATIONAL, DAY));
        CompanyList.Builder own = CompanyList.builder().add(new PhoneNumber(12_125_550_143L));
        String list = "[us-national obtained 2026-11-14: 0 numbers in 1 area code]";
        assertEquals(list, held.toString());
        assertEquals(
                list + " and company list of 1 number", held.with(own.build()).toString());
        own.add(new PhoneNumber(12_125_550_144L), DAY);
        assertEquals(
                list + " and company list of 2 numbers", held.with(own.build()).toString());
        assertEquals(
                list + " and company list that could not be read",
                held.with(CompanyList.unreadable()).toString());
    }

    @Test
    void coverageIsAValue() {
        assertEquals(Coverage.of(Map.of(212, DAY)), Coverage.of(Map.of(212, DAY)));
        assertEquals(
                Coverage.of(Map.of(212, DAY)).hashCode(),
                Coverage.of(Map.of(212, DAY)).hashCode());
        assertEquals(false, Coverage.of(Map.of(212, DAY)).equals(Coverage.of(Map.of(212, DAY.plusDays(1)))));
    }

    @Test
    void coverageOfNothingHasNoDays() {
        assertEquals(Optional.empty(), Coverage.of(Map.of()).oldest());
        assertEquals(Optional.empty(), Coverage.of(Map.of()).newest());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void coverageRefusesWhatIsNoAreaCode(int code) {
        assertThrows(IllegalArgumentException.class, () -> Coverage.of(Map.of(code, DAY)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Snapshot.builder(RegistryId.US_NATIONAL).covering(code, DAY));
    }

    @Test
    void withPutsAnEditionInThePlaceOfTheOneOfTheSameRegistry() {
        Snapshot old = edition(RegistryId.US_NATIONAL, DAY.minusDays(30));
        Snapshot canada = edition(RegistryId.CA_NATIONAL, DAY);
        Snapshot next = edition(RegistryId.US_NATIONAL, DAY);
        Registries before = Registries.of(old, canada);
        Registries after = before.with(next);
        assertSame(old, before.snapshot(RegistryId.US_NATIONAL).orElseThrow());
        assertSame(next, after.snapshot(RegistryId.US_NATIONAL).orElseThrow());
        assertSame(canada, after.snapshot(RegistryId.CA_NATIONAL).orElseThrow());
        assertEquals(2, after.snapshots().size());
    }

    @Test
    void twoEditionsOfOneRegistryAreRefused() {
        Snapshot old = edition(RegistryId.US_NATIONAL, DAY);
        Snapshot next = edition(RegistryId.US_NATIONAL, DAY.plusDays(1));
        var refused = assertThrows(IllegalArgumentException.class, () -> Registries.of(next, old));
        assertEquals(
                "registries: expected one snapshot of us-national, found two (to join area codes, load their files together)",
                refused.getMessage());
    }

    @Test
    void withACompanyListKeepsTheSnapshotsAndLeavesTheOldValueAlone() {
        CompanyList list =
                CompanyList.builder().add(new PhoneNumber(1_212_555_0143L)).build();
        Registries before = Registries.of(edition(RegistryId.US_NATIONAL, DAY));
        Registries after = before.with(list);
        assertEquals(Optional.empty(), before.companyList());
        assertSame(list, after.companyList().orElseThrow());
        assertSame(
                list,
                after.with(edition(RegistryId.CA_NATIONAL, DAY)).companyList().orElseThrow());
        assertEquals(Set.copyOf(before.snapshots()), Set.copyOf(after.snapshots()));
    }

    @Test
    void noRegistriesHoldNothing() {
        assertEquals(Optional.empty(), Registries.none().snapshot(RegistryId.US_NATIONAL));
        assertEquals(Optional.empty(), Registries.none().companyList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-national", "ca-national", "us-tx", "a", "9", "us-tx-2026"})
    void aRegistryIdIsLowerCaseWordsJoinedByHyphens(String id) {
        assertEquals(id, new RegistryId(id).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "US", "us_tx", "-us", "us-", "us--tx", "us tx", "us/tx", "..", "us\n"})
    void aRegistryIdOfAnotherFormIsRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> new RegistryId(id));
    }

    @Test
    void aSourceFileHasASizeAndADigest() {
        assertEquals(0, new SourceFile("list.txt", 0, "0123456789abcdef".repeat(4)).bytes());
        assertThrows(IllegalArgumentException.class, () -> new SourceFile("list.txt", -1, "0".repeat(64)));
        for (String digest : List.of("", "0".repeat(63), "0".repeat(65), "A".repeat(64), "g".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> new SourceFile("list.txt", 1, digest));
        }
    }

    @Test
    void theAgeOfAListIsCountedInDaysAndNotAskedWhereThereIsNone() {
        LocalDate obtained = LocalDate.of(2026, 11, 14);
        Snapshot list =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, obtained).build();
        Lookup held = list.lookup(12_125_550_143L);
        assertEquals(10, held.ageOn(obtained.plusDays(10).toEpochDay()));
        assertEquals(-1, held.ageOn(obtained.minusDays(1).toEpochDay()));
        Lookup none = list.lookup(13_035_550_143L);
        assertThrows(IllegalStateException.class, () -> none.ageOn(0));
    }

    /** If "no" stood for a missing answer, the number would be taken for one that may be called. */
    @Test
    void aCompanyListThatCouldNotBeReadSaysNothingOfANumber() {
        CompanyList unreadable = CompanyList.unreadable();
        PhoneNumber number = PhoneNumber.parse("212-555-0143");
        LocalDate day = LocalDate.of(2026, 11, 24);
        assertThrows(IllegalStateException.class, () -> unreadable.bars(number, day));
        assertThrows(IllegalStateException.class, () -> unreadable.bars(number.e164(), day.toEpochDay()));
        assertThrows(IllegalStateException.class, () -> unreadable.requestedOn(number));
        assertThrows(IllegalStateException.class, () -> CompanyList.builder().add(unreadable));
    }

    /** A snapshot of such a day could be written and not opened again. */
    @Test
    void aListIsOfADayOfTheYearsOneToNineThousandNineHundredNinetyNine() {
        assertEquals(
                "obtained: expected a day of the years 1 to 9999, found +20000-01-01",
                assertThrows(IllegalArgumentException.class, () -> Coverage.of(Map.of(212, LocalDate.of(20_000, 1, 1))))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Coverage.of(Map.of(212, LocalDate.of(0, 12, 31))));
        assertEquals(
                LocalDate.of(9_999, 12, 31),
                Coverage.of(Map.of(212, LocalDate.of(9_999, 12, 31)))
                        .obtainedOn(212)
                        .orElseThrow());
    }
}
