package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.MACHINE_DIALED;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;

/** Connecticut: sales calls from 9 to 20, and only with the written consent of a person who is no customer. */
final class Connecticut {
    private static final Citation HOURS_LAW = Citation.primary("Conn. Gen. Stat. 42-288a(c), 42-284(18)");
    private static final Citation CONSENT_LAW = Citation.primary("Conn. Gen. Stat. 42-288a(l), 42-284(18)");
    private static final Citation WRITTEN_LAW = Citation.primary("Conn. Gen. Stat. 42-284(14), 42-284(18)(B)(v)");
    private static final Citation CUSTOMER_LAW = Citation.primary("Conn. Gen. Stat. 42-284(18)(B)(vii)");
    private static final Citation DONATION_LAW =
            Citation.primary("Conn. Gen. Stat. 42-284(18)(A)(v), 42-284(18)(B)(viii)");
    private static final Citation SURVEY_LAW =
            Citation.primary("Conn. Gen. Stat. 42-284(18)(A)(iii)-(iv), 42-284(18)(B)(iii)");
    private static final Citation HOURS_2023_LAW = Citation.secondary("Conn. Gen. Stat. 42-288a before P.A. 23-98");
    private static final Citation MACHINE_2014_LAW =
            Citation.secondary("Conn. Gen. Stat. 42-288a of P.A. 14-53, in a summary of the legislature");
    private static final Citation RECORDED_LAW = Citation.primary("Conn. Gen. Stat. 52-570c(a)");

