package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/**
 * A JVM that does not know a change of a clock does not know the hour. No call is permitted because of what it
 * believes.
 */
class OldClocksTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("6045550143");
    private static final Instant NOON_BEFORE = Instant.parse("2026-10-31T18:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-25T19:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-26T08:00:00Z");

    /** What is asked, what an old JVM must answer, and what this one must answer. */
    static final Map<String, Function<String, Object>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put(
                "a second before the change",
                zone -> clock(zone).isDoubtful(change(zone).minusSeconds(1)));
        QUESTIONS.put("at the change", OldClocksTest::isDoubtfulAndSaidToBe);
        QUESTIONS.put("noon before", zone -> verdict(Call.at(NOON_BEFORE, appeal(), NUMBER), zone));
        QUESTIONS.put("noon after", zone -> verdict(Call.at(NOON, appeal(), NUMBER), zone));
        QUESTIONS.put("night after", zone -> verdict(Call.at(NIGHT, appeal(), NUMBER), zone));
        QUESTIONS.put(
                "noon by the wall",
                zone -> verdict(Call.atLocalTime(LocalDateTime.of(2026, 11, 25, 12, 0), appeal(), NUMBER), zone));
        QUESTIONS.put("day after", zone -> verdict(Call.on(LocalDate.of(2026, 11, 25), appeal(), NUMBER), zone));
        QUESTIONS.put("survey after", zone -> verdict(Call.at(NOON, Campaign.of(Purpose.SURVEY), NUMBER), zone));
        QUESTIONS.put("on the company's list", OldClocksTest::barred);
        QUESTIONS.put(
                "next opening",
                zone -> decision(Call.at(NIGHT, appeal(), NUMBER), zone)
                        .nextOpening()
                        .isPresent());
    }

    private static final Map<String, String> OLD = Map.of(
            "a second before the change", "false",
            "at the change", "true",
            "noon before", "MAY_CALL",
            "noon after", "UNDETERMINED",
            "night after", "UNDETERMINED",
            "noon by the wall", "MAY_CALL",
            "day after", "MAY_CALL",
            "survey after", "MAY_CALL",
            "on the company's list", "MAY_NOT_CALL",
            "next opening", "false");

    private static final Map<String, String> UP_TO_DATE = Map.of(
            "a second before the change", "false",
            "at the change", "false",
            "noon before", "MAY_CALL",
            "noon after", "MAY_CALL",
            "night after", "MAY_NOT_CALL",
            "noon by the wall", "MAY_CALL",
            "day after", "MAY_CALL",
            "survey after", "MAY_CALL",
            "on the company's list", "MAY_NOT_CALL",
            "next opening", "true");

    private static final Map<String, String> ANSWERS = new TreeMap<>();

    static List<String> zones() {
        return ClockChange.bundled().stream().map(ClockChange::zone).toList();
    }

    private static Instant change(String zone) {
        return ClockChange.bundled().stream()
                .filter(change -> change.zone().equals(zone))
                .map(ClockChange::from)
                .findFirst()
                .orElseThrow();
    }

    private static Object isDoubtfulAndSaidToBe(String zone) {
        boolean said =
                ClockChange.missed().stream().anyMatch(change -> change.zone().equals(zone));
        boolean isDoubtful = clock(zone).isDoubtful(change(zone));
        return isDoubtful == said ? said : "said " + said + ", is " + isDoubtful;
    }

    private static WallClock clock(String zone) {
        return WallClock.of(ZoneId.of(zone));
    }

    private static Campaign appeal() {
        return Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY);
    }

    private static Decision decision(Call call, String zone) {
        return Scrubber.of(Registries.none(), CanadaFederal.rules()).decide(call.withZone(ZoneId.of(zone)));
    }

    /** With and without reasons. If the two differ, both are shown and no expectation is met. */
    private static String verdict(Call call, String zone) {
        Verdict explained = decision(call, zone).verdict();
        Verdict alone = Scrubber.of(Registries.none(), CanadaFederal.rules()).verdict(call.withZone(ZoneId.of(zone)));
        return explained == alone ? alone.name() : explained + " with reasons, " + alone + " without";
    }

    private static Verdict barred(String zone) {
        CompanyList company = CompanyList.builder().add(NUMBER).build();
        return Scrubber.of(Registries.none().with(company), CanadaFederal.rules())
                .verdict(Call.at(NOON, appeal(), NUMBER).withZone(ZoneId.of(zone)));
    }

    /** For a call whose place only the number tells. */
    static String notes() {
        Decision decision =
                Scrubber.of(Registries.none(), CanadaFederal.rules()).decide(Call.at(NOON, appeal(), NUMBER));
        return decision.unknowns() + " " + String.join("; ", decision.notes()) + "; "
                + decision.reasons().stream().map(Reason::fact).collect(Collectors.joining("; "));
    }

    @BeforeAll
    static void askAnOldJvm(@TempDir Path folder) throws IOException, InterruptedException, URISyntaxException {
        Path zones = folder.resolve("zones");
        OldTimeZones.write(zones);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.time.zone.DefaultZoneRulesProvider=" + OldTimeZones.class.getName(),
                "-D" + OldTimeZones.FILE + "=" + zones,
                "-cp",
                classPath(),
                OldTimeZones.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        printed.lines()
                .forEach(line -> ANSWERS.put(
                        line.substring(0, line.lastIndexOf('|')), line.substring(line.lastIndexOf('|') + 1)));
    }

    private static String classPath() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> needed :
                List.of(Scrubber.class, OldTimeZones.class, ImmutableSet.class, RoaringBitmap.class, BeforeAll.class)) {
            places.add(Path.of(needed.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(System.getProperty("path.separator"), places);
    }

    @TestFactory
    Stream<DynamicTest> anOldJvmDoesNotKnowTheHour() {
        return zones().stream()
                .flatMap(zone -> OLD.entrySet().stream()
                        .map(expected -> DynamicTest.dynamicTest(
                                zone + ", " + expected.getKey(),
                                () -> assertEquals(expected.getValue(), ANSWERS.get(expected.getKey() + "|" + zone)))));
    }

    /** These tests may themselves run on an old JVM. */
    @TestFactory
    Stream<DynamicTest> thisJvmKnowsTheHourUnlessItIsOld() {
        return ClockChange.bundled().stream().flatMap(change -> {
            Map<String, String> expected = isOlderThan(change) ? OLD : UP_TO_DATE;
            return QUESTIONS.entrySet().stream()
                    .map(question -> DynamicTest.dynamicTest(
                            change.zone() + ", " + question.getKey(),
                            () -> assertEquals(
                                    expected.get(question.getKey()),
                                    question.getValue().apply(change.zone()).toString())));
        });
    }

    private static boolean isOlderThan(ClockChange change) {
        return ClockChange.installedTimeZoneData().compareTo(change.timeZoneData()) < 0;
    }

    @Test
    void theReasonNamesBothVersions() {
        String notes = ANSWERS.getOrDefault("notes|", "");
        assertTrue(notes.startsWith("[zone] "), notes);
        assertTrue(
                notes.contains("what the clock shows in America/Vancouver is not known: from 2026-11-01T09:00:00Z on it"
                        + " stands at -07:00, as tz database 2026b says, and this JVM goes by tz database 2026a"),
                notes);
        assertTrue(notes.contains("it may be any hour where the person is (America/Vancouver), outside "), notes);
    }
}
