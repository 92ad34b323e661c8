package io.github.opendnc.examples.serve;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes an outcome from a question, in the same way for every door. Thread-safe. */
final class Decisions {
    private static final String NUMBER = "number";

    /** The names that may be given: the number, and the facts by the names of their columns. */
    private static final List<String> NAMES = Stream.concat(
                    Stream.of(NUMBER),
                    Arrays.stream(Fact.values()).filter(Fact::isColumn).map(Fact::toString))
            .toList();

    private final LiveLists lists;
    private final Campaign campaign;
    private final Optional<ZoneId> zone;
    private final Clock clock;

    /**
     * Decisions about calls of a campaign.
     *
     * @param zone the zone of the people called, if their area code may lie in it and the question names no other zone
     * @param clock the moment of every call that does not state its own
     */
    Decisions(LiveLists lists, Campaign campaign, Optional<ZoneId> zone, Clock clock) {
        this.lists = lists;
        this.campaign = campaign;
        this.zone = zone;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    Campaign campaign() {
        return campaign;
    }

    LiveLists lists() {
        return lists;
    }

    /** The outcome of a question. */
    Outcome of(Parameters parameters) {
        try {
            return of(parameters.rest(NAMES));
        } catch (BadRequest wrong) {
            return Outcome.notUnderstood(String.valueOf(wrong.getMessage()));
        }
    }

    private Outcome of(Map<String, String> values) throws BadRequest {
        String text = values.remove(NUMBER);
        if (text == null) {
            throw new BadRequest("expected a number, as number=2125550143");
        }
        Optional<LiveLists.Held> held = lists.held();
        if (held.isEmpty()) {
            return Outcome.noList("the lists are being loaded");
        }
        PhoneNumber.Reading reading = PhoneNumber.tryParse(text);
        if (reading.number().isEmpty()) {
            return Outcome.unreadable(reading.note());
        }
        PhoneNumber number = reading.number().get();
        CallFacts facts = CallFacts.of(campaign, Moment.at(clock.instant()));
        NumberingPlan plan = held.get().scrubber().numberingPlan();
        Call call = zone.filter(usual -> mayBeOf(number, usual, plan))
                .map(facts::withZone)
                .orElse(facts)
                .call(number, values);
        return held.get().answer(call, clock.getZone());
    }

    /** Whether a number may be in the usual zone. If its area code has other zones, these count instead. */
    private static boolean mayBeOf(PhoneNumber number, ZoneId usual, NumberingPlan plan) {
        Set<ZoneId> zones = plan.areaCodeOf(number).map(AreaCode::zones).orElse(Set.of());
        return zones.isEmpty()
                || zones.stream().anyMatch(zone -> zone.getRules().equals(usual.getRules()));
    }
}
