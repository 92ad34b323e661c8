package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows whose days count alike are answered once for all; each has the answer that it would have alone. */
final class AlikeDatesProperties {
    private static final List<String> OFTEN =
            List.of("last_transaction", "last_inquiry", "last_donation", "consent", "consent_on");

    /** In most rows nothing is said in these, so that there are many that are alike. */
    private static final List<String> RARE = List.of(
            "consent_revoked_on",
            "do_not_call_on",
            "call_at",
            "contract_end",
            "do_not_call",
            "do_not_call_scope",
            "line",
            "state",
            "zone",
            "registry_checked_on",
            "registry_listed",
            "purpose");

    private static final List<String> NAMES =
            Stream.concat(OFTEN.stream(), RARE.stream()).toList();

    private static final int ROWS = 300;

    /** What stands in columns without days. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "consent", List.of("WRITTEN", "WRITTEN", "ORAL", "WRITTEN_ROBOCALL", "none", "revoked", "?"),
            "do_not_call", List.of("no", "yes", "?"),
            "do_not_call_scope", List.of("SUBJECT", "ALL"),
            "line", List.of("BUSINESS", "WIRELESS", "UNKNOWN"),
            "state", List.of("NY", "CO", "Florida", "ON", "?"),
            "zone", List.of("America/New_York", "America/Denver", "?"),
            "registry_listed", List.of("yes", "no"),
            "purpose", List.of("SALES", "SURVEY", "DONATION", "SALES+SURVEY"));

    /** About these days something counts no more, or not yet. */
    private static final List<LocalDate> EDGES = List.of(
            Leads.DAY,
            Leads.DAY.minusMonths(3),
            Leads.DAY.minusMonths(6),
            Leads.DAY.minusMonths(18),
            Leads.DAY.minusDays(190),
            Leads.DAY.minusDays(562),
            Leads.DAY.minusYears(2),
            Leads.DAY.minusDays(748),
            Leads.DAY.minusYears(4),
            Leads.DAY.minusYears(5),
            LocalDate.of(1970, 1, 1));

    private static final List<String> NO_DAYS = List.of(
            "2025-02-30", "2025-13-01", "2024-02-29", "2023-02-29", "0000-00-00", " 2020-01-01", "2020-1-1", "\u0001");

    private static final Scrubber FEDERAL = Lists.scrubber();
    private static final Scrubber WITH_STATES = FEDERAL.withRuleSets(Stream.of(
                    FEDERAL.ruleSets().stream(),
                    UsStates.rules("NY", "CO", "FL").stream(),
                    Stream.of(consentsOfTwoYears()))
            .flatMap(sets -> sets)
            .toList());

    /** A made-up law of one state, under which a consent is valid for two years, for one if given four years ago. */
    private static RuleSet consentsOfTwoYears() {
        LocalDate first = LocalDate.of(2003, 10, 1);
        Citation law = Citation.unconfirmed("Made-up Act s. 1");
        Citation amended = Citation.unconfirmed("Made-up Act s. 1, amended");
        Dated<Period> valid =
                Dated.from(first, Period.ofYears(1), law).then(Leads.DAY.minusYears(4), Period.ofYears(2), amended);
        Rule needed = Rule.ban("us-ny-made-up-needed", Condition.all(), first, law);
        Rule given = Rule.exemption(
                        "us-ny-made-up-consent", Condition.consent(EnumSet.allOf(ConsentKind.class)), first, law)
                .exceptionTo(needed);
        Rule lapsed = Rule.exemption("us-ny-made-up-lapsed", Condition.consentOlderThan(valid), first, law)
                .exceptionTo(given);
        Rule edge = Rule.exemption("us-ny-made-up-edge", Condition.consentOnTheEdge(valid), first, law)
                .unsettled("The ways of counting disagree.")
                .exceptionTo(given);
        return RuleSet.builder("us-ny-made-up", "1")
                .country(Country.US)
                .region("NY")
                .rules(needed, given, lapsed, edge)
                .start(first)
                .build();
    }

    @Property(tries = 25)
    void asInCharacters(@ForAll Random random, @ForAll boolean states, @ForAll boolean otherForm) throws IOException {
        StringBuilder leads = new StringBuilder("phone,").append(String.join(",", NAMES));
        for (int i = 0; i < ROWS; i++) {
            leads.append('\n').append(number(random)).append(',').append(String.join(",", texts(random)));
        }
        LeadScrub scrub = scrub(states).explained();
        scrub = otherForm ? scrub.withDateFormat("D/M/YYYY") : scrub;
        assertEquals(Leads.run(scrub.inCharacters(), leads.toString()), Leads.run(scrub, leads.toString()));
    }

