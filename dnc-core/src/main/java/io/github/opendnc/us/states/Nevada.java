package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Nevada: from 9 to 20; the sources disagree about that. */
final class Nevada {
    private static final Citation HOURS_LAW = Citation.secondary("NRS 598.0918(3)");
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("NRS 597.814");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(9, 20), HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(1999, 10, 1), daily(9, 21), AUTOMATED_HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "nv-hours",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    START,
                    HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 20 o'clock.")
            .unsettled("The amending act was not found, and one table has the federal hours.");

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "nv-automated-hours",
                    all(RECORDED, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(1999, 10, 1),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages, whatever they say, may be played only from 9 to 21 o'clock.")
            .quoting(
                    "A call that is received by a telephone located in this state during the period between 9 p.m. and 9 a.m.")
            .unsettled(
                    "Older copies, which limit it neither to sales nor to residences. As enacted in 1999 a device is one that is used exclusively to sell (AB 193); whether it still is, was not read.");

    static final Rule AUTOMATED_CONTRACT = Rule.exemption(
                    "nv-automated-contract",
                    all(contractRuns(AUTOMATED_HOURS_LAW), NO_OBJECTION),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "A person with whom a contract runs, and who has not asked to be left alone, may be sent a recorded message.")
            .quoting("affiliated with the person using the device has a preexisting business relationship")
            .exceptionTo(AUTOMATED_HOURS);

    private static final String RELATIONSHIP =
            "Outside is who has a preexisting business relationship with the caller (597.814(3)); ";
    private static final Unread CUSTOMER =
            Unread.CUSTOMER.read(RELATIONSHIP + "how long a purchase founds one is not said.");
    private static final Unread INQUIRY =
            Unread.INQUIRY.read(RELATIONSHIP + "whether an inquiry founds one is not said.");
    private static final Unread CONTRACT =
            Unread.CONTRACT.read(RELATIONSHIP + "whether one outlasts a request for no calls is not said.");
    private static final Unread NONPROFIT = Unread.NO_SELLER.read(
            "As enacted in 1999 a device used exclusively for a school or a nonprofit organization is outside (AB 193); whether it still is, was not read.");

    static final Rule LIST_DONATION = Rule.ban(
                    "nv-list-donation",
                    all(
                            somePurpose(Purpose.DONATION),
                            BY_VOICE,
                            consumerLine(),
                            listed(),
                            not(caller(Caller.CHARITY, Caller.POLITICAL))),
                    START,
                    Citation.primary("NRS 228.530, 228.540(2)"))
            .saying(
                    "A number on the national registry may be asked for money only by charities and parties themselves.")
            .quoting("Seek or obtain a donation or contribution of money")
            .unsettled("The ban itself (228.590), and whether a paid fundraiser calls for the charity, was not read.");

    private static final Citation SURVEY_LAW = Citation.primary("NRS 228.530(1)(d), 228.540(2)");
    private static final Citation SURVEY_RELATIONSHIP_LAW = Citation.secondary("NRS 228.600");

    static final Rule LIST_SURVEY = Rule.ban(
                    "nv-list-survey", all(SELLERS_SURVEY_TO_PERSONS, BY_VOICE, listed()), START, SURVEY_LAW)
            .saying("A number on the national registry may not be called for a seller's survey.")
            .quoting(
                    "Seek or obtain information, including, without limitation, any document, intended to be used to facilitate")
            .unsettled(
                    "What the answers are intended for is no fact of a call, and the ban itself (228.590) was not read.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), SURVEY_RELATIONSHIP_LAW);
    private static final Dated<Period> INQUIRY_LIMIT = limit(Period.ofMonths(3), SURVEY_RELATIONSHIP_LAW);

    static final Rule KNOWN = Rule.exemption(
                    "nv-list-known",
                    any(
                            SIGNED,
                            all(
                                    any(
                                            bought(CUSTOMER_LIMIT),
                                            inquired(INQUIRY_LIMIT),
                                            contractRuns(SURVEY_RELATIONSHIP_LAW)),
                                    NO_OBJECTION)),
                    START,
                    SURVEY_RELATIONSHIP_LAW)
            .saying(
                    "Who signed an agreement may be called, and who bought in the last 18 months, inquired in the last 3 or has a running contract, and did not object.")
            .noting(
                    "The heading of the section speaks of a preexisting business relationship; the federal months, and agreement, stand in for what it says. Whether an oral consent opens a call is open.")
            .exceptionTo(LIST_SURVEY);

    static final Rule KNOWN_EDGE = edge(
            KNOWN,
            any(onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), onTheEdgeOf(Dealing.INQUIRY, INQUIRY_LIMIT)),
            LIST_SURVEY);

    static final List<RuleSet> RULES = List.of(set("NV", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, AUTOMATED_HOURS)
            .rules(LIST_DONATION, LIST_SURVEY)
            .rules(KNOWN, KNOWN_EDGE)
            .rules(AUTOMATED_CONTRACT)
            .rules(Unread.of("nv", Unread.CONSENT).about(HOURS, AUTOMATED_HOURS))
            .rules(Unread.of("nv", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT, Unread.NO_SELLER)
                    .about(HOURS))
            .rules(Unread.of("nv-automated", CUSTOMER, INQUIRY, CONTRACT, NONPROFIT)
                    .about(AUTOMATED_HOURS))
            .rules(Unread.of("nv", Unread.FTC_EXEMPT).about(HOURS))
            .notes(note(
                    ALWAYS,
                    "Nevada: as enacted in 2001 the residence clock was 21:00-08:00 closed (federal); registration ch. 599B",
                    Citation.primary("AB 337 (2001)")))
            .build());

    private Nevada() {}
}
