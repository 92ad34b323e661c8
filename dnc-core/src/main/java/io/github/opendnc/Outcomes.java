package io.github.opendnc;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of many calls alike, made once. Calls have one outcome when the same law governs them on the same day,
 * the lists answer the same, the same rules fire and weigh the same, and the verdict hangs on the same unknown facts:
 * then their decisions agree in verdict, rules, citations, unknown facts and lists, but for the subscriptions by which
 * a seller reads these. They differ in the number, in the sentences that tell the facts, in the last day and in the
 * window, which an {@link Outcome} tells of each. To tell which outcome a call has costs more than a verdict and less
 * than a decision.
 *
 * <p>Not thread-safe: each thread has its own.
 *
 * @param <T> what is made of a decision
 */
public final class Outcomes<T> {
    /** Then all is forgotten and begun anew, so that memory stays bounded. */
    private static final int MOST = 1 << 14;

    private final Scrubber scrubber;
    private final Function<Decision, T> made;
    private final Signature signature = new Signature();
    private final Map<Signature, Kept<T>> known = new HashMap<>();

    private Outcomes(Scrubber scrubber, Function<Decision, T> made) {
        this.scrubber = scrubber;
        this.made = made;
    }

    /**
     * The outcomes of calls put to a scrubber.
     *
     * @param made what to make of the first decision of each outcome; it must read nothing in which those that follow may
     *     differ
     */
    public static <T> Outcomes<T> of(Scrubber scrubber, Function<Decision, T> made) {
        return new Outcomes<>(scrubber, made);
    }

    /**
     * The outcome of a call. A call with a fact that cannot be right is decided by itself each time.
     *
     * @param answers what the registries have said of its number, as for {@link #decide}
     */
    public Outcome<T> of(Call call, List<Lookup> answers) {
        Evaluation evaluation = scrubber.evaluation(call, answers);
        if (!signature.read(evaluation)) {
            return new Outcome<>(made.apply(scrubber.decision(evaluation)), evaluation, null);
        }
        Kept<T> kept = known.get(signature);
        if (kept == null) {
            if (known.size() == MOST) {
                known.clear();
            }
            Decision decision = scrubber.decision(evaluation);
            kept = new Kept<>(made.apply(decision), decision.verdict());
            known.put(signature.copy(), kept);
        }
        return new Outcome<>(kept.made(), evaluation, kept.verdict());
    }

    /**
     * {@link Scrubber#decide} of a call to a number that the registries have been asked about already, many numbers at once for
     * instance ({@link Snapshot#lookup(long[], Lookup[])}). <b>Danger:</b> what is handed in is believed. Answers about another
     * number, or of another edition, make a wrong decision.
     *
     * @param answers what the registries of the scrubber have said of the number of the call, in any order; one that is not
     *     among them is asked
     */
    public static Decision decide(Scrubber scrubber, Call call, List<Lookup> answers) {
        return scrubber.decision(scrubber.evaluation(call, answers));
    }

    /**
     * Which law judges a call. Two calls of equal ones are judged by the same rules: use it to share answers. Put to both
     * numbers, on the same day and with the same facts, where the lists say the same of both, calls that give a day, no time and no
     * time zone have decisions that agree in all that an outcome keeps, in the last day and in {@link Outcome#span}; only the window
     * may differ.
     *
     * @param call one to the number, with the state in which the person is said to be; nothing else of it counts
     */
    public static GoverningLaw law(Scrubber scrubber, Call call) {
        return scrubber.law(call);
    }

    /** {@link #law(Scrubber, Call)} of a call to a number that says no state. */
    public static GoverningLaw law(Scrubber scrubber, PhoneNumber number) {
        return scrubber.law(number);
    }

    /**
     * A span of days within which it makes no difference which day a fact tells: calls to this number, on this day, which differ in
     * nothing else have one outcome, one last day and one {@link Outcome#span}. It holds for calls that tell neither the day of a
     * do-not-call request nor that of a revocation, and is the same for all numbers of one {@link #law(Scrubber, Call)}. Empty for a
     * fact that has no such span, and for a call that gives a time of the day.
     *
     * @param call one to the number, on the day, with the state in which the person is said to be; nothing else of it counts
     */
    public static Optional<AlikeDays> alike(Scrubber scrubber, Call call, Fact fact) {
        return scrubber.alike(call, fact);
    }

    /**
     * {@link Decision#window} of a call that gives no time zone and has this {@link Outcome#span}.
     *
     * @param call one to the number, with the state in which the person is said to be; nothing else of it counts
     */
    public static Optional<CallingWindow> window(Scrubber scrubber, Call call, OpenSpan span) {
        return scrubber.window(call, span);
    }

    private record Kept<T>(T made, Verdict verdict) {}

    /** How many different outcomes there have been, or have been lately. */
    public int size() {
        return known.size();
    }
}
