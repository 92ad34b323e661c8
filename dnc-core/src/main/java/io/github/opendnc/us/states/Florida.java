package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.MACHINE_DIALED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
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
import java.time.Period;
import java.util.List;

/** Florida: from 8 to 20, three calls in 24 hours, a list of its own, and written consent for machines. */
final class Florida {
    private static final Citation HOURS_LAW = Citation.primary("Fla. Stat. 501.616(6)(a)");
    private static final Citation HOURS_BEFORE_2021_LAW = Citation.primary("Fla. Stat. 501.616(6) before ch. 2021-185");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2021, 7, 1), daily(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_BEFORE_2021_OPEN =
            Dated.from(START, daily(8, 21), HOURS_BEFORE_2021_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition MACHINE_SALES_TO_PERSONS = all(SELLS, MACHINE_DIALED, consumerLine());
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Citation SURVEY_LAW = Citation.secondary("Fla. Stat. 501.059(1)(j), (4), (8)(a)");
    private static final String SURVEY =
            "Only where the answers will or may be used to sell (1)(j); what they are used for is no fact of a call.";
    private static final Condition ALL_SALES_AND_DONATIONS =
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION);

    /**
     * The listing that is current counts, and no text says on which day of a quarter the next one comes out. So its
     * silence counts as long as that of the national registry.
     */
    private static final Dated<Period> LIST_AGE = Dated.from(
            START,
            Period.ofDays(31),
            Citation.unconfirmed("Fla. Stat. 501.059(4), the then-current listing, and the days of the FTC"));

    static final Rule HOURS = Rule.ban(
                    "fl-hours", all(ALL_SALES, outside(HOURS_OPEN)), LocalDate.of(2021, 7, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting(
                    "A commercial telephone solicitation phone call before 8 a.m. or after 8 p.m. local time in the called person's time zone.")
            .noting("Only unsolicited calls of those whom 501.604 does not exempt, though 501.604 keeps 501.616(6).");

    static final Rule HOURS_BEFORE_2021 = Rule.ban(
                    "fl-hours-before-2021",
                    all(SALES_TO_PERSONS, outside(HOURS_BEFORE_2021_OPEN)),
                    START,
                    HOURS_BEFORE_2021_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("before 8 a.m. or after 8 9 p.m. local time in at the called person's time zone location")
            .until(LocalDate.of(2021, 7, 1))
            .noting("Only unsolicited calls of those whom 501.604 does not exempt, though 501.604 keeps 501.616(6).")
            .foundInForceOn(LocalDate.of(2021, 6, 30));

    static final Rule ATTEMPTS = Rule.ban(
                    "fl-attempts",
                    all(ALL_SALES, attempts(3)),
                    LocalDate.of(2021, 7, 1),
                    Citation.primary("Fla. Stat. 501.616(6)(b)"))
            .saying("No more than three sales calls to one person in 24 hours.")
            .quoting(
                    "More than three commercial telephone solicitation phone calls from any number to a person over a 24-hour period on the same subject matter or issue")
            .noting("Only unsolicited calls of those whom 501.604 does not exempt, though 501.604 keeps 501.616(6).");

    static final Rule AUTOMATED = Rule.ban(
                    "fl-automated",
                    MACHINE_SALES_TO_PERSONS,
                    LocalDate.of(2023, 5, 25),
                    Citation.primary("Fla. Stat. 501.059(8)(a), (1)(k)"))
            .saying("A machine may select and dial numbers, or play a recording, to sell only with written consent.")
            .quoting(
                    "involves an automated system for the selection and or dialing of telephone numbers or the playing of a recorded message when a connection is completed");

    static final Rule AUTOMATED_TEXT = Rule.ban(
                    "fl-automated-text",
                    all(SELLS, TEXTED, consumerLine()),
                    LocalDate.of(2021, 7, 1),
                    Citation.secondary("Fla. Stat. 501.059(8)(a), (1)(k)"))
            .saying("A text message that sells may need written consent.")
            .quoting("a telephone call, text message, or voicemail transmission to a consumer")
            .unsettled(
                    "A text is a telephonic sales call; whether one sent by hand involves an automated system is open.");

    static final Rule AUTOMATED_2021 = Rule.ban(
                    "fl-automated-2021",
                    MACHINE_SALES_TO_PERSONS,
                    LocalDate.of(2021, 7, 1),
                    Citation.primary("Fla. Stat. 501.059(8)(a) (ch. 2021-185)"))
            .saying("A machine may select or dial numbers, or play a recording, to sell only with written consent.")
            .quoting(
                    "involves an automated system for the selection and or dialing of telephone numbers or the playing of a recorded message when a connection is completed")
            .until(LocalDate.of(2023, 5, 25))
            .noting("The struck text was read; first and last day come from a secondary source.");

    static final Rule LIST = Rule.ban(
                    "fl-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(1987, 10, 1),
                    Citation.secondary("Fla. Stat. 501.059(1), (3), (4)"))
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "if the number for that telephone appears in the then-current quarterly listing published by the department")
            .noting(
                    "Read in a copy of the section of 2024. The seller is whoever makes the call, a charity too (1)(i).")
            .foundInForceOn(IN_FORCE);

    static final Rule LIST_SURVEY = Rule.ban(
                    "fl-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), LocalDate.of(1987, 10, 1), SURVEY_LAW)
            .saying("A number on the state's list may perhaps not be called for a seller's survey.")
            .quoting("obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule AUTOMATED_SURVEY = Rule.ban(
                    "fl-automated-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(MACHINE_DIALED, TEXTED)),
                    LocalDate.of(2021, 7, 1),
                    SURVEY_LAW)
            .saying("A machine may perhaps dial for a seller's survey only with written consent.")
            .quoting("obtaining information that will or may be used for the direct solicitation of a sale")
            .unsettled(SURVEY);

    static final Rule REQUEST = Rule.ban(
                    "fl-request",
                    all(ALL_SALES_AND_DONATIONS, requested()),
                    LocalDate.of(2013, 7, 1),
                    Citation.secondary("Fla. Stat. 501.059(5)"))
            .saying("A person, a business or a donor who asked the caller to stop may not be called again.")
            .quoting("to a consumer, business, or donor or potential donor who has previously communicated")
            .noting(
                    "A purchase is no exception. Read in a copy of 2024; business lines are bound from an unknown day after January 2018.");

    static final Rule AGREEMENT = Rule.exemption("fl-agreement", SIGNED_FOR_MACHINES, START, AUTOMATED.citation())
            .saying("A person who signed an agreement to such calls may be called.")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, AUTOMATED_2021, AUTOMATED_SURVEY);

    static final Rule CUSTOMER = Rule.exemption(
                    "fl-customer", bought(ever(AUTOMATED.citation())), START, AUTOMATED.citation())
            .saying("A customer may be called, however long ago it was.")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, LIST, LIST_SURVEY, AUTOMATED_SURVEY);

    static final Rule CONTRACT = Rule.exemption(
                    "fl-contract", contractRuns(AUTOMATED.citation()), START, AUTOMATED.citation())
            .saying("A person with whom a contract runs may be called.")
            .quoting("To a person with whom the telephone solicitor has a prior or existing business relationship")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, LIST, LIST_SURVEY, AUTOMATED_SURVEY);

    static final Rule NEWSPAPER = Rule.exemption(
                    "fl-newspaper", onlyPurposes(Purpose.NEWSPAPER), START, AUTOMATED.citation())
            .saying("A call that offers newspapers only is outside.")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, LIST);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "fl-outside-open",
                    any(caller(Caller.PUBLIC_BODY), all(caller(Caller.POLITICAL, Caller.POLLSTER), not(SELLS))),
                    START,
                    REQUEST.citation())
            .saying("Some callers may be outside.")
            .unsettled(
                    "The section binds \"a telephone solicitor or other person\" who offers goods or asks for a charity; of public bodies, and of money for a party, it says nothing.")
            .exceptionTo(REQUEST);

    private static final Unread EXPRESSLY_ASKED = Unread.CONSENT.read(
            "Only a call in response to an express request is outside (501.059(1)(k)); whether a consent is one is open.");
    private static final Unread INQUIRED =
            Unread.INQUIRY.read("Whether an inquiry asks for the call, or is a business relationship, is not said.");
    private static final String EXEMPT =
            "501.604 exempts such callers but keeps 501.616(6), which binds sellers, and who is exempt is none (501.603(2)).";

    static final List<RuleSet> RULES = List.of(set("FL", "2026.1")
            .registry(new RegistryId("us-fl"), LIST_AGE)
            .rules(HOURS, HOURS_BEFORE_2021, ATTEMPTS, AUTOMATED, AUTOMATED_TEXT, AUTOMATED_2021, LIST, REQUEST)
            .rules(LIST_SURVEY, AUTOMATED_SURVEY)
            .rules(AGREEMENT, CUSTOMER, CONTRACT, NEWSPAPER, OUTSIDE_PERHAPS)
            .rules(Unread.of("fl", EXPRESSLY_ASKED)
                    .about(
                            AUTOMATED,
                            AUTOMATED_2021,
                            LIST,
                            REQUEST,
                            HOURS,
                            HOURS_BEFORE_2021,
                            ATTEMPTS,
                            LIST_SURVEY,
                            AUTOMATED_SURVEY))
            .rules(Unread.of("fl", INQUIRED)
                    .about(
                            AUTOMATED,
                            AUTOMATED_2021,
                            LIST,
                            HOURS,
                            HOURS_BEFORE_2021,
                            ATTEMPTS,
                            LIST_SURVEY,
                            AUTOMATED_SURVEY))
            .rules(Unread.of("fl-2021", Unread.CUSTOMER, Unread.CONTRACT, Unread.NO_SELLER)
                    .about(AUTOMATED_2021))
            .rules(Unread.of(
                            "fl",
                            Unread.CUSTOMER.read(EXEMPT),
                            Unread.NEWSPAPER.read(EXEMPT),
                            Unread.FTC_EXEMPT.read(EXEMPT),
                            Unread.NO_SELLER.read(EXEMPT))
                    .about(HOURS, HOURS_BEFORE_2021, ATTEMPTS))
            .rules(Unread.of("fl", Unread.PUBLIC_BODY).about(AUTOMATED, LIST))
            .rules(Unread.of("fl", Unread.BUSINESS_LINE).about(HOURS, ATTEMPTS, REQUEST))
            .rules(Unread.of("fl", Unread.TEXT).about(HOURS, ATTEMPTS, LIST))
            .notes(
                    note(
                            ALWAYS,
                            "Florida: rebuttable presumption for Florida area codes (501.059 only)",
                            Citation.primary("Fla. Stat. 501.059(8)(d)")),
                    note(
                            SELLS,
                            "Florida: the then-current quarterly list counts (501.059(4)): obtain each one as it comes out",
                            Citation.secondary("Fla. Stat. 501.059(4)")),
                    note(
                            ALWAYS,
                            "Florida: text STOP within 15 days; licence duty",
                            Citation.primary("Fla. Stat. 501.059(10)(c), 501.616(4)")))
            .build());

    private Florida() {}
}
