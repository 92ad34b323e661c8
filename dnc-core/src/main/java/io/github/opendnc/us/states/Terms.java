package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.law.Condition.wirelessLine;
import static io.github.opendnc.law.Condition.within;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Note;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The terms that the laws of many states use. */
final class Terms {
    /** Before this day these sets say nothing. It is the first day of the federal rules, beside which they are used. */
    static final LocalDate START = LocalDate.of(2003, 10, 1);

    /**
     * A law whose first day was not found, but that was found in force in the autumn of 2026, is taken to be in force
     * from this day. For earlier calls such a rule is unsettled.
     */
    static final LocalDate IN_FORCE = LocalDate.of(2025, 11, 25);

    /**
     * The states publish their lists each quarter. No text that was read says how old one may be, but those of Colorado
     * and Florida.
     */
    static final Dated<Period> LIST_AGE = Dated.from(
            START,
            Period.ofMonths(3),
            Citation.unconfirmed("no age of a state's list was read, and the lists come out quarterly"));

    /** The age up to which the silence of the national registry counts under the federal rules. */
    static final Dated<Period> NATIONAL_LIST_AGE = Dated.from(
                    START, Period.ofMonths(3), Citation.primary("16 CFR 310.4(b)(3)(iv) before 2005-01-01"))
            .then(LocalDate.of(2005, 1, 1), Period.ofDays(31), Citation.primary("16 CFR 310.4(b)(3)(iv)"));

    static final Condition ALWAYS = all();
    static final Condition SELLS = somePurpose(Purpose.SALES, Purpose.NEWSPAPER);
    static final Condition ASKS_FOR_DONATION = somePurpose(Purpose.DONATION);

    /** What a seller asks may serve to sell, which some laws count among sales calls. */
    static final Condition SELLERS_SURVEY_TO_PERSONS =
            all(somePurpose(Purpose.SURVEY), caller(Caller.SELLER, Caller.FTC_EXEMPT), consumerLine());

    /** Any way of calling except a text message. */
    static final Condition BY_VOICE = technology(Technology.LIVE, Technology.AUTODIALER, Technology.PRERECORDED);

    static final Condition RECORDED = technology(Technology.PRERECORDED);
    static final Condition TEXTED = technology(Technology.TEXT);
    static final Condition MACHINE_DIALED = technology(Technology.AUTODIALER, Technology.PRERECORDED);

    static final Condition PERSONS_MOBILE = all(consumerLine(), wirelessLine());

    static final Condition CONSENTED = consent(EnumSet.allOf(ConsentKind.class));
    static final Condition SIGNED = consent(EnumSet.of(ConsentKind.WRITTEN, ConsentKind.WRITTEN_ROBOCALL));
    static final Condition SIGNED_FOR_MACHINES = consent(EnumSet.of(ConsentKind.WRITTEN_ROBOCALL));

    /**
     * The person has neither asked not to be called nor taken a consent back, which may be such a request. It stands
     * beside a relationship in laws that count none after a request, or do not say whether they do.
     */
    static final Condition NO_OBJECTION = not(any(requested(), consentRevoked()));

    private Terms() {}

    /** Begins the set of a state. */
    static RuleSet.Builder set(String code, String version) {
        return named("us-" + code.toLowerCase(Locale.ROOT), code, version);
    }

    /** Begins another set of a state, which reads another registry. */
    static RuleSet.Builder set(String code, String suffix, String version) {
        return named("us-" + code.toLowerCase(Locale.ROOT) + "-" + suffix, code, version);
    }

    private static RuleSet.Builder named(String name, String code, String version) {
        return RuleSet.builder(name, version)
                .country(Country.US)
                .region(code)
                .start(START)
                .readOn("read to " + UsStates.READ_ON);
    }

    /** A sentence for the reader. It does not affect the verdict. */
    static Note note(Condition when, String sentence, Citation citation) {
        return new Note(when, Dated.from(START, sentence, citation));
    }

