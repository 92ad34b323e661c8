package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.util.Objects;

/**
 * A list that says too little about a call: the call is barred for want of it, or the verdict depends on what it would
 * say. A value: immutable and thread-safe.
 *
 * @param registry the registry whose list it is
 * @param why why it says too little
 */
public record ListNeeded(RegistryId registry, Why why) {
    /** Why a list says too little. Each reason has its own cure. */
    public enum Why {
        /** No list of the registry is held. */
        NOT_HELD,
        /** The list that is held does not cover the area code of the number. */
        NOT_COVERED,
        /**
         * The list is read for a seller who has no subscription to the area code that is valid on the day, or the list
         * that is held lacks an area code to which there is one.
         */
        NOT_SUBSCRIBED,
        /** The list was obtained after the day of the call. Only a list of that day or before says anything of it. */
        OF_LATER_DAY,
        /** The list is older than the rules allow. */
        TOO_OLD
    }

    /** Checks that both are there. */
    public ListNeeded {
        Objects.requireNonNull(registry, "registry");
        Objects.requireNonNull(why, "why");
    }

    /**
     * Why a list says too little, if it does. Allocates nothing.
     *
     * @param said what it says, or what a look-up of the single number answered in its place
     * @param first the first day on which the call may be, where the person is
     * @param last the last such day
     */
    static Why why(Lookup list, Lookup.Answer said, long first, long last) {
        if (said == Lookup.Answer.NOT_HELD) {
            return Why.NOT_HELD;
        }
        if (list.isOutsideSubscriptionOn(first) || list.isOutsideSubscriptionOn(last)) {
            return Why.NOT_SUBSCRIBED;
        }
        if (said == Lookup.Answer.NOT_COVERED) {
            return Why.NOT_COVERED;
        }
        return list.answersOn(first) ? Why.TOO_OLD : Why.OF_LATER_DAY;
    }

    /** Registry and reason, for example {@code us-fl: NOT_HELD}. */
    @Override
    public String toString() {
        return registry + ": " + why;
    }
}
