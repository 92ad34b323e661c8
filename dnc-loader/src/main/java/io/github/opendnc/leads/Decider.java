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
    <T> AnswerParts.Source<T> inParts(Function<Answer, T> made);

    /** The window that a span is in the place of a call, of one that came in {@link AnswerParts}. */
    String window(Call call, OpenSpan span);

    /** See {@link io.github.opendnc.Outcomes#alike}. */
    Optional<AlikeDays> alike(Call call, Fact fact);

    /** What one thread keeps of numbers. */
    Standings standings();

    /** Whether the time zone that a call gives of the person called is none of those of the number's area code. */
    boolean isOfAnotherZone(Call call);

    /** The time zones in which the person of a number may be, as far as the number says. */
    Set<ZoneId> zones(PhoneNumber number);

    /**
     * The keys of numbers, in their order. Asked for many numbers at once: lists answer many together faster than one
     * after the other.
     */
    List<NumberKey> numberKeys(List<PhoneNumber> numbers);

    /** The area codes that a seller has subscribed to, but not for a day, in sentences; none where no seller is named. */
    List<String> outsideSubscriptionsOn(LocalDate day);
}
