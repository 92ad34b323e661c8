package io.github.opendnc.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * When a rule applies, as data: a closed set of records, combined by the methods here. Immutable and thread-safe. The
 * decision compiles them. Nobody can add a kind from outside, so every condition can be explained in words, printed for
 * a lawyer, and evaluated without surprises. The text of a condition is the condition in words.
 */
public sealed interface Condition
        permits Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.Basic,
                Condition.ListOlderThan,
                CallCondition,
                HourCondition,
                PersonCondition {
    /** A period longer than any dealing between living persons can last, for laws that set no limit. */
    Period ANY_TIME = Words.ANY_TIME;

    /** All of these; if there are none, always true. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** At least one of these. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** Not this. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /** Some part of the call has one of these purposes. */
    static Condition somePurpose(Purpose first, Purpose... more) {
        return new CallCondition.SomePurpose(Sets.immutableEnumSet(first, more));
    }

    /** Every part of the call has one of these purposes. */
    static Condition onlyPurposes(Purpose first, Purpose... more) {
        return new CallCondition.OnlyPurposes(Sets.immutableEnumSet(first, more));
    }

    /** The caller is of one of these kinds. */
    static Condition caller(Caller first, Caller... more) {
        return new CallCondition.CallerIs(Sets.immutableEnumSet(first, more));
    }

    /** The call is placed in one of these ways. */
    static Condition technology(Technology first, Technology... more) {
        return new CallCondition.PlacedBy(Sets.immutableEnumSet(first, more));
    }

    /** A line of a person, residential or wireless. */
    static Condition consumerLine() {
        return new CallCondition.LineIs(Line.CONSUMER);
    }

    /** A residential line. */
    static Condition residentialLine() {
        return new CallCondition.LineIs(Line.RESIDENTIAL);
    }

    /** A wireless line of a person or a business. */
    static Condition wirelessLine() {
        return new CallCondition.LineIs(Line.WIRELESS);
    }

    /** A business line. */
    static Condition businessLine() {
        return new CallCondition.LineIs(Line.BUSINESS);
    }

    /** The caller is not registered with the operator of the registry. */
    static Condition notRegistered() {
        return Basic.NOT_REGISTERED;
    }

    /** The number is on the company's own do-not-call list, from the day of the call or an earlier day on. */
    static Condition onCompanyList() {
        return Basic.ON_COMPANY_LIST;
    }

    /** The number is on the registry of the rule set. */
    static Condition listed() {
        return Basic.LISTED;
    }

    /** The registry is held but does not cover the number's area code. */
    static Condition notCovered() {
        return Basic.NOT_COVERED;
    }

    /** The registry is not held, or was obtained only after the day of the call. */
    static Condition notHeld() {
        return Basic.NOT_HELD;
    }

    /** The list of the number's area code was obtained longer ago than this. */
    static Condition listOlderThan(Dated<Period> age) {
        return new ListOlderThan(age);
    }

    /** The person's clock is outside these hours, and not at the second of closing; without one, the day is closed. */
    static Condition outside(Dated<CallingHours> hours) {
        return new HourCondition.Outside(hours);
    }

    /** The clock of the person called is at the second in which these hours close; never, if they close at midnight. */
    static Condition atClosing(Dated<CallingHours> hours) {
        return new HourCondition.AtClosing(hours);
    }

    /**
     * A clock that the law itself names is outside these hours, and not at the second of closing: one that keeps the
     * same time all year, or that of the state, wherever the person is.
     *
     * @param clock its time zone
     */
    static Condition outsideByClock(Dated<CallingHours> hours, ZoneId clock) {
        return new HourCondition.ByClock(hours, clock, false);
    }

    /** A clock that the law itself names is at the second in which these hours close; see {@link #outsideByClock}. */
    static Condition atClosingByClock(Dated<CallingHours> hours, ZoneId clock) {
        return new HourCondition.ByClock(hours, clock, true);
    }

    /** The day of the call, where the person is, is one of these holidays. */
    static Condition onHoliday(Dated<Holidays> holidays) {
        return new HourCondition.OnHoliday(holidays);
    }

    /** The last dealing of this kind is within a period before the call, under every way of counting the period. */
    static Condition within(Dealing dealing, Dated<Period> period, MonthCounting counting) {
        return new PersonCondition.Within(dealing, period, counting, false);
    }

    /** The last dealing of this kind is on a day where the ways of counting the period disagree. */
    static Condition onTheEdge(Dealing dealing, Dated<Period> period, MonthCounting counting) {
        return new PersonCondition.Within(dealing, period, counting, true);
    }

    /** A consent of one of these kinds is given, dated, not revoked, and not followed by a do-not-call request. */
    static Condition consent(Set<ConsentKind> kinds) {
        return new PersonCondition.ConsentGiven(kinds, AfterRequest.ENDED);
    }

    /** Such a consent, even if a request about marketing only followed it. A request about all calls ends it. */
    static Condition consentBesideMarketingRequest(Set<ConsentKind> kinds) {
        return new PersonCondition.ConsentGiven(kinds, AfterRequest.ENDED_BY_ONE_OF_ALL);
    }

    /** Such a consent that was given after a do-not-call request. */
    static Condition consentAfterRequest(Set<ConsentKind> kinds) {
        return new PersonCondition.ConsentGiven(kinds, AfterRequest.GIVEN_LATER);
    }

    /** A consent of a known day is older than it is valid, however counted. Beside a "not", ask for a consent too. */
    static Condition consentOlderThan(Dated<Period> valid) {
        return new PersonCondition.ConsentAged(valid, false);
    }

    /** The age of a consent is where the ways of counting how long it is valid disagree. */
    static Condition consentOnTheEdge(Dated<Period> valid) {
        return new PersonCondition.ConsentAged(valid, true);
    }

    /** The number was looked up with the operator of the registry, on the day of the call or before. */
    static Condition lookedUp() {
        return Basic.LOOKED_UP;
    }

    /** A consent was given and has been revoked. */
    static Condition consentRevoked() {
        return Basic.CONSENT_REVOKED;
    }

    /** The person asked, on an unknown day, not to be called. */
    static Condition neverToBeCalled() {
        return Basic.NEVER_TO_BE_CALLED;
    }

    /** The person asked this seller or charity, on a known day, not to call. */
    static Condition requested() {
        return Basic.REQUESTED;
    }

    /** The person asked not to be called, and bought from the seller or inquired of it afterwards. */
    static Condition requestedBeforeLastDealing() {
        return Basic.REQUESTED_BEFORE_LAST_DEALING;
    }

    /** The person asked not to be called, and had this dealing, a transaction or an inquiry, afterwards. */
    static Condition requestedBefore(Dealing dealing) {
        return new PersonCondition.RequestedBefore(dealing);
    }

    /** A request is in this phase: the law allows calls for a grace period after it, and keeps it for a time. */
    static Condition request(RequestPhase phase, Dated<Period> grace, Dated<Period> kept) {
        return new PersonCondition.RequestKept(phase, grace, kept);
    }

    /** A request is older than the time for which it is kept, under every way of counting that time. */
    static Condition requestOlderThan(Dated<Period> kept) {
        return new PersonCondition.RequestAged(kept, false);
    }

    /** The age of a request is where the ways of counting how long it is kept disagree. */
    static Condition requestOnTheEdge(Dated<Period> kept) {
        return new PersonCondition.RequestAged(kept, true);
    }

    /** The line has had this many exempt robocalls in 30, 7 or 1 days, so that one more is too many. */
    static Condition robocalls(int days, int cap) {
        return new PersonCondition.Robocalls(days, cap);
    }

    /** The person has been called this often in the 24 hours before the call, so that one more is too many. */
    static Condition attempts(int cap) {
        return new PersonCondition.Attempts(cap);
    }

    /** All of these parts; if there are none, always true. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<Subject> subjects() {
            return subjectsOf(parts);
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "always" : joined(parts, " and ");
        }
    }

    /** At least one of these parts; if there are none, never true. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<Subject> subjects() {
            return subjectsOf(parts);
        }

        @Override
        public String toString() {
            return parts.isEmpty() ? "never" : joined(parts, " or ");
        }
    }

    /** Not this part. */
    record Not(Condition part) implements Condition {
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of();
        }

        @Override
        public String toString() {
            return "not (" + part + ")";
        }
    }

    /** A condition without a value of its own. */
    enum Basic implements Condition {
        /** {@link Condition#notRegistered}. */
        NOT_REGISTERED("caller not registered with the operator of the list"),
        /** {@link Condition#onCompanyList}. */
        ON_COMPANY_LIST("the number is on the company's own do-not-call list", Subject.COMPANY_LIST),
        /** {@link Condition#listed}. */
        LISTED("the number is on the list", Subject.REGISTRY),
        /** {@link Condition#notCovered}. */
        NOT_COVERED("the area code is not covered by the list held", Subject.LIST),
        /** {@link Condition#notHeld}. */
        NOT_HELD("no list is held, or only one of a later day", Subject.LIST),
        /** {@link Condition#lookedUp}. */
        LOOKED_UP("the number was looked up with the operator of the list"),
        /** {@link Condition#consentRevoked}. */
        CONSENT_REVOKED("the person revoked a consent", Subject.CONSENT),
        /** {@link Condition#neverToBeCalled}. */
        NEVER_TO_BE_CALLED("the person asked, on a day that is not known, not to be called", Subject.REQUEST),
        /** {@link Condition#requested}. */
        REQUESTED("the person asked not to be called", Subject.REQUEST),
        /** {@link Condition#requestedBeforeLastDealing}. */
        REQUESTED_BEFORE_LAST_DEALING(
                "the person asked not to be called and dealt with the seller later", Subject.REQUEST);

        private final String words;
        private final ImmutableSet<Subject> subjects;

        Basic(String words, Subject... subjects) {
            this.words = words;
            this.subjects = ImmutableSet.copyOf(subjects);
        }

        @Override
        public Set<Subject> subjects() {
            return subjects;
        }

        @Override
        public boolean asksForRegistry() {
            return switch (this) {
                case LISTED, NOT_COVERED, NOT_HELD, LOOKED_UP -> true;
                case NOT_REGISTERED,
                        ON_COMPANY_LIST,
                        CONSENT_REVOKED,
                        NEVER_TO_BE_CALLED,
                        REQUESTED,
                        REQUESTED_BEFORE_LAST_DEALING -> false;
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** {@link #listOlderThan}. */
    record ListOlderThan(Dated<Period> age) implements Condition {
        public ListOlderThan {
            Dated.requireNotNegative("age of a list", age);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(Subject.LIST);
        }

        @Override
        public boolean asksForRegistry() {
            return true;
        }

        @Override
        public String toString() {
            return "the list is older than " + age;
        }
    }

    /** What it asks about, except for parts under a "not". */
    Set<Subject> subjects();

    /** Whether it asks for the registry of its rule set, or one of its parts does. */
    default boolean asksForRegistry() {
        return parts().stream().anyMatch(Condition::asksForRegistry);
    }

    /** The parts that it joins or negates; empty if it has none. */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * All values set by law that it and its parts read. They are found among the record components, so none is missed.
     */
    default List<Dated<?>> dated() {
        List<Dated<?>> values = new ArrayList<>(Dated.components(this));
        parts().forEach(part -> values.addAll(part.dated()));
        return values;
    }

    /** A condition that is itself joined is put in brackets. */
    private static String joined(List<Condition> parts, String word) {
        return Words.joined(
                parts, word, part -> parts.size() > 1 && part.parts().size() > 1);
    }

    private static Set<Subject> subjectsOf(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.subjects().stream()).collect(Sets.toImmutableEnumSet());
    }
}
