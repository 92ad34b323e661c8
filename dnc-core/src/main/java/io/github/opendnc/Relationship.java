package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dealing between the person and the seller or charity, not longer ago than a period. Immutable and thread-safe. */
public final class Relationship extends Condition {
    /** The dealings that found a relationship. */
    public enum Kind {
        /** A purchase, payment, delivery or other transaction. */
        TRANSACTION("last transaction"),
        /** An inquiry or application. */
        INQUIRY("last inquiry"),
        /** A donation. */
        DONATION("last donation"),
        /** A written contract in existence, or ended within the period. */
        CONTRACT("written contract");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** How a law counts months. */
    public enum Counting {
        /**
         * Back from the day of the call, that day left out, clamped to the end of a shorter month: Interpretation Act
         * (Canada) s. 28. A dealing on the day of the call itself is the edge.
         */
        BACK_FROM_THE_CALL,
        /**
         * The law does not say, as in the United States: forward from the dealing and back from the call must agree;
         * where they do not, and on the anniversary, is the edge.
         */
        BOTH_WAYS
    }

    private final Kind kind;
    private final Dated<Period> period;
    private final Counting counting;
    private final boolean edge;

    Relationship(Kind kind, Dated<Period> period, Counting counting, boolean edge) {
        this.kind = kind;
        this.period = period;
        this.counting = counting;
        this.edge = edge;
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        long day = World.day(world);
        if (isContractInExistence(call, day)) {
            return !edge;
        }
        LocalDate date = date(call);
        if (date == null || date.toEpochDay() > day) {
            return false;
        }
        long event = date.toEpochDay();
        Period length = period.atOrFirst(day);
        long back = Days.minus(day, length);
        if (counting == Counting.BACK_FROM_THE_CALL) {
            return edge ? event == day : event >= back && event < day;
        }
        long forward = Days.plus(event, length);
        boolean inside = day < forward && event > back;
        boolean outside = day > forward && event < back;
        return edge ? !inside && !outside : inside;
    }

    /** A contract that ends on the day of the call or after it exists on that day. */
    private boolean isContractInExistence(Call call, long day) {
        LocalDate end = call.facts().contractEnd;
        return kind == Kind.CONTRACT && (call.facts().contractActive || (end != null && end.toEpochDay() >= day));
    }

    private @Nullable LocalDate date(Call call) {
        Facts facts = call.facts();
        return switch (kind) {
            case TRANSACTION -> facts.lastTransaction;
            case INQUIRY -> facts.lastInquiry;
            case DONATION -> facts.lastDonation;
            case CONTRACT -> facts.contractEnd;
        };
    }

    @Override
    Settled forCampaign(long world) {
        return World.isStranger(world) ? Settled.FAILS : Settled.OPEN;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        long day = World.day(world);
        LocalDate date = date(call);
        String limit = ListState.words(period.atOrFirst(day));
        if (isContractInExistence(call, day)) {
            facts.add(kind.words + " in existence");
        } else if (edge) {
            facts.add(kind.words + " " + date + ", on the edge of " + limit + " before the call");
        } else {
            facts.add(kind.words + (kind == Kind.CONTRACT ? " ended " : " ") + date + ", within " + limit);
        }
    }

    /** A relationship that is over says since when; by the letter of the counting it may be a day or two more. */
    @Override
    void addRemarks(Call call, long world, Collection<String> remarks) {
        LocalDate date = date(call);
        long day = World.day(world);
        if (date == null || edge || holds(call, null, world)) {
            return;
        }
        Period length = period.atOrFirst(day);
        long end = Days.plus(date.toEpochDay(), length);
        if (end < day) {
            remarks.add(kind.words + " " + date + " founds no relationship any more: its " + ListState.words(length)
                    + " ended on " + LocalDate.ofEpochDay(end));
        }
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        dated.add(period);
    }

    @Override
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        LocalDate date = date(call);
        if (date != null) {
            for (Dated.Entry<Period> entry : period.entries()) {
                points.addFrom(Days.plus(date.toEpochDay(), entry.value()), 4);
            }
            points.add(date.toEpochDay() + 1);
        }
    }

    @Override
    public String toString() {
        return kind.words
                + (edge ? " on the edge of " : " within ")
                + period.describe(ListState::words)
                + (kind == Kind.CONTRACT ? " of its end, or in existence" : "");
    }
}