    static Condition bought(Dated<Period> ago) {
        return within(Dealing.TRANSACTION, ago, MonthCounting.BOTH_WAYS);
    }

    static Condition inquired(Dated<Period> ago) {
        return within(Dealing.INQUIRY, ago, MonthCounting.BOTH_WAYS);
    }

    static Condition gave(Dated<Period> ago) {
        return within(Dealing.DONATION, ago, MonthCounting.BOTH_WAYS);
    }

    /** The last dealing is on the edge: the ways of counting the period disagree. */
    static Condition onTheEdgeOf(Dealing dealing, Dated<Period> ago) {
        return onTheEdge(dealing, ago, MonthCounting.BOTH_WAYS);
    }

    /** A written contract exists on the day of the call. */
    static Condition contractRuns(Citation citation) {
        return within(Dealing.CONTRACT, Dated.from(START, Period.ZERO, citation), MonthCounting.BACK_FROM_THE_CALL);
    }

    /** A written contract exists on the day of the call, or has ended at most this long ago. */
    static Condition ran(Dated<Period> ago) {
        return within(Dealing.CONTRACT, ago, MonthCounting.BOTH_WAYS);
    }

    /** A legal limit on how long ago something may be. */
    static Dated<Period> limit(Period period, Citation citation) {
        return Dated.from(START, period, citation);
    }

    /** No limit, for a law that sets none. */
    static Dated<Period> ever(Citation citation) {
        return limit(Condition.ANY_TIME, citation);
    }

    /** The call is on one of these days of the week, which the law closes. */
    static Condition on(LocalDate from, Citation citation, DayOfWeek... days) {
        return outside(Dated.from(from, CallingHours.aroundTheClock().closed(days), citation));
    }

    /** A ban on the second in which the hours of another ban close. "Between" does not say whether it is inside. */
    static Rule closing(Rule hours, Condition atClosing) {
        Rule closing = Rule.ban(hours.id() + "-closing", atClosing, hours.from(), hours.citation())
                .saying("A call in the very second in which the hours end may be too late.")
                .unsettled("The text does not say whether the closing instant is inside the hours.");
        return hours.until().map(closing::until).orElse(closing);
    }

    /**
     * A ban on calling a person who has a relationship but asked not to be called. It is for a law that counts only a
     * relationship that neither party has terminated.
     *
     * @param relationship the exemption of a person with a relationship from the ban
     * @param law the text that says which relationship counts
     * @param open what it leaves open of a request
     */
    static Rule asked(Rule relationship, Rule ban, Citation law, String open) {
        return Rule.ban(
                        relationship.id() + "-request",
                        all(ban.condition(), relationship.condition(), requested()),
                        Collections.max(List.of(ban.from(), relationship.from())),
                        law)
                .saying("A relationship opens no call to a person who has asked not to be called.")
                .unsettled("Only a relationship that neither party has terminated counts; " + open);
    }

    /**
     * The doubtful exemption of a person who has a relationship and took a consent back, beside a settled one that asks
     * for {@link #NO_OBJECTION}. What the person wrote says whether that was a request.
     *
     * @param dealing the relationship alone
     */
    static Rule takenBack(Rule relationship, Condition dealing, Rule... lifted) {
        return Rule.exemption(
                        relationship.id() + "-revoked-open",
                        all(dealing, consentRevoked(), not(requested())),
                        relationship.from(),
                        relationship.citation())
                .saying("A relationship may perhaps open a call to a person who only took a consent back.")
                .unsettled("Whether taking back a consent says that the person wishes no calls is a question of fact.")
                .exceptionTo(lifted);
    }

    /** The exemption for the day on which a period ends, because the ways of counting it disagree there. */
    static Rule edge(Rule customer, Condition onTheEdge, Rule... lifted) {
        return Rule.exemption(customer.id() + "-edge", onTheEdge, customer.from(), customer.citation())
                .saying("On the day on which the period ends it is open whether the relationship still holds.")
                .unsettled("No text says how the period is counted, and the ways disagree here.")
                .exceptionTo(lifted);
    }
}
