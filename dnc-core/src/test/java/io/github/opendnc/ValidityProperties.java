package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

/** The last day on which a verdict can hold: on that day it does, and on the next it does not. */
@Tag("whole-law")
@Domain(Situations.class)
class ValidityProperties {
    /** Day by day over three years and more, because no clever choice of days can be trusted to test the clever choice. */
    @Property(tries = 1_500)
    void aVerdictHoldsToItsLastDayAndNotAfterIt(@ForAll Situation situation) {
        Call call = situation.call().movedTo(situation.day());
        Scrubber scrubber = situation.scrubber();
        Decision decision = scrubber.decide(call);
        if (decision.unknowns().contains(Fact.RULES_OF_THE_DAY)) {
            assertEquals(Optional.empty(), decision.validUntil(), "before the rules began nothing holds to a last day");
            return;
        }
        LocalDate far = situation.day().plusDays(1_300);
        LocalDate last = decision.validUntil().filter(far::isAfter).orElse(far);
        for (LocalDate day = situation.day(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate tried = day;
            assertEquals(
                    decision.verdict(), scrubber.verdict(call.movedTo(day)), () -> "on " + tried + "\n" + decision);
        }
        if (last.isBefore(far)) {
            assertNotEquals(decision.verdict(), scrubber.verdict(call.movedTo(last.plusDays(1))), decision::toString);
        }
    }
}
