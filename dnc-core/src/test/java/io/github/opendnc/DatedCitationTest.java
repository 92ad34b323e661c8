package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A past day is judged by the values then in force, and the text that set them is cited. */
class DatedCitationTest {
    private static Dated<?> value(RuleSet set, String rule) {
        return set.rules().stream()
                .filter(each -> each.id().equals(rule))
                .flatMap(each -> each.condition().dated().stream())
                .findFirst()
                .orElseThrow();
    }

    private static List<Citation> cited(LocalDate day) {
        Campaign machine = Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED);
        Call call = Call.atLocalTime(day.atTime(8, 0), machine, PhoneNumber.parse("4165550143"));
        return new Situation(call, Situation.State.HELD, false, 10)
                .decide().reasons().stream()
                        .filter(reason -> reason.rule().id().equals("ca-adad-hours"))
                        .findFirst()
                        .orElseThrow()
                        .citations();
    }

    @Example
    void aMachineCallBeforeItsHoursChangedCitesTheOldText() {
        Dated<?> hours = value(CanadaFederal.rules(), "ca-adad-hours");
        LocalDate change = hours.entries().get(1).from();
        Citation before = hours.entries().get(0).citation();
        Citation since = hours.entries().get(1).citation();
        assertNotEquals(before, since);
        assertEquals(List.of(before), cited(LocalDate.of(2009, 1, 12)));
        assertEquals(List.of(before), cited(change.minusDays(1)));
        assertEquals(List.of(since), cited(change));
    }

    /** A value alone would not say what an exemption rests on, nor what of that was read. */
    @Example
    void aRuleCitesItsOwnTextAndThatOfAValueWhichItDoesNotName() {
        LocalDate day = LocalDate.of(2009, 8, 31);
        Call call = Call.on(
                        day,
                        Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED),
                        PhoneNumber.parse("2125550143"))
                .withLastTransaction(LocalDate.of(2009, 6, 1));
        List<Reason> reasons =
                new Situation(call, Situation.State.HELD, true, 10).decide().reasons();
        assertEquals(List.of("69 FR 67287", "16 CFR 310.2"), texts(reasons, "us-robocall-forbearance"));
        List<String> relationship = texts(reasons, "us-ebr");
        assertEquals(1, relationship.size(), relationship::toString);
        assertTrue(relationship.get(0).startsWith("16 CFR 310.4(b)(1)(iii)(B)"), relationship::toString);
        assertTrue(relationship.get(0).endsWith("16 CFR 310.2"), relationship::toString);
    }

    private static List<String> texts(List<Reason> reasons, String rule) {
        return reasons.stream()
                .filter(reason -> reason.rule().id().equals(rule))
                .flatMap(reason -> reason.citations().stream())
                .map(Citation::text)
                .toList();
    }

    @Example
    void aCallOf2004CitesTheAgeOfListsThenAllowed() {
        Dated<?> age = UsFederal.rules().listAge().orElseThrow();
        LocalDate change = age.entries().get(1).from();
        for (LocalDate day : List.of(change.minusDays(1), change)) {
            Call call = Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
            List<String> notes = new Situation(call, Situation.State.HELD, false, 100)
                    .decide()
                    .notes();
            assertTrue(
                    notes.stream()
                            .anyMatch(note -> note.endsWith("(" + age.at(day).citation() + ")")),
                    notes::toString);
        }
    }

    /** Every value that is cited is in force on the day of the call, or was when the thing that it judges began. */
    @Domain(Situations.class)
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noReasonCitesATextOfALaterDay(@ForAll Situation situation) {
        LocalDate day = situation.day().plusDays(1); // no zone has a later day
        for (Reason reason : situation.decide().reasons()) {
            List<Citation> ofLaterDays = entries(reason.rule())
                    .filter(entry -> entry.from().isAfter(day))
                    .map(entry -> entry.citation())
                    .toList();
            List<Citation> ofItsDay = entries(reason.rule())
                    .filter(entry -> !entry.from().isAfter(day))
                    .map(entry -> entry.citation())
                    .toList();
            for (Citation citation : reason.citations()) {
                assertTrue(
                        ofItsDay.contains(citation) || !ofLaterDays.contains(citation),
                        () -> reason + " cites a text of a later day\n" + situation);
            }
        }
    }

    private static Stream<Dated.Entry<?>> entries(Rule rule) {
        return rule.condition().dated().stream()
                .flatMap(value -> value.entries().stream())
                .map(entry -> Objects.requireNonNull((Dated.Entry<?>) entry));
    }
}
