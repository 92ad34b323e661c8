package io.github.opendnc.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingPlanTest {
    private static final NumberingPlan PLAN = NumberingPlan.bundled();

    static List<AreaCode> all() {
        return PLAN.areaCodes();
    }

    static List<AreaCode> overlaid() {
        return all().stream().filter(code -> !code.overlay().isEmpty()).toList();
    }

    @Test
    void zonesStandInTheOrderOfTheirNamesHoweverTheyWereGiven() {
        ZoneId chicago = ZoneId.of("America/Chicago");
        ZoneId newYork = ZoneId.of("America/New_York");
        Set<ZoneId> given = new LinkedHashSet<>(List.of(newYork, chicago));
        AreaCode area = AreaCode.geographic(200, Country.US, Set.of("KY"), given, "a test");
        assertEquals(List.of(chicago, newYork), List.copyOf(area.zones()));
        for (AreaCode each : all()) {
            List<ZoneId> zones = List.copyOf(each.zones());
            assertEquals(
                    zones.stream().sorted(Comparator.comparing(ZoneId::getId)).toList(), zones, each::toString);
        }
    }

    @Test
    void thePlanIsWholeAndDated() {
        assertEquals(LocalDate.of(2026, 9, 21), PLAN.asOf());
        assertEquals(485, all().size());
        assertEquals(378, places("US"));
        assertEquals(55, places("CA"));
    }

    private static long places(String country) {
        return all().stream()
                .filter(code -> code.kind() == AreaCode.Kind.GEOGRAPHIC
                        && code.country().equals(Optional.of(new Country(country))))
                .count();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyAreaCodeIsTheOneItIsFoundUnderAndSaysWhoSaysSo(AreaCode code) {
        assertEquals(Optional.of(code), PLAN.areaCode(code.code()));
        assertEquals(Optional.of(code), PLAN.areaCodeOf(new PhoneNumber(1_000_555_0143L + code.code() * 1_000_0000L)));
        assertFalse(code.provenance().isBlank());
        assertTrue(code.inService().filter(PLAN.asOf()::isBefore).isEmpty(), "in service after the day of the plan");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPlaceHasACountryAndAZoneOfItsPartOfTheWorldAndNothingElseHasAZone(AreaCode code) {
        assertEquals(code.kind() == AreaCode.Kind.GEOGRAPHIC, !code.zones().isEmpty());
        assertTrue(code.kind() != AreaCode.Kind.GEOGRAPHIC || code.country().isPresent());
        for (ZoneId zone : code.zones()) {
            assertTrue(ZoneId.getAvailableZoneIds().contains(zone.getId()), zone::getId);
            assertTrue(zone.getId().matches("(America|Pacific|Atlantic)/.+"), zone::getId);
        }
    }

    /**
     * If a member of the complex lacked a zone, it would open the hours of a member that shares its ground. A member
     * that serves part of the ground knows no area codes beyond its own. An overlay that reaches further, as 236 does
     * beyond 604, does not widen it.
     */
    @ParameterizedTest
    @MethodSource("overlaid")
    void anAreaCodeCarriesTheZonesOfThoseThatServeItsGroundAlone(AreaCode code) {
        Set<ZoneId> union = code.overlay().stream()
                .map(member -> PLAN.areaCode(member).orElseThrow())
                .filter(member -> code.overlay().containsAll(member.overlay()))
                .flatMap(member -> member.zones().stream())
                .collect(Collectors.toSet());
        assertEquals(union, code.zones());
    }

    @ParameterizedTest
    @CsvSource({
        "604, America/Vancouver",
        "250, America/Creston America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Vancouver",
        "236, America/Creston America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Vancouver",
        "257, America/Creston America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Vancouver",
        "672, America/Creston America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Vancouver",
        "778, America/Creston America/Dawson_Creek America/Edmonton America/Fort_Nelson America/Vancouver",
        "807, America/Atikokan America/Chicago America/Toronto America/Winnipeg",
        "867, America/Cambridge_Bay America/Coral_Harbour America/Dawson America/Inuvik America/Iqaluit"
                + " America/Rankin_Inlet America/Resolute America/Whitehorse America/Yellowknife",
        "418, America/Blanc-Sablon America/Halifax America/Toronto",
    })
    void inCanadaAnAreaCodeCarriesTheZonesOfItsOwnGroundByTheirNames(int code, String zones) {
        assertEquals(
                Arrays.stream(zones.split(" ")).map(ZoneId::of).collect(Collectors.toSet()),
                PLAN.areaCode(code).orElseThrow().zones());
    }

    /**
     * No more than that: an overlay may cover several complexes, as 917 does, and its members need not know each other.
     */
    @ParameterizedTest
    @MethodSource("overlaid")
    void anAreaCodeIsInItsOwnComplex(AreaCode code) {
        assertTrue(code.overlay().contains(code.code()));
    }

    /** The zones that must be there, from maps: a missing one makes a wrong "may call". */
    @ParameterizedTest
    @CsvSource({
        "402, America/Chicago America/Denver",
        "531, America/Chicago America/Denver",
        "317, America/Indiana/Indianapolis",
        "765, America/Indiana/Indianapolis",
        "260, America/Indiana/Indianapolis",
        "812, America/Chicago America/Indiana/Indianapolis America/New_York",
        "907, America/Adak America/Anchorage America/Metlakatla",
        "850, America/Chicago America/New_York",
        "448, America/Chicago America/New_York",
        "270, America/Chicago America/New_York",
        "605, America/Chicago America/Denver",
        "906, America/Chicago America/New_York",
        "928, America/Phoenix America/Denver",
        "541, America/Los_Angeles America/Denver",
        "208, America/Los_Angeles America/Boise",
        "915, America/Denver America/Chicago",
        "807, America/Toronto America/Winnipeg",
        "709, America/St_Johns America/Goose_Bay",
        "879, America/St_Johns America/Goose_Bay",
        "306, America/Regina America/Edmonton",
        "907, America/Anchorage America/Adak",
    })
    void areaCodesThatTimeZonesSplitCarryAllOfThem(int code, String zones) {
        Set<String> found = PLAN.areaCode(code).orElseThrow().zones().stream()
                .map(ZoneId::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(found.containsAll(Arrays.asList(zones.split(" "))), () -> code + " has " + found);
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 822, 833, 844, 855, 866, 877, 888})
    void aTollFreeCodeHasNoPlace(int code) {
        PLAN.areaCode(code).ifPresent(found -> {
            assertEquals(AreaCode.Kind.TOLL_FREE, found.kind());
            assertEquals(Optional.empty(), found.country());
            assertEquals(Set.of(), found.zones());
        });
        assertTrue(code == 822 || PLAN.areaCode(code).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"465, NY, 2026-06-18", "471, MS, 2026-01-30", "483, AL, 2026-02-23"})
    void theNewCodesOf2026AreIn(int code, String region, LocalDate inService) {
        AreaCode found = PLAN.areaCode(code).orElseThrow();
        assertEquals(Set.of(region), found.regions());
        assertEquals(Optional.of(inService), found.inService());
    }

    @ParameterizedTest
    @ValueSource(longs = {441_212_555_014L, 1_000_555_0143L, 1_911_555_0143L, 2_125_550_143L})
    void ofOtherNumbersThePlanKnowsNothing(long number) {
        assertEquals(Optional.empty(), PLAN.areaCodeOf(new PhoneNumber(number)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000, 911, 0, 99})
    void ofOtherCodesThePlanKnowsNothing(int code) {
        assertEquals(Optional.empty(), PLAN.areaCode(code));
    }

    @Test
    void anAreaCodeStandsOnceInAPlan() {
        AreaCode code = AreaCode.withoutPlace(800, AreaCode.Kind.TOLL_FREE, "test");
        assertThrows(IllegalArgumentException.class, () -> NumberingPlan.of(PLAN.asOf(), List.of(code, code)));
    }

    /** If one is spelled otherwise, its law would not be asked. */
    @Test
    void aRegionIsTheCodeOfAStateOrProvinceOfItsCountry() {
        Set<ZoneId> zones = Set.of(ZoneId.of("America/New_York"));
        for (String other : List.of("fl", "Florida", "ON", "", "2125550142")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> AreaCode.geographic(305, Country.US, Set.of("FL", other), zones, "test"));
        }
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> AreaCode.geographic(5, new Country("KY"), Set.of("KY"), zones, "test"));
        assertEquals("area code 005: expected codes of states or provinces of KY, found \"KY\"", refused.getMessage());
        for (AreaCode code : PLAN.areaCodes()) {
            code.country()
                    .ifPresent(country -> assertEquals(
                            code.regions(),
                            AreaCode.geographic(code.code(), country, code.regions(), zones, "test")
                                    .regions()));
        }
    }

    @Test
    void aPlaceNeedsAZone() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AreaCode.geographic(212, Country.US, Set.of("NY"), Set.of(), "test"));
        assertThrows(
                IllegalArgumentException.class, () -> AreaCode.withoutPlace(212, AreaCode.Kind.GEOGRAPHIC, "test"));
        assertThrows(
                IllegalArgumentException.class, () -> AreaCode.withoutPlace(1_000, AreaCode.Kind.TOLL_FREE, "test"));
    }
}
