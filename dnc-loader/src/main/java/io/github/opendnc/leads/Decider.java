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
    /**
     * The answer for a call to a number with this key. The key holds what the lists said, so they are not asked again.
     */
    Answer decide(Call call, NumberKey key);

    /**
     * The same answers in parts. Use each source in one thread only.
     *
     * @param made makes the common part. It may see only the first of all calls with one outcome, so it must not use
     *     the window or the last day
     */
    <T> AnswerParts.Source<T> inParts(Function<Answer, T> made);

    /** The window that a span is in the place of a call. The span comes from {@link AnswerParts} of such a call. */
    String window(Call call, OpenSpan span);

    /** See {@link io.github.opendnc.Outcomes#alike}. */
    Optional<AlikeDays> alike(Call call, Fact fact);

    /** A new finder of standings, for one thread. */
    Standings standings();

    /** Whether a call gives a time zone of the person that is not one of the area code's. */
    boolean isOfAnotherZone(Call call);

    /** The time zones in which the person of a number may be, according to the number. */
    Set<ZoneId> zones(PhoneNumber number);

    /**
     * The keys of numbers, in their order. Lists answer many numbers at once faster than one after the other, so ask
     * for many.
     */
    List<NumberKey> numberKeys(List<PhoneNumber> numbers);

    /**
     * Sentences about area codes that a seller has subscribed to, but not for this day; empty if no seller is named.
     */
    List<String> outsideSubscriptionsOn(LocalDate day);
}