    /** The first day of P.A. 23-98, which wrote the law anew. */
    private static final LocalDate NEW = LocalDate.of(2023, 10, 1);

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(NEW, daily(9, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_2023_OPEN = Dated.from(START, daily(9, 21), HOURS_2023_LAW);

    private static final Condition OUT_OF_HOURS = any(outside(HOURS_OPEN), atClosing(HOURS_OPEN));
    private static final Condition SALES_TO_PERSONS = all(SELLS, consumerLine());

    /** Donations asked for by whoever is no charity or party itself, whose purpose may be commercial. */
    private static final Condition DONATION = all(
            ASKS_FOR_DONATION,
            caller(
                    Caller.SELLER,
                    Caller.FUNDRAISER,
                    Caller.POLLSTER,
                    Caller.FTC_EXEMPT,
                    Caller.NONPROFIT,
                    Caller.PUBLIC_BODY));

    /** Surveys of those whose business is another one. */
    private static final Condition SURVEY = all(
            somePurpose(Purpose.SURVEY), caller(Caller.SELLER, Caller.FUNDRAISER, Caller.FTC_EXEMPT, Caller.NONPROFIT));

    static final Rule HOURS = Rule.ban("ct-hours", all(SELLS, outside(HOURS_OPEN)), NEW, HOURS_LAW)
            .saying("Sales calls and texts to persons may be made only from 9 to 20 o'clock.")
            .quoting("between the hours of nine o'clock a.m. and eight o'clock p.m. local time")
            .noting("Read in a copy of February 2026.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(SELLS, atClosing(HOURS_OPEN)));

    static final Rule CONSENT = Rule.ban("ct-consent", SELLS, NEW, CONSENT_LAW)
            .saying("A sales call or text may be made only with the written consent of the person.")
            .quoting(
                    "No telemarketer may make, or cause to be made, a telephonic sales call to a consumer without such consumer's prior express written consent.")
            .noting(
                    "A telemarketer is any person (42-284(17)); 42-287 frees some sellers from 42-284 to 42-286 alone. Read in a copy of February 2026.");

    static final Rule MOBILE = Rule.ban(
                    "ct-mobile", all(SELLS, PERSONS_MOBILE), NEW, Citation.primary("Conn. Gen. Stat. 42-288a(m)"))
            .saying("A mobile that is not on the national registry may be called to sell only with written consent.")
            .quoting("a call for the purpose of marketing, selling or soliciting sales of consumer goods")
            .unsettled(
                    "It names goods, not services, and no exception for a customer; what is sold is no fact of a call.");

    static final Rule HOURS_DONATION = Rule.ban("ct-hours-donation", all(DONATION, OUT_OF_HOURS), NEW, DONATION_LAW)
            .saying("Calls for donations may be made only from 9 to 20 o'clock.")
            .quoting("for a religious, charitable, political or other noncommercial purpose")
            .unsettled("A call for a charitable purpose is outside; whether a paid fundraiser's is one is not said.");

    static final Rule CONSENT_DONATION = Rule.ban("ct-consent-donation", DONATION, NEW, DONATION_LAW)
            .saying("A call for donations may need the written consent of the person.")
            .quoting("for a religious, charitable, political or other noncommercial purpose")
            .unsettled("A call for a charitable purpose is outside; whether a paid fundraiser's is one is not said.");

    static final Rule HOURS_SURVEY = Rule.ban("ct-hours-survey", all(SURVEY, OUT_OF_HOURS), NEW, SURVEY_LAW)
            .saying("A seller's surveys may be made only from 9 to 20 o'clock.")
            .quoting("such call or message is limited to polling")
            .unsettled(
                    "A call for information that may be used to sell is a sales call, and one limited to polling is not.");

    static final Rule CONSENT_SURVEY = Rule.ban("ct-consent-survey", SURVEY, NEW, SURVEY_LAW)
            .saying("A seller's survey may need the written consent of the person.")
            .quoting("such call or message is limited to polling")
            .unsettled(
                    "A call for information that may be used to sell is a sales call, and one limited to polling is not.");

    static final Rule PRERECORDED = Rule.ban("ct-prerecorded", all(SELLS, RECORDED), START, RECORDED_LAW)
            .saying("A recorded message may not sell unasked, not to an office either.")
            .quoting("an unsolicited telephone message which offers to sell goods or services")
            .noting("It binds every person who uses such a device, a charity too. Read in copies without a date.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_2023 = Rule.ban(
                    "ct-hours-2023",
                    all(SALES_TO_PERSONS, any(outside(HOURS_2023_OPEN), atClosing(HOURS_2023_OPEN))),
                    START,
                    HOURS_2023_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .until(NEW)
            .unsettled("One law firm paraphrases it; its first day was not found.");

    static final Rule MACHINE_2014 = Rule.ban(
                    "ct-machine-2014",
                    all(SALES_TO_PERSONS, technology(Technology.PRERECORDED, Technology.TEXT)),
                    LocalDate.of(2014, 10, 1),
                    MACHINE_2014_LAW)
            .saying("Recorded calls and texts may sell only with written consent.")
            .until(NEW)
            .unsettled("The history of the section and a summary of the legislature name it; its words were not read.");

    static final Rule SIGNED_AGREEMENT = Rule.exemption(
                    "ct-written",
                    any(all(SIGNED, technology(Technology.LIVE)), all(SIGNED_FOR_MACHINES, MACHINE_DIALED)),
                    NEW,
                    WRITTEN_LAW)
            .saying("A person who signed an agreement to be called in this way may be called.")
            .quoting("bears the signature of the consumer")
            .exceptionTo(CONSENT, MOBILE, CONSENT_DONATION, CONSENT_SURVEY);

    static final Rule MEANS_PERHAPS = Rule.exemption("ct-written-means-open", SIGNED, NEW, WRITTEN_LAW)
            .saying("A person who signed an agreement may perhaps be called by machine or sent a text.")
            .quoting("the means by which the telemarketer will call or contact the consumer")
            .unsettled(
                    "The agreement must name texts, dialers or recorded messages; whether it does is no fact of a call.")
            .exceptionTo(CONSENT, MOBILE, CONSENT_DONATION, CONSENT_SURVEY);

    static final Rule CONTRACT = Rule.exemption(
                    "ct-contract", all(contractRuns(CUSTOMER_LAW), NO_OBJECTION), NEW, CUSTOMER_LAW)
            .saying("A person with a running contract who has not asked to be left alone may be called.")
            .quoting("such call is made or message is sent to an existing customer of a telemarketer unless")
            .exceptionTo(CONSENT, HOURS, HOURS_CLOSING, CONSENT_SURVEY, HOURS_SURVEY);

    private static final Dated<Period> ITEM_LIMIT =
            limit(Period.ofMonths(12), Citation.primary("Conn. Gen. Stat. 42-284(18)(B)(i)"));

    static final Rule CUSTOMER_PERHAPS = Rule.exemption(
                    "ct-customer-open",
                    any(
                            all(bought(ever(CUSTOMER_LAW)), not(requested())),
                            bought(ITEM_LIMIT),
                            onTheEdgeOf(Dealing.TRANSACTION, ITEM_LIMIT)),
                    NEW,
                    CUSTOMER_LAW)
            .saying("A person who bought may be a customer.")
            .unsettled(
                    "Outside are an existing customer who has not asked to be left alone, and a call about an item bought within twelve months; who is one is not said.")
            .exceptionTo(CONSENT, HOURS, HOURS_CLOSING, CONSENT_SURVEY, HOURS_SURVEY);

    static final Rule BUSINESS_CONTACT = Rule.exemption(
                    "ct-business",
                    all(businessLine(), caller(Caller.SELLER, Caller.FTC_EXEMPT, Caller.FUNDRAISER, Caller.POLLSTER)),
                    NEW,
                    Citation.primary("Conn. Gen. Stat. 42-284(18)(B)(iv)"))
            .saying("A business may call an office.")
            .quoting("such call is made or message is sent as part of a business-to-business contact")
            .exceptionTo(CONSENT, HOURS, HOURS_CLOSING, CONSENT_SURVEY, HOURS_SURVEY);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ct-outside-open",
                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    NEW,
                    Citation.primary("Conn. Gen. Stat. 42-284(18)(B)(ii), (viii)"))
            .saying("A charity, party or public body that sells may be outside.")
            .quoting("for a religious, charitable, political or other noncommercial purpose")
            .unsettled("Whether a sale is made for such a purpose, or to a member, is no fact of a call.")
            .exceptionTo(CONSENT, HOURS, HOURS_CLOSING);

    static final Rule SIGNED_IN_2014 = Rule.exemption("ct-written-2014", SIGNED, MACHINE_2014.from(), MACHINE_2014_LAW)
            .saying("A person who signed an agreement could be sent texts.")
            .exceptionTo(MACHINE_2014);

    static final Rule CHARITY_IN_2014 = Rule.exemption(
                    "ct-charity-2014",
                    caller(Caller.CHARITY),
                    MACHINE_2014.from(),
                    Citation.secondary("Conn. Gen. Stat. 42-288a(a)(7) before P.A. 23-98"))
            .saying("A call of a tax-exempt organization was no sales call.")
            .quoting("by a tax-exempt nonprofit organization")
            .exceptionTo(MACHINE_2014);

    static final Rule ASKED_FOR_RECORDED = Rule.exemption(
                    "ct-prerecorded-consent",
                    consent(EnumSet.of(ConsentKind.ORAL_RECORDED_ROBOCALL, ConsentKind.WRITTEN_ROBOCALL)),
                    START,
                    RECORDED_LAW)
            .saying("A person who consented to recorded calls may be sent one.")
            .exceptionTo(PRERECORDED);

    private static final Unread UNSOLICITED = Unread.CONSENT.read(
            "Whether a consent to calls, not to recorded ones, makes the message a solicited one is not said.");
    private static final String NOT_DEFINED =
            "Only an unsolicited message is barred; whether one to a customer or after an inquiry is unsolicited is not said.";

    private static final Unread CONSENT_ASKED = Unread.CONSENT.read(
            "A call with a written consent is no sales call, and then the hours would bind nobody; an oral one may be a request to be called.");
    private static final Unread INQUIRY_ANSWERED = Unread.INQUIRY.read(
            "A call in response to the inquiry is outside; whether it is one is no fact of a call.");
    private static final Unread CONTRACT_PERFORMED = Unread.CONTRACT.read(
            "A call primarily in connection with a contract not yet performed is outside; whether it is one is no fact.");

    static final List<RuleSet> RULES = List.of(set("CT", "2026.1")
            .rules(HOURS, HOURS_CLOSING, CONSENT, MOBILE)
            .rules(HOURS_DONATION, CONSENT_DONATION, HOURS_SURVEY, CONSENT_SURVEY)
            .rules(PRERECORDED, HOURS_2023, MACHINE_2014)
            .rules(SIGNED_AGREEMENT, MEANS_PERHAPS, SIGNED_IN_2014, CONTRACT, CUSTOMER_PERHAPS)
            .rules(BUSINESS_CONTACT, OUTSIDE_PERHAPS, CHARITY_IN_2014, ASKED_FOR_RECORDED)
            .rules(Unread.of(
                            "ct-prerecorded",
                            UNSOLICITED,
                            Unread.CUSTOMER.read(NOT_DEFINED),
                            Unread.INQUIRY.read(NOT_DEFINED),
                            Unread.CONTRACT.read(NOT_DEFINED))
                    .about(PRERECORDED))
            .rules(Unread.of("ct", CONSENT_ASKED, INQUIRY_ANSWERED, CONTRACT_PERFORMED)
                    .about(CONSENT, HOURS, HOURS_CLOSING, CONSENT_SURVEY, HOURS_SURVEY))
            .rules(Unread.of(
                            "ct-2023",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT,
                            Unread.TEXT)
                    .about(HOURS_2023))
            .notes(
                    note(
                            ALWAYS,
                            "Connecticut: rebuttable presumption for Connecticut area codes and residents",
                            Citation.primary("Conn. Gen. Stat. 42-288(c)")),
                    note(
                            SELLS,
                            "Connecticut: state listing identical to the national registry",
                            Citation.primary("Conn. Gen. Stat. 42-288a(a)")))
            .build());

    private Connecticut() {}
}
