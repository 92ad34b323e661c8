package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a rule rests on in one scenario, collected from its clauses. Used once, by one thread. */
final class Grounds {
    private final @Nullable ZoneId zoneInDoubt;
    private final boolean anyHour;
    private final @Nullable ZoneId assumed;
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<Citation> citations = new LinkedHashSet<>();

    /** For a scenario whose clock is not in doubt: it is the only one possible, or all show the same. */
    Grounds() {
        this(null, false, null);
    }

    private Grounds(@Nullable ZoneId zoneInDoubt, boolean anyHour, @Nullable ZoneId assumed) {
        this.zoneInDoubt = zoneInDoubt;
        this.anyHour = anyHour;
        this.assumed = assumed;
    }

    /** For a scenario at a local time on one of several clocks that the person may have. */
    static Grounds assuming(ZoneId zone) {
        return new Grounds(null, false, zone);
    }

    /**
     * For a scenario on one of several clocks that show different times.
     *
     * @param zone the zone of this clock
     * @param anyHour whether it is not even known what this clock shows
     */
    Grounds(ZoneId zone, boolean anyHour) {
        this(zone, anyHour, null);
    }

    /** What the clock of the scenario shows, as in {@code it may be 21:45 where the person is (America/Edmonton)}. */
    String clock(LocalTime shown) {
        return zoneInDoubt == null
                ? "it is " + shown + " where the person is"
                : "it may be " + (anyHour ? "any hour" : shown) + " where the person is (" + zoneInDoubt.getId() + ")";
    }

    /** What is assumed of the person's clock, as in {@code if the person is in America/Boise}; empty if nothing is. */
    String assumption() {
        return assumed == null ? "" : " if the person is in " + assumed.getId();
    }

    /** A fact in plain words. */
    void fact(String words) {
        facts.add(words);
    }

    /** A fact that was judged by a value of the law. The text that set this value is cited. */
    void fact(String words, Dated.Entry<?> judgedBy) {
        facts.add(words);
        citations.add(judgedBy.citation());
    }

    /** The facts, joined; empty if there are none. */
    String facts() {
        return String.join(", ", facts);
    }

    /** The texts of the values that were read; empty if none were. */
    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
