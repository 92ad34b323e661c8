package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Kentucky: from 10 to 21, according to one quotation; listed numbers of customers only. */
final class Kentucky {
    private static final Citation HOURS_LAW = Citation.secondary("KRS 367.46955(16)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("KRS 367.461(2)(e)");

    private static final Citation CONSENT_LAW = Citation.primary("KRS 367.463");

    /** The Attorney General's page says who may still call; a regulation repeats it of relationships. */
    private static final Citation EXCLUDED_LAW = Citation.guidance("KRS 367.46951(2), 40 KAR 2:076");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(10, 21), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule HOURS = Rule.ban(
                    "ky-hours",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    START,
                    HOURS_LAW)
            .saying("Sales calls may be made only from 10 to 21 o'clock.")
            .quoting(
                    "to a person's residence at any time other than between 10 a.m. - 9 p.m. local time, at the called person's location")
            .unsettled(
                    "One quotation, the rest are tables; 367.46951(1)(a), read in a copy, has a communication sent by a telephone to a mobile, which a text may be; of (2) only the heads were read.");

    static final Rule PRERECORDED = Rule.ban(
                    "ky-prerecorded", RECORDED_SALES_AND_POLLS, START, Citation.primary("KRS 367.461(2), 367.463"))
            .saying("A recorded message may sell, poll or ask for information only with consent.")
            .quoting(
                    "no person shall use automated calling equipment, or cause it to be used, for conducting polls, for soliciting information, or for advertising goods, services, or")
            .unsettled("The conditions name no residence; the exceptions of 367.461(3) were not read.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ky-automated-hours",
                    all(RECORDED_SALES_AND_POLLS, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock, with consent too.")
            .quoting("Calls using the automated calling equipment are made only between 8:00 a.m. and 9:00 p.m.")
            .unsettled("The exceptions of 367.461(3) were not read.");

    static final Rule REQUEST = Rule.ban(
                    "ky-request", all(SELLS, requested()), START, Citation.secondary("KRS 367.46955(14)"))
            .saying("Whoever asked the seller to stop may not be called again, a business neither.")
            .quoting("do not call 'a person' who has said stop")
            .unsettled("One quotation.");

    static final Rule LIST = Rule.ban(
                    "ky-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2007, 6, 26),
                    Citation.primary("KRS 367.46994(2)"))
            .saying(
                    "A number on the national registry may be called to sell only if the person is a customer or asked for the call.")
            .quoting(
                    "Persons whose telephone numbers appear on the zero call list shall not receive telephone solicitations")
            .unsettled(
                    "The national registry is that list since then; what a prior or existing business relationship is (367.46951) was not read, so that an inquiry may found none.");

    static final Rule CUSTOMER = Rule.exemption(
                    "ky-customer", all(bought(ever(EXCLUDED_LAW)), NO_OBJECTION), START, EXCLUDED_LAW)
            .saying("A customer who has not asked to be left alone may be called, however long ago it was.")
            .exceptionTo(LIST);

    static final Rule CONTRACT = Rule.exemption(
                    "ky-contract", all(contractRuns(EXCLUDED_LAW), NO_OBJECTION), START, EXCLUDED_LAW)
            .saying("A person with a running contract who has not asked to be left alone may be called.")
            .exceptionTo(LIST);

    static final Rule ASKED_FOR = Rule.exemption("ky-asked-for", CONSENTED, START, EXCLUDED_LAW)
            .saying("A person who asked for the call may be called.")
            .exceptionTo(LIST);

    private static final TwoYearConsent CONSENT = TwoYearConsent.to(
            PRERECORDED,
            "ky",
            CONSENT_LAW,
            "Unless withdrawn, a written consent shall be valid for two (2) years from the date on which it is executed");

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ky-outside-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.PUBLIC_BODY, Caller.FTC_EXEMPT),
                    START,
                    PRERECORDED.citation())
            .saying("Some callers may be outside.")
            .unsettled("How the law treats this caller was not read.")
            .exceptionTo(PRERECORDED);

    static final List<RuleSet> RULES = List.of(set("KY", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, PRERECORDED, AUTOMATED_HOURS, REQUEST, LIST)
            .rules(CUSTOMER, CONTRACT, ASKED_FOR)
            .rules(CONSENT.rules())
            .rules(OUTSIDE_PERHAPS)
            .rules(Unread.of("ky", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(HOURS, REQUEST))
            .rules(Unread.of("ky", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS, PRERECORDED))
            .notes(note(SELLS, "Kentucky: automated calling permit, bond", Citation.primary("KRS 367.469")))
            .build());

    private Kentucky() {}
}
