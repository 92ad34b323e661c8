package io.github.opendnc;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.NumberingPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clock shows is what the rules of its zone say, at every change and between, laid out in advance or not. */
class WallClockTest {
    /** The places of country code 1 in the tz database, and other names of their clocks. */
    private static final String PLACES = """
            America/Adak America/Anchorage America/Anguilla America/Antigua America/Atikokan America/Atka
            America/Barbados America/Blanc-Sablon America/Boise America/Cambridge_Bay America/Cayman
            America/Chicago America/Coral_Harbour America/Creston America/Dawson America/Dawson_Creek
            America/Denver America/Detroit America/Dominica America/Edmonton America/Fort_Nelson
            America/Fort_Wayne America/Glace_Bay America/Goose_Bay America/Grand_Turk America/Grenada
            America/Halifax America/Indiana/Indianapolis America/Indiana/Knox America/Indiana/Marengo
            America/Indiana/Petersburg America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes
            America/Indiana/Winamac America/Indianapolis America/Inuvik America/Iqaluit America/Jamaica
            America/Juneau America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN
            America/Los_Angeles America/Louisville America/Lower_Princes America/Menominee America/Metlakatla
            America/Moncton America/Montreal America/Montserrat America/Nassau America/New_York America/Nipigon
            America/Nome America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem
            America/Panama America/Pangnirtung America/Phoenix America/Port_of_Spain America/Puerto_Rico
            America/Rainy_River America/Rankin_Inlet America/Regina America/Resolute America/Santo_Domingo
            America/Shiprock America/Sitka America/St_Johns America/St_Kitts America/St_Lucia America/St_Thomas
            America/St_Vincent America/Swift_Current America/Thunder_Bay America/Toronto America/Tortola
            America/Vancouver America/Virgin America/Whitehorse America/Winnipeg America/Yakutat
            America/Yellowknife Atlantic/Bermuda Pacific/Guam Pacific/Honolulu Pacific/Johnston Pacific/Midway
            Pacific/Pago_Pago Pacific/Saipan Pacific/Samoa US/Eastern US/Hawaii Canada/Newfoundland EST5EDT
            PST8PDT Jamaica Navajo
            """;

    private static void assertShows(ZoneId zone, WallClock clock, Instant instant) {
        long expected =
                instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        assertEquals(expected, clock.localSecond(instant.getEpochSecond()), () -> zone + " at " + instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"America/New_York", "America/Phoenix", "America/St_Johns", "Africa/Casablanca", "Z", "-05:00"})
    void aClockShowsWhatItsZoneSays(String id) {
        ZoneId zone = ZoneId.of(id);
        WallClock clock = new WallClock(zone);
        for (int year = 1999; year <= 2064; year++) {
            for (int month = 1; month <= 12; month++) {
                Instant first = Instant.parse("%d-%02d-01T00:00:00Z".formatted(year, month));
                assertShows(zone, clock, first.minusSeconds(1));
                assertShows(zone, clock, first);
            }
        }
        Instant last = Instant.parse("2064-01-01T00:00:00Z");
        var change = zone.getRules().nextTransition(Instant.parse("1999-01-01T00:00:00Z"));
        while (change != null && change.getInstant().isBefore(last)) {
            assertShows(zone, clock, change.getInstant().minusSeconds(1));
            assertShows(zone, clock, change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    /** There are hundreds of thousands of offsets. A caller that sends all of them would otherwise fill the memory. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, true",
        "Etc/GMT+5, true",
        "UTC, true",
        "-05:00, false",
        "UTC-05:00, false",
        "Z, false"
    })
    void onlyTheClocksOfTheDatabaseAreKept(String id, boolean isKept) {
        ZoneId zone = ZoneId.of(id);
        WallClock first = WallClock.of(zone);
        assertEquals(isKept, first == WallClock.of(zone));
        assertEquals(zone, first.zone());
    }

    /** From Newfoundland in summer to American Samoa, and Guam. Asked week by week, without any list of changes. */
    @ParameterizedTest
    @MethodSource("java.time.ZoneId#getAvailableZoneIds")
    void aZoneThatOnceShowsTheTimeOfAnotherContinentIsTheTimeOfNoPlace(String id) {
        ZoneRules rules = ZoneId.of(id).getRules();
        Instant last = Instant.parse("2060-01-01T00:00:00Z");
        boolean isElsewhere = PlacesElsewhere.include(ZoneId.of(id));
        for (Instant week = Instant.parse("2003-01-01T00:00:00Z"); week.isBefore(last); week = week.plus(7, DAYS)) {
            double hours = rules.getOffset(week).getTotalSeconds() / 3_600.0;
            isElsewhere |= hours != 10 && (hours > -2.5 || hours < -11);
        }
        assertEquals(isElsewhere, new WallClock(ZoneId.of(id)).isOfNoPlace());
    }

    @Test
    void everyPlaceOfCountryCodeOneIsBelieved() {
        List<String> refused = Stream.of(PLACES.split("\\s+"))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .filter(id -> new WallClock(ZoneId.of(id)).isOfNoPlace())
                .toList();
        assertEquals(List.of(), refused);
    }

    /** In Etc/GMT-5 the sign is the opposite of that in -05:00. A caller that writes it means New York. */
    @ParameterizedTest
    @CsvSource({
        "Etc/GMT-5, true",
        "GMT+5, true",
        "UTC+08:00, true",
        "+05:00, true",
        "Etc/GMT+5, false",
        "GMT-5, false",
        "-05:00, false",
        "Etc/GMT-10, false",
        "-18:00, true",
        "UTC-11:30, true",
        "Pacific/Pago_Pago, false",
        "+10:00, false",
        "Pacific/Guam, false"
    })
    void anOffsetAheadOfUtcButGuamOrBehindSamoaIsTheTimeOfNoPlace(String id, boolean isOfNone) {
        assertEquals(isOfNone, new WallClock(ZoneId.of(id)).isOfNoPlace());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Atlantic/Reykjavik", "Iceland", "Africa/Abidjan", "Africa/Accra", "GMT", "UTC", "Z", "UTC+0"})
    void icelandAndTheGulfOfGuineaKeepUtc(String id) {
        assertTrue(new WallClock(ZoneId.of(id)).isOfNoPlace());
    }

    /** A caller in Manila may give the clock on his own wall. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Manila",
                "Asia/Karachi",
                "Europe/London",
                "America/Scoresbysund",
                "Pacific/Auckland",
                "Australia/Brisbane",
                "Pacific/Port_Moresby",
                "Pacific/Tahiti",
                "America/Mexico_City",
                "America/Bogota",
                "America/Argentina/Buenos_Aires",
                "Mexico/General",
                "Brazil/East"
            })
    void theClockOfAnotherContinentIsThatOfNoPlace(String id) {
        assertTrue(new WallClock(ZoneId.of(id)).isOfNoPlace());
    }

    @Test
    void everyClockOfTheNumberingPlanIsThatOfAPlace() {
        List<ZoneId> ofNoPlace = NumberingPlan.bundled().areaCodes().stream()
                .flatMap(areaCode -> areaCode.zones().stream())
                .filter(zone -> new WallClock(zone).isOfNoPlace())
                .toList();
        assertEquals(List.of(), ofNoPlace);
    }
}
