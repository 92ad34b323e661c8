package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person's own request to this seller or charity not to be called. */
final class Request extends Condition {
    private enum Kind {
        MADE,
        BEFORE_LAST_DEALING,
        IN_FORCE,
        IN_DISPUTE
    }

    static final Request MADE = new Request(Kind.MADE, null, null);
    static final Request BEFORE_LAST_DEALING = new Request(Kind.BEFORE_LAST_DEALING, null, null);

    private final Kind kind;
    private final @Nullable Dated<Period> grace;
    private final @Nullable Dated<Period> kept;

    private Request(Kind kind, @Nullable Dated<Period> grace, @Nullable Dated<Period> kept) {
        this.kind = kind;
        this.grace = grace;
        this.kept = kept;
    }

    static Request inForce(Dated<Period> grace, Dated<Period> kept) {
        return new Request(Kind.IN_FORCE, grace, kept);
    }

    static Request inDispute(Dated<Period> grace, Dated<Period> kept) {
        return new Request(Kind.IN_DISPUTE, grace, kept);
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        LocalDate request = call.facts().doNotCallOn;
        long day = World.day(world);
        if (request == null || request.toEpochDay() > day) {
            return false;
        }
        long made = request.toEpochDay();
        if (grace == null || kept == null) {
            return kind == Kind.MADE
                    || isAfter(call.facts().lastTransaction, request, day)
                    || isAfter(call.facts().lastInquiry, request, day);
        }
        boolean then = bars(made, day, grace.atOrFirst(made), kept.atOrFirst(made));
        boolean now = bars(made, day, grace.atOrFirst(day), kept.atOrFirst(day));
        return kind == Kind.IN_FORCE ? then && now : then != now;
    }

    private static boolean isAfter(@Nullable LocalDate dealing, LocalDate request, long day) {
        return dealing != null && dealing.isAfter(request) && dealing.toEpochDay() <= day;
    }

    private static boolean bars(long made, long day, Period grace, Period kept) {
        return day > Days.plus(made, grace) && day <= Days.plus(made, kept);
    }

    @Override
    Settled forCampaign(long world) {
        return World.isStranger(world) ? Settled.FAILS : Settled.OPEN;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null) {
            long age = World.day(world) - request.toEpochDay();
            facts.add("the person asked on " + request + " not to be called, " + age + (age == 1 ? " day" : " days")
                    + " before the call"
                    + (kind == Kind.BEFORE_LAST_DEALING ? ", and dealt with the seller later" : ""));
        }
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        if (grace != null && kept != null) {
            dated.add(grace);
            dated.add(kept);
        }
    }

    @Override
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && grace != null && kept != null) {
            addEnds(request.toEpochDay(), grace, points);
            addEnds(request.toEpochDay(), kept, points);
        }
    }

    private static void addEnds(long made, Dated<Period> period, TurningPoints points) {
        for (Dated.Entry<Period> entry : period.entries()) {
            points.add(Days.plus(made, entry.value()) + 1);
            points.add(entry.from());
        }
    }

    @Override
    public String toString() {
        if (grace == null || kept == null) {
            return kind == Kind.MADE
                    ? "the person asked not to be called"
                    : "the person asked not to be called and dealt with the seller later";
        }
        return "the person asked not to be called, more than " + grace.describe(ListState::words)
                + " and at most " + kept.describe(ListState::words) + " ago"
                + (kind == Kind.IN_DISPUTE
                        ? ", counted by one of two periods in force since and not by the other"
                        : "");
    }
}
