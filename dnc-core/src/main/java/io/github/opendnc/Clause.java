package io.github.opendnc;

import io.github.opendnc.law.CallCondition;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.registry.Lookup;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@link Condition} of the law, ready to be asked. It says whether it holds and what it reads. It also says on which
 * days its answer can change, and what made it hold. Each kind of condition has a subclass; some subclasses serve
 * several kinds. Immutable and thread-safe.
 */
abstract class Clause {
    /** The clause of a condition. A test asks for every kind of condition. */
    static Clause of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return JoinedClause.all(of(all.parts()));
        } else if (condition instanceof Condition.Any any) {
            return JoinedClause.any(of(any.parts()));
        } else if (condition instanceof Condition.Not not) {
            return new NotClause(of(not.part()));
        } else if (condition instanceof Condition.Basic basic) {
            return of(basic);
        } else if (condition instanceof CallCondition.SomePurpose some) {
            return CampaignClause.somePurpose(some.purposes());
        } else if (condition instanceof CallCondition.OnlyPurposes only) {
            return CampaignClause.onlyPurposes(only.purposes());
        } else if (condition instanceof CallCondition.CallerIs caller) {
            return CampaignClause.caller(caller.callers());
        } else if (condition instanceof CallCondition.PlacedBy placed) {
            return CampaignClause.technology(placed.technologies());
        } else if (condition instanceof CallCondition.LineIs line) {
            return BitClause.line(line);
        } else if (condition instanceof Condition.ListOlderThan older) {
            return new ListAgeClause(older.age());
        } else if (condition instanceof HourCondition.Outside outside) {
            return new HoursClause(outside.hours(), false);
        } else if (condition instanceof HourCondition.AtClosing closing) {
            return new HoursClause(closing.hours(), true);
        } else if (condition instanceof HourCondition.ByClock byClock) {
            return new OwnClockClause(byClock);
        } else if (condition instanceof HourCondition.OnHoliday holiday) {
            return new HolidayClause(holiday.holidays());
        } else if (condition instanceof PersonCondition.Within within) {
            return new RelationshipClause(within);
        } else if (condition instanceof PersonCondition.ConsentGiven consent) {
            return new ConsentClause(consent);
        } else if (condition instanceof PersonCondition.RequestKept kept) {
            return new KeptRequestClause(kept);
        } else if (condition instanceof PersonCondition.RequestedBefore before) {
            return new RequestClause(Set.of(before.dealing()));
        } else if (condition instanceof PersonCondition.RequestAged aged) {
            return new AgedRequestClause(aged);
        } else if (condition instanceof PersonCondition.ConsentAged aged) {
            return new AgedConsentClause(aged);
        } else if (condition instanceof PersonCondition.Robocalls robocalls) {
            return new RobocallClause(robocalls.days(), robocalls.cap());
        } else if (condition instanceof PersonCondition.Attempts attempts) {
            return new AttemptsClause(attempts.cap());
        }
        throw new IllegalArgumentException("no clause for " + condition);
    }

    private static Clause of(Condition.Basic basic) {
        return switch (basic) {
            case NOT_REGISTERED -> CampaignClause.notRegistered(basic.toString());
            case ON_COMPANY_LIST -> new BitClause(0, Scenario.COMPANY_LISTED, basic.toString());
            case LISTED -> new ListedClause();
            case NOT_COVERED -> new NoListClause(Lookup.Answer.NOT_COVERED);
            case NOT_HELD -> new NoListClause(Lookup.Answer.NOT_HELD);
            case LOOKED_UP -> new LookedUpClause();
            case CONSENT_REVOKED -> new RevokedClause();
            case NEVER_TO_BE_CALLED -> new UndatedRequestClause(basic.toString());
            case REQUESTED -> new RequestClause(Set.of());
            case REQUESTED_BEFORE_LAST_DEALING -> new RequestClause(Set.of(Dealing.TRANSACTION, Dealing.INQUIRY));
        };
    }

    private static Clause[] of(List<Condition> parts) {
        return parts.stream().map(Clause::of).toArray(Clause[]::new);
    }

    /** Whether it holds for a call in a scenario, given the registry's answer. Allocates nothing. */
    abstract boolean holds(Call call, Lookup list, long scenario);

    /**
     * The bits of a scenario that its answer depends on. {@link Scenario#LOOKUP} is among them if it asks for the
     * registry's answer. A clause that reads facts of the person outside the scenario has {@link Scenario#STRANGER}
     * here.
     */
    abstract long reads();

    /** Bits of a scenario that are all set wherever it holds. Returning none is always right, but slower. */
    long needs() {
        return 0;
    }

    /** Bits of a scenario that are all clear wherever it holds. Returning none is always right, but slower. */
    long excludes() {
        return 0;
    }

    /** Whether it holds only if the registry says nothing about the number. False is always right, but slower. */
    boolean needsSilence() {
        return false;
    }

    /**
     * Adds every day on which its answer for this call, apart from the hour, may differ from the day before. Between
     * two such days the answer is constant, as far ahead as {@link TurningPoints} looks.
     */
    abstract void addTurningPoints(Call call, Lookup list, TurningPoints points);

    /**
     * The key of its turning points. Clauses with equal keys add the same days for every call, so only one of them is
     * asked. Returning the clause itself is always right, but slower.
     */
    Object turnsBy() {
        return this;
    }

    /**
     * The period that runs from the day of this fact and by which the clause judges it; empty if it does not judge that
     * day by a period. Once the longest of its values is over, the answer turns no more.
     */
    Optional<Dated<Period>> runningFrom(Fact fact) {
        return Optional.empty();
    }

    /** Tells what makes it hold, and cites every value in force that it read. */
    abstract void explain(Call call, Lookup list, long scenario, Grounds grounds);

    /** Whether {@link #explain} may cite a value of the law. */
    abstract boolean cites();

    /**
     * Tells which value it cites besides the values in force on the day of the call. If two calls have the same number
     * here, it cites the same for both. Allocates nothing.
     */
    long citesOfThen(Call call) {
        return 0;
    }

    /** Whether {@link #addNotes} may add anything. */
    boolean hasNotes() {
        return false;
    }

    /** Adds what a reader should know although the clause does not hold. */
    void addNotes(Call call, Lookup list, long scenario, Set<String> notes) {}

    /**
     * What is known of its answer from the campaign and from whether the person is a stranger. {@link Tri#OPEN} is
     * always right, but slower.
     */
    Tri forCampaign(long scenario) {
        return Tri.OPEN;
    }

    /**
     * The clause that is left to ask in scenarios of this campaign. In each of them it holds exactly if this one does.
     * Returning the clause itself is always right, but slower.
     */
    Clause leftBy(long scenario) {
        return this;
    }

    /** The clauses that it is put together from; only itself if it is not put together. */
    final List<Clause> parts() {
        List<Clause> parts = new ArrayList<>();
        addParts(parts);
        return parts;
    }

    /**
     * The clauses that it is the conjunction of: it holds if and only if all of them hold. Only itself if it is no
     * conjunction.
     */
    List<Clause> conjuncts() {
        return List.of(this);
    }

    /** Adds {@link #parts}. */
    void addParts(List<Clause> to) {
        to.add(this);
    }
}
