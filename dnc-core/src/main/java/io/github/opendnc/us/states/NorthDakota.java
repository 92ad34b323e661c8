package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.gave;
import static io.github.opendnc.us.states.Terms.limit;
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

/**
 * North Dakota: paid fundraisers may not call listed numbers; recorded messages of any content need consent. What is no
 * solicitation was read in a copy of 2022, in words of 2013-08-01: before that day it is open.
 */
final class NorthDakota {
    private static final LocalDate WORDS_OF_2013 = LocalDate.of(2013, 8, 1);
    private static final Citation OUTSIDE_LAW = Citation.primary("N.D.C.C. 51-28-01(8)");
    private static final Citation CURRENT_LAW = Citation.primary("N.D.C.C. 51-28-02");

    private static final Citation HOURS_LAW = Citation.primary("N.D.C.C. 51-28-05, 51-28-01");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2003, 8, 1), daily(8, 21), HOURS_LAW);

    private static final Citation DEVICE_HOURS_LAW = Citation.primary("N.D.C.C. 51-28-05, 51-28-02");
    private static final Dated<CallingHours> DEVICE_HOURS_OPEN =
            Dated.from(LocalDate.of(2003, 8, 1), daily(8, 21), DEVICE_HOURS_LAW);

    private static final Condition ALL_SALES_AND_DONATIONS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), consumerLine());
    private static final Condition RECORDED_MESSAGES_TO_PERSONS = all(
            somePurpose(
                    Purpose.SALES,
                    Purpose.NEWSPAPER,
                    Purpose.DONATION,
                    Purpose.POLITICAL,
                    Purpose.SURVEY,
                    Purpose.INFORMATIONAL,
                    Purpose.HEALTHCARE),
            RECORDED,
            consumerLine());
    private static final Condition RECORDED_EMERGENCIES_TO_PERSONS =
            all(onlyPurposes(Purpose.EMERGENCY), RECORDED, consumerLine());
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition DONATIONS_TO_PERSONS_OF_SOME =
            all(ASKS_FOR_DONATION, consumerLine(), caller(Caller.FUNDRAISER));

    static final Rule HOURS = Rule.ban(
                    "nd-hours",
                    all(ALL_SALES_AND_DONATIONS_TO_PERSONS, outside(HOURS_OPEN)),
                    LocalDate.of(2003, 8, 1),
                    HOURS_LAW)
            .saying("Calls that sell or ask for donations may be made only from 8 to 21 o'clock.")
            .quoting("before eight a.m. or after nine p.m. at the telephone subscriber's location")
            .noting("What is no solicitation (51-28-01(8)) was read in a copy of 2022.");

    static final Rule DEVICE_HOURS = Rule.ban(
                    "nd-device-hours",
                    all(RECORDED_MESSAGES_TO_PERSONS, outside(DEVICE_HOURS_OPEN)),
                    LocalDate.of(2003, 8, 1),
                    DEVICE_HOURS_LAW)
            .saying("Recorded messages of any content may be made only from 8 to 21 o'clock, with consent too.")
            .quoting(
                    "A caller may not use an automatic dialing-announcing device nor make any telephone solicitation before")
            .noting("Read in a copy of 2022.");

    static final Rule DEVICE_HOURS_EMERGENCY = Rule.ban(
                    "nd-device-hours-emergency",
                    all(RECORDED_EMERGENCIES_TO_PERSONS, not(caller(Caller.PUBLIC_BODY)), outside(DEVICE_HOURS_OPEN)),
                    LocalDate.of(2003, 8, 1),
                    DEVICE_HOURS_LAW)
            .saying("Recorded messages of an emergency may be made only from 8 to 21 o'clock too.")
            .quoting(
                    "A caller may not use an automatic dialing-announcing device nor make any telephone solicitation before")
            .unsettled("The section speaks of any message and frees public safety agencies alone.");

    static final Rule PRERECORDED = Rule.ban(
                    "nd-prerecorded",
                    RECORDED_MESSAGES_TO_PERSONS,
                    LocalDate.of(2003, 8, 1),
                    Citation.primary("N.D.C.C. 51-28-02"))
            .saying("A recorded message of any content needs consent.")
            .quoting("unless the subscriber has knowingly requested, consented to, permitted, or authorized receipt");

    static final Rule PRERECORDED_EMERGENCY = Rule.ban(
                    "nd-prerecorded-emergency",
                    RECORDED_EMERGENCIES_TO_PERSONS,
                    LocalDate.of(2003, 8, 1),
                    PRERECORDED.citation())
            .saying("A recorded message of an emergency needs consent too.")
            .quoting("unless the subscriber has knowingly requested, consented to, permitted, or authorized receipt")
            .unsettled("The section speaks of any message; whether one of an emergency is outside was not read.");

    static final Rule RELATIONSHIP = Rule.ban(
                    "nd-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 11, 1),
                    Citation.primary("N.D.C.C. 51-28-01(4), 51-28-06"))
            .saying(
                    "Of numbers on the national registry only those of customers of the last 24 months may be called to sell.")
            .quoting(
                    "a financial transaction between the consumer and seller, within the twenty-four months immediately preceding the date of a telemarketing call")
            .noting("An inquiry founds no relationship (51-28-01(4)). Read in a copy of 2022.");

    static final Rule FUNDRAISER = Rule.ban(
                    "nd-fundraiser",
                    all(DONATIONS_TO_PERSONS_OF_SOME, listed()),
                    LocalDate.of(2005, 12, 8),
                    Citation.secondary("N.D.C.C. 51-28-01(8), 431 F.3d 591 (8th Cir. 2005)"))
            .saying("A paid fundraiser may not ask a number on the national registry for money.")
            .quoting("the telephone call is made by a volunteer or employee of the charitable organization")
            .noting("Not enforced from 2003-10-17 to 2005-12-07; the decision of the 8th Circuit reports the text.");

    static final Rule DONATION = Rule.ban(
                    "nd-donation",
                    all(
                            ASKS_FOR_DONATION,
                            consumerLine(),
                            not(caller(Caller.FUNDRAISER, Caller.CHARITY, Caller.POLITICAL)),
                            listed()),
                    LocalDate.of(2013, 8, 1),
                    Citation.primary("N.D.C.C. 51-28-01(8), 51-28-06"))
            .saying("A number on the national registry may be asked for money only by a charity's own people.")
            .quoting("The telephone call is made by a volunteer or employee of the charitable organization")
            .unsettled("Whether the caller is exempt under s. 501 is no fact of a call. Read in a copy of 2022.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(24), RELATIONSHIP.citation());

    private static final Dated<Period> DONOR_24M_LIMIT = limit(Period.ofMonths(24), FUNDRAISER.citation());

    private static final Dated<Period> CUSTOMER_24M_LIMIT = limit(Period.ofMonths(24), FUNDRAISER.citation());

    static final Rule CONSENT = Rule.exemption("nd-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED, PRERECORDED_EMERGENCY);

    static final Rule CUSTOMER = Rule.exemption("nd-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 24 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule WRITTEN = Rule.exemption("nd-written", SIGNED, WORDS_OF_2013, OUTSIDE_LAW)
            .saying("A person who agreed in writing may be called.")
            .quoting("prior express written request, consent, invitation, or permission")
            .exceptionTo(HOURS, RELATIONSHIP, FUNDRAISER, DONATION);

    static final Rule CUSTOMER_HOURS = Rule.exemption(
                    "nd-customer-hours", all(bought(CUSTOMER_LIMIT), NO_OBJECTION), WORDS_OF_2013, OUTSIDE_LAW)
            .saying("A customer of the last 24 months who has not asked to be left alone may be called at any hour.")
            .quoting(
                    "By or on behalf of any person with whom the subscriber has an established personal or business relationship.")
            .exceptionTo(HOURS);

    static final Rule CONTRACT = Rule.exemption(
                    "nd-contract", all(contractRuns(CURRENT_LAW), NO_OBJECTION), WORDS_OF_2013, CURRENT_LAW)
            .saying("A person with whom a contract runs, and who has not asked to be left alone, may be called.")
            .quoting("a message to a subscriber with whom the caller has a current business relationship")
            .exceptionTo(HOURS, DEVICE_HOURS, DEVICE_HOURS_EMERGENCY, PRERECORDED, PRERECORDED_EMERGENCY);

    static final Rule PARTY = Rule.exemption(
                    "nd-party", all(caller(Caller.POLITICAL), BY_VOICE), WORDS_OF_2013, OUTSIDE_LAW)
            .saying("A party or a candidate may call as it likes, but not by text.")
            .quoting("By or on behalf of a political party, candidate, or other group with a political purpose")
            .exceptionTo(HOURS, RELATIONSHIP);

    static final Rule CHARITY_PERHAPS = Rule.exemption(
                    "nd-charity-open", caller(Caller.CHARITY, Caller.NONPROFIT), START, OUTSIDE_LAW)
            .saying("A charity may perhaps call as it likes.")
            .quoting("The telephone call is made by a volunteer or employee of the charitable organization")
            .unsettled("Who calls for the charity, and whether it is exempt under s. 501, is no fact of a call.")
            .exceptionTo(HOURS, RELATIONSHIP);

    static final Rule OUTSIDE_BEFORE_2013 = Rule.exemption(
                    "nd-before-2013-open",
                    caller(Caller.POLITICAL, Caller.FUNDRAISER, Caller.POLLSTER, Caller.FTC_EXEMPT),
                    START,
                    Citation.unconfirmed("N.D.C.C. 51-28-01(8)"))
            .until(WORDS_OF_2013)
            .saying("These callers may perhaps be outside.")
            .unsettled("The words of before 2013-08-01 were not read.")
            .exceptionTo(HOURS, RELATIONSHIP);

    static final Rule TEXT_BEFORE_2013 = Rule.exemption(
                    "nd-text-open", TEXTED, START, Citation.unconfirmed("N.D.C.C. 51-28-01(8)"))
            .until(WORDS_OF_2013)
            .saying("A text may perhaps be no call for this rule.")
            .unsettled("The words of before 2013-08-01 were not read.")
            .exceptionTo(HOURS, FUNDRAISER);

    static final Rule PARTYS_TEXT = Rule.exemption(
                    "nd-party-text-open", all(caller(Caller.POLITICAL), TEXTED, not(SELLS)), WORDS_OF_2013, OUTSIDE_LAW)
            .saying("A party may perhaps ask for money by text.")
            .unsettled("Whether money for a party is a \"charitable contribution\" is open.")
            .exceptionTo(HOURS);

    static final Rule DONOR_24M_PERHAPS = Rule.exemption(
                    "nd-donor-24m-open", gave(DONOR_24M_LIMIT), START, FUNDRAISER.citation())
            .saying("A donor of the last 24 months may be outside.")
            .unsettled("Whether a charity's donor has an \"established personal or business relationship\" is open.")
            .exceptionTo(FUNDRAISER);

    static final Rule DONOR_24M_PERHAPS_EDGE =
            edge(DONOR_24M_PERHAPS, onTheEdgeOf(Dealing.DONATION, DONOR_24M_LIMIT), FUNDRAISER);

    static final Rule CUSTOMER_24M_PERHAPS = Rule.exemption(
                    "nd-customer-24m-open", bought(CUSTOMER_24M_LIMIT), START, FUNDRAISER.citation())
            .saying("A customer of the last 24 months may be outside.")
            .unsettled("Whether a charity's customer has an \"established personal or business relationship\" is open.")
            .exceptionTo(FUNDRAISER);

    static final Rule CUSTOMER_24M_PERHAPS_EDGE =
            edge(CUSTOMER_24M_PERHAPS, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_24M_LIMIT), FUNDRAISER);

    private static final Unread ORAL = Unread.CONSENT.read(
            "Whether \"written\" stands before consent too, or an oral one does, is open; the words of before 2013-08-01 were not read.");
    private static final Unread EARLIER_CUSTOMER = Unread.CUSTOMER.read(
            "Whether the relationship is a current one (51-28-02), or outlasts a request, is no fact of a call.");
    private static final Unread EARLIER_CONTRACT = Unread.CONTRACT.read(
            "Whether the relationship outlasts a request is not said; the words of before 2013-08-01 were not read.");
    private static final Unread DONOR =
            Unread.DONOR.read("Whether a donor has a personal or a current business relationship is open.");
    private static final Unread INQUIRER =
            Unread.INQUIRY.read("Whether who inquired has a current business relationship (51-28-02) is open.");
    private static final Unread PUBLIC_SAFETY = Unread.PUBLIC_BODY.read(
            "Warnings of public safety agencies and messages of school districts are outside; which body calls is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("ND", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, DEVICE_HOURS, DEVICE_HOURS_EMERGENCY)
            .rules(PRERECORDED, PRERECORDED_EMERGENCY, RELATIONSHIP, FUNDRAISER, DONATION)
            .rules(CONSENT, WRITTEN, CUSTOMER, CUSTOMER_EDGE, CUSTOMER_HOURS, CONTRACT, PARTY)
            .rules(DONOR_24M_PERHAPS, DONOR_24M_PERHAPS_EDGE, CUSTOMER_24M_PERHAPS, CUSTOMER_24M_PERHAPS_EDGE)
            .rules(CHARITY_PERHAPS, OUTSIDE_BEFORE_2013, TEXT_BEFORE_2013, PARTYS_TEXT)
            .rules(Unread.of("nd", ORAL).about(HOURS, RELATIONSHIP, FUNDRAISER))
            .rules(Unread.of("nd", EARLIER_CUSTOMER, EARLIER_CONTRACT, DONOR, INQUIRER)
                    .about(HOURS, DEVICE_HOURS, DEVICE_HOURS_EMERGENCY, PRERECORDED, PRERECORDED_EMERGENCY))
            .rules(Unread.of("nd-solicitation", Unread.PUBLIC_BODY).about(HOURS, RELATIONSHIP))
            .rules(Unread.of("nd", PUBLIC_SAFETY).about(DEVICE_HOURS, PRERECORDED, PRERECORDED_EMERGENCY))
            .build());

    private NorthDakota() {}
}