    @Property(tries = 10)
    void asEachRowAlone(@ForAll Random random, @ForAll boolean states) {
        RowAnswers together = scrub(states).rows(NAMES);
        for (int i = 0; i < ROWS; i++) {
            String number = number(random);
            List<String> texts = texts(random);
            assertEquals(
                    whole(scrub(states).rows(NAMES).of(number, texts)),
                    whole(together.of(number, texts)),
                    texts::toString);
        }
    }

    /** The last day of the answer itself is that of the first row that had it. */
    private static List<Object> whole(RowAnswer row) {
        Answer answer = row.shared();
        return List.of(
                row.number(),
                row.window(),
                row.validUntil(),
                answer.verdict(),
                answer.code(),
                answer.rules(),
                answer.citations(),
                answer.lists(),
                answer.problems(),
                answer.toSettle(),
                answer.sentence());
    }

    /** On which side of them a consent was given makes a difference, so that rows which say one of these are told apart. */
    @ParameterizedTest
    @CsvSource({
        "do_not_call_on, 2026-03-01",
        "consent_revoked_on, 2026-03-01",
        "call_at, 2026-03-01T12:00:00-05:00",
    })
    void whatPartsThem(String name, String text) throws IOException {
        List<String> names = List.of("consent", "consent_on", name);
        List<String> earlier = List.of("WRITTEN", "2026-02-01", text);
        List<String> later = List.of("WRITTEN", "2026-04-01", text);
        RowAnswers rows = scrub(false).rows(names);
        Object first = whole(rows.of("+12125550101", earlier)).subList(1, 6);
        Object second = whole(rows.of("+12125550103", later)).subList(1, 6);
        assertNotEquals(first, second);
        assertEquals(
                first,
                whole(scrub(false).rows(names).of("+12125550101", earlier)).subList(1, 6));
        assertEquals(
                second,
                whole(scrub(false).rows(names).of("+12125550103", later)).subList(1, 6));

        String leads = "phone," + String.join(",", names) + "\n+12125550101," + String.join(",", earlier)
                + "\n+12125550103," + String.join(",", later);
        assertEquals(Leads.run(scrub(false).inCharacters(), leads), Leads.run(scrub(false), leads));
    }

    private static LeadScrub scrub(boolean states) {
        return LeadScrub.of(states ? WITH_STATES : FEDERAL, Campaign.of(Purpose.SALES))
                .at(Leads.DAY);
    }

    private static String number(Random random) {
        long[] areaCodes = {212, 303, 416};
        return "+" + Lists.local(areaCodes[random.nextInt(3)], random.nextInt(4));
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (String name : NAMES) {
            boolean isEmpty = random.nextInt(RARE.contains(name) ? 16 : 2) > 0;
            List<String> words = WORDS.getOrDefault(name, List.of());
            texts.add(isEmpty ? "" : words.isEmpty() ? day(random) : words.get(random.nextInt(words.size())));
        }
        return texts;
    }

    private static String day(Random random) {
        if (random.nextInt(10) == 0) {
            return NO_DAYS.get(random.nextInt(NO_DAYS.size()));
        }
        LocalDate edge = EDGES.get(random.nextInt(EDGES.size()));
        return edge.plusDays(random.nextInt(13) - 6).toString();
    }

    @Example
    void theDatesBetweenTheFirstAndTheLastAndNoOthers() {
        Call call = Call.on(Leads.DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decider decider = new ScrubberDecider(FEDERAL);
        AlikeDates dates = Objects.requireNonNull(
                AlikeDates.of(fact -> decider.alike(call, fact)).get(Fact.CONSENT_ON));
        assertEquals("2026-11-24", new String(dates.text(), StandardCharsets.US_ASCII));
        for (LocalDate day = LocalDate.of(1969, 12, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            boolean is = day.isAfter(LocalDate.of(1970, 1, 1)) && !day.isAfter(Leads.DAY);
            assertEquals(is, holds(dates, day.toString()), day::toString);
        }
        for (int text = 0; text < 100_000; text++) {
            String date = String.format("%04d-%02d-%02d", 2019 + text / 10_000, text / 100 % 100, text % 100);
            assertEquals(isDate(date), holds(dates, date), date);
        }
        for (String other : NO_DAYS) {
            assertEquals(other.equals("2024-02-29"), holds(dates, other), other);
        }
    }

    private static boolean holds(AlikeDates dates, String text) {
        byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.UTF_8);
        return dates.holds(bytes, 1, bytes.length - 1);
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isAfter(Leads.DAY);
        } catch (DateTimeException none) {
            return false;
        }
    }
}
