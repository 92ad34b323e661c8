package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the operator of a registry answered when this one number was looked up. It is made once for a call, with one
 * answer for each thing that a held list may also say. So asking allocates nothing, unless it is asked for a seller. A
 * value: immutable and thread-safe.
 */
final class LookedUp {
    private final LocalDate checkedOn;
    private final boolean listed;
    private final Lookup[] answers;

    LookedUp(LocalDate checkedOn, boolean listed) {
        this.checkedOn = checkedOn;
        this.listed = listed;
        this.answers = new Lookup[Lookup.Answer.values().length];
        for (Lookup.Answer byList : Lookup.Answer.values()) {
            answers[byList.ordinal()] = Lookup.single(checkedOn, listed, byList);
        }
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    boolean isListed() {
        return listed;
    }

    /**
     * The answer that counts. It is this one if no list answers or the list is older; otherwise it is the answer of the
     * list. If both are of the same day, the one that bars counts.
     */
    Lookup orNewer(Lookup list) {
        LocalDate obtained = list.obtainedOn().orElse(null);
        boolean isNewer = obtained == null || obtained.isBefore(checkedOn) || (listed && obtained.equals(checkedOn));
        if (!isNewer) {
            return list;
        }
        return list.isReadForSeller()
                ? list.lookedUp(checkedOn, listed)
                : answers[list.answer().ordinal()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LookedUp that && checkedOn.equals(that.checkedOn) && listed == that.listed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(checkedOn, listed);
    }
}
