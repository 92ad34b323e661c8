package io.github.opendnc.leads;

import io.github.opendnc.AlikeDays;
import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.OpenSpan;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A decider that tells no more of calls than its answers, and of numbers no more than their keys. */
abstract class KeyedDecider implements Decider {
    @Override
    public final <T> AnswerParts.Source<T> inParts(Function<Answer, T> made) {
        return (call, key) -> {
            Answer answer = decide(call, key);
            return new AnswerParts<>(made.apply(answer), AnswerParts.Hours.here(answer.window()), answer.validUntil());
        };
    }

    @Override
    public final String window(Call call, OpenSpan span) {
        throw new IllegalStateException("a span of nowhere");
    }

    @Override
    public final Optional<AlikeDays> alike(Call call, Fact fact) {
        return Optional.empty();
    }

    @Override
    public final boolean isOfAnotherZone(Call call) {
        return false;
    }

    @Override
    public final Set<ZoneId> zones(PhoneNumber number) {
        return CallFacts.zonesByPlan(number);
    }

    @Override
    public final List<String> outsideSubscriptionsOn(LocalDate day) {
        return List.of();
    }

    @Override
    public final Standings standings() {
        Map<NumberKey, Standing> known = new HashMap<>();
        return new Standings() {
            @Override
            public Standing[] of(long[] numbers) {
                if (known.size() > Standings.MOST) {
                    known.clear();
                }
                List<PhoneNumber> asked = new ArrayList<>(numbers.length);
                for (long number : numbers) {
                    asked.add(new PhoneNumber(number));
                }
                return numberKeys(asked).stream()
                        .map(key ->
                                known.computeIfAbsent(key, next -> new Standing(next, Optional.empty(), new Object())))
                        .toArray(Standing[]::new);
            }

            @Override
            public Standing in(Standing standing, Call call) {
                return new Standing(standing.key, call.state(), new Object());
            }
        };
    }
}
