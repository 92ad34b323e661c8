package io.github.opendnc.leads;

import io.github.opendnc.AlikeDays;
import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.OpenSpan;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers for one call. Thread-safe. */
interface Decider {
    /** The answer for a call to a number of this key; the lists have been asked for the key and are not asked again. */
    Answer decide(Call call, NumberKey key);

    /**
     * The same answers in parts, for one thread.
     *
     * @param made what to make of the answers of calls of one outcome, which may be asked of the first of them only: neither
     *     the window nor the last day may go into it
     */
    default <T> AnswerParts.Source<T> inParts(Function<Answer, T> made) {
        return (call, key) -> {
            Answer answer = decide(call, key);
            return new AnswerParts<>(made.apply(answer), AnswerParts.Hours.here(answer.window()), answer.validUntil());
        };
    }

    /** The window that a span is in the place of a call, of one that came in {@link AnswerParts}. */
    default String window(Call call, OpenSpan span) {
        throw new IllegalStateException("a span of nowhere");
    }

    /** See {@link io.github.opendnc.Outcomes#alike}. */
    default Optional<AlikeDays> alike(Fact fact, LocalDate day) {
        return Optional.empty();
    }

    /** What one thread keeps of numbers. */
    default Standings standings() {
        return Standings.of(this);
    }

    /** Whether the time zone that a call gives of the person called is none of those of the number's area code. */
    default boolean isOfAnotherZone(Call call) {
        return false;
    }

    /** The time zones in which the person of a number may be, as far as the number says. */
    default Set<ZoneId> zones(PhoneNumber number) {
        return CallFacts.zonesByPlan(number);
    }

    /**
     * The keys of numbers, in their order. Asked for many numbers at once: lists answer many together faster than one
     * after the other.
     */
    List<NumberKey> numberKeys(List<PhoneNumber> numbers);
}
