package io.github.opendnc;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What many similar calls have in common, made once. Calls have the same outcome if all of this holds: the same law
 * governs them on the same day, the lists give the same answers, the same rules apply with the same weight, and the
 * verdict depends on the same unknown facts.
 *
 * <p>Their decisions then agree in verdict, rules, citations, unknown facts and lists, except for the subscriptions by
 * which a seller reads the lists. They differ in the number, in the sentences that state the facts, in the last day and
 * in the window; an {@link Outcome} gives the last two for each call. Finding the outcome of a call costs more than a
 * verdict and less than a decision.
 *
 * <p>Not thread-safe: use one per thread.
 *
 * @param <T> what is made of a decision
 */
public final class Outcomes<T> {
    /** When this many are known, all are forgotten, so that memory stays bounded. */
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
     * The outcomes of calls that a scrubber judges.
     *
     * @param made what to make of the first decision of each outcome; it must not read anything in which later
     *     decisions of the same outcome may differ
     */
    public static <T> Outcomes<T> of(Scrubber scrubber, Function<Decision, T> made) {
        return new Outcomes<>(Objects.requireNonNull(scrubber, "scrubber"), Objects.requireNonNull(made, "made"));
    }

    /**
     * The outcome of a call. A call with a fact that cannot be right is decided separately each time.
     *
     * @param answers what the registries have said about its number, as for {@link #decide}
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
     * {@link Scrubber#decide} for a call to a number that the registries have already been asked about, for example
     * together with many others ({@link Snapshot#lookup(long[], Lookup[])}). <b>Danger:</b> the answers are not
     * checked. Answers about another number, or from another edition, lead to a wrong decision.
     *
     * @param answers what the registries of the scrubber have said about the number of the call, in any order; a
     *     registry without an answer here is asked
     */
    public static Decision decide(Scrubber scrubber, Call call, List<Lookup> answers) {
        return scrubber.decision(scrubber.evaluation(call, answers));
    }

    /**
     * Which law judges a call. Two calls with equal results are judged by the same rules; use it to share answers.
     *
     * <p>Take two such calls on the same day, with the same facts and the same answers from the lists, which give a day
     * but no time and no time zone. Their decisions agree in everything that an outcome keeps, in the last day and in
     * {@link Outcome#span}. Only the window may differ.
     *
     * @param call a call to the number, with the state in which the person is said to be; nothing else in it matters
     */
    public static GoverningLaw law(Scrubber scrubber, Call call) {
        return scrubber.law(call);
    }

    /** {@link #law(Scrubber, Call)} for a call to this number that gives no state. */
    public static GoverningLaw law(Scrubber scrubber, PhoneNumber number) {
        return scrubber.law(number);
    }

    /**
     * A span of days within which the exact day of a fact makes no difference. Calls to this number on this day that
     * differ in nothing else have the same outcome, the same last day and the same {@link Outcome#span}. This holds for
     * calls that give neither the day of a do-not-call request nor the day of a revocation. The span is the same for
     * all numbers with the same {@link #law(Scrubber, Call)}. Empty for a fact that has no such span, and for a call
     * that gives a time of day.
     *
     * @param call a call to the number, on the day, with the state in which the person is said to be; nothing else in
     *     it matters
     */
    public static Optional<AlikeDays> alike(Scrubber scrubber, Call call, Fact fact) {
        return scrubber.alike(call, fact);
    }

    /**
     * {@link Decision#window} for a call that gives no time zone and has this {@link Outcome#span}.
     *
     * @param call a call to the number, with the state in which the person is said to be; nothing else in it matters
     */
    public static Optional<CallingWindow> window(Scrubber scrubber, Call call, OpenSpan span) {
        return scrubber.window(call, span);
    }

    private record Kept<T>(T made, Verdict verdict) {}

    /** How many different outcomes are remembered. Now and then all of them are forgotten, to bound memory. */
    public int size() {
        return known.size();
    }
}
