package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the operator of a registry answered when this one number was looked up. Made once for a call, one answer for each
 * thing a list held may say besides, so that asking allocates nothing, but where it is asked for a seller. A value: immutable and
 * thread-safe.
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
     * The answer that counts: this one where no list speaks, or only an older one; else that of the list. Of two of one day
     * the one that bars.
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
