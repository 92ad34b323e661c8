package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is said of many calls alike, made once. Calls have one outcome when the same law governs them on the same day, the
 * lists answer the same, the same rules fire and weigh the same, and the verdict hangs on the same unknown facts: then
 * their decisions agree in verdict, rules, citations, unknown facts and lists. They differ in the number, in the
 * sentences that tell the facts, in the last day ({@link Scrubber#validUntil}) and in the window ({@link
 * Scrubber#window}). To tell which outcome a call has allocates nothing where it was there before, and costs more than a
 * verdict and less than a decision.
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
    private final Map<Signature, T> known = new HashMap<>();

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
     * What is made of the outcome of a call. A call with a fact that cannot be right is decided by itself each time.
     *
     * @param answers what the registries have said of its number, as for {@link Scrubber#decide(Call, List)}
     */
    public T of(Call call, List<Lookup> answers) {
        if (!scrubber.read(call, answers, signature)) {
            return made.apply(scrubber.decide(call, answers));
        }
        T before = known.get(signature);
        if (before != null) {
            return before;
        }
        if (known.size() == MOST) {
            known.clear();
        }
        T next = made.apply(scrubber.decide(call, answers));
        known.put(signature.copy(), next);
        return next;
    }

    /** How many different outcomes there have been, or have been lately. */
    public int size() {
        return known.size();
    }
}
