package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.Lookup;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a rule applies. Immutable and thread-safe. A closed set: rules combine these and nobody subclasses them, so that
 * every condition can be explained in words, printed for a lawyer, and evaluated without surprises.
 *
 * <p>{@link #toString()} is the condition in words, as the documentation of the rules prints it.
 */
public abstract sealed class Condition
        permits Attribute, ListState, ListAge, Hours, Relationship, ConsentGiven, Request, RobocallCap, Combination {
    /** What a campaign, and whether it calls a stranger, alone say of a condition. */
    enum Settled {
        HOLDS,
        FAILS,
        OPEN;

        static Settled of(boolean holds) {
            return holds ? HOLDS : FAILS;
        }

        Settled negated() {
            return switch (this) {
                case HOLDS -> FAILS;
                case FAILS -> HOLDS;
                case OPEN -> OPEN;
            };
        }
    }

    Condition() {}

    /** Always. */
    public static Condition always() {
        return all();
    }

    /** All of these. */
    public static Condition all(Condition... conditions) {
        return new Combination(Combination.Kind.ALL, List.of(conditions));
    }

    /** At least one of these. */
    public static Condition any(Condition... conditions) {
        return new Combination(Combination.Kind.ANY, List.of(conditions));
    }

    /** Not this. */
    public static Condition not(Condition condition) {
        return new Combination(Combination.Kind.NOT, List.of(condition));
    }

    /** Some part of the call has one of these purposes. */
    public static Condition somePurpose(Purpose... purposes) {
        return Attribute.ofSomePurpose(purposes);
    }

    /** Every part of the call has one of these purposes. */
    public static Condition onlyPurposes(Purpose... purposes) {
        return Attribute.ofOnlyPurposes(purposes);
    }

    /** The caller is of one of these kinds. */
    public static Condition caller(Caller... callers) {
        return Attribute.ofCaller(callers);
    }

    /** The call is placed in one of these ways. */
    public static Condition technology(Technology... technologies) {
        return Attribute.ofTechnology(technologies);
    }

    /** A person's line, residential or wireless. */
    public static Condition consumerLine() {
        return Attribute.CONSUMER_LINE;
    }

    /** A residential line. */
    public static Condition residentialLine() {
        return Attribute.RESIDENTIAL_LINE;
    }

    /** A wireless line, a person's or a business's. */
    public static Condition wirelessLine() {
        return Attribute.WIRELESS_LINE;
    }

    /** A business line. */
    public static Condition businessLine() {
        return Attribute.BUSINESS_LINE;
    }

    /** The caller is not registered with the operator of Canada's National DNCL. */
    public static Condition notRegistered() {
        return Attribute.NOT_REGISTERED;
    }

    /** The number is on the company's own do-not-call list, since this day or before. */
    public static Condition onCompanyList() {
        return Attribute.ON_COMPANY_LIST;
    }

    /** The number is on the registry of the rule set. */
    public static Condition listed() {
        return ListState.LISTED;
    }

    /** The registry is held and does not speak for the number's area code. */
    public static Condition notCovered() {
        return ListState.NOT_COVERED;
    }

    /** The registry is not held, or was obtained only after the day of the call. */
    public static Condition notHeld() {
        return ListState.NOT_HELD;
    }

    /** The registry of the number's area code was obtained longer ago than this. */
    public static Condition listOlderThan(Dated<Period> age) {
        return new ListAge(age);
    }

    /** The clock of the person called stands before these hours open or after they close; not at the closing instant. */
    public static Condition outside(Dated<CallingHours> hours) {
        return new Hours(hours, false);
    }

    /** The clock of the person called stands at the second in which these hours close. */
    public static Condition atClosing(Dated<CallingHours> hours) {
        return new Hours(hours, true);
    }

    /** The last dealing of this kind lies within a period before the call, under every way of counting it. */
    public static Condition within(Relationship.Kind kind, Dated<Period> period, Relationship.Counting counting) {
        return new Relationship(kind, period, counting, false);
    }

    /** The last dealing of this kind lies where the ways of counting the period disagree. */
    public static Condition onTheEdge(Relationship.Kind kind, Dated<Period> period, Relationship.Counting counting) {
        return new Relationship(kind, period, counting, true);
    }

    /** A consent of this strength or more is given, dated, not revoked, and not followed by a do-not-call request. */
    public static Condition consent(Consent.Kind least) {
        return new ConsentGiven(least, false);
    }

    /** Such a consent, given after a do-not-call request. */
    public static Condition consentAfterRequest(Consent.Kind least) {
        return new ConsentGiven(least, true);
    }

    /** The person has asked this seller or charity not to call. */
    public static Condition requested() {
        return Request.MADE;
    }

    /** The person has asked, and bought from or inquired of the seller afterwards. */
    public static Condition requestedBeforeLastDealing() {
        return Request.BEFORE_LAST_DEALING;
    }

    /**
     * A do-not-call request is past its grace and still kept, whether judged by the periods in force when it was made or
     * by those in force on the day of the call.
     *
     * @param grace within which the law lets calls go on
     * @param kept how long from the request it must be honored
     */
    public static Condition requestInForce(Dated<Period> grace, Dated<Period> kept) {
        return Request.inForce(grace, kept);
    }

    /** A do-not-call request that the periods in force when it was made and those of the day of the call judge differently. */
    public static Condition requestInDispute(Dated<Period> grace, Dated<Period> kept) {
        return Request.inDispute(grace, kept);
    }

    /**
     * The line has had this many exempt robocalls in this many days.
     *
     * @param days 30, 7 or 1
     * @param cap how many are too many for one more
     */
    public static Condition robocalls(int days, int cap) {
        return new RobocallCap(days, cap);
    }

    /** Whether it holds for a call in a world, given what the registry answered (null: not held). Allocates nothing. */
    abstract boolean holds(Call call, @Nullable Lookup list, long world);

    /** Whether it holds in every world of a campaign to strangers or to others, in none, or as the rest of the world has it. */
    Settled forCampaign(long world) {
        return Settled.OPEN;
    }

    /** The bits of a world that it reads of those that may be unknown. */
    long unknownsRead() {
        return 0;
    }

    /** Adds, where the condition holds, the facts that make it hold, in plain words. */
    abstract void explain(Call call, @Nullable Lookup list, long world, List<String> facts);

    /** Adds the days on which the answer for this call could change, other things being equal. */
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {}

    /** Adds what a reader should know although, or because, the condition does not hold. */
    void addRemarks(Call call, long world, Collection<String> remarks) {}

    /** Adds every dated value this condition reads. */
    void addDated(Collection<Dated<?>> dated) {}

    /** Adds the calling hours this condition reads. */
    void addHours(List<Dated<CallingHours>> hours) {}
}
