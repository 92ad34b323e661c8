package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.MACHINE_DIALED;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.asked;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

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
 * Oklahoma: a list of its own, and written consent for machines. Also from 8 to 20 and three calls, but that text was
 * not obtained.
 */
final class Oklahoma {
    private static final Citation HOURS_LAW = Citation.secondary("15 O.S. 775C.4(A)");
    private static final Citation AUTOMATED_LAW = Citation.secondary("15 O.S. 775C.3, 775C.2(3)");
    private static final Citation DEVICE_LAW = Citation.primary("15 O.S. 755.1(C)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2022, 11, 1), daily(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> DEVICE_OPEN = Dated.from(START, daily(9, 21), DEVICE_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition MACHINE_SALES_OF_GOODS_TO_PERSONS =
            all(somePurpose(Purpose.SALES), MACHINE_DIALED, consumerLine());
    private static final Condition TEXTED_SALES_OF_GOODS_TO_PERSONS =
            all(somePurpose(Purpose.SALES), TEXTED, consumerLine());
    private static final Condition MACHINE_NEWSPAPERS_TO_PERSONS =
            all(somePurpose(Purpose.NEWSPAPER), MACHINE_DIALED, consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());
    private static final Condition OTHER_RECORDED_MESSAGES = all(RECORDED, not(RECORDED_SALES_TO_PERSONS));
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "ok-hours", all(ALL_SALES, outside(HOURS_OPEN)), LocalDate.of(2022, 11, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting("Sales calls before 8 a.m. and after 8 p.m.")
            .unsettled("The text was not had; the readings agree, none quotes it, and one vendor says 9 p.m.");

    static final Rule ATTEMPTS = Rule.ban(
                    "ok-attempts", all(ALL_SALES, attempts(3)), LocalDate.of(2022, 11, 1), HOURS_LAW)
            .saying("No more than three sales calls to one person in 24 hours.")
            .unsettled("The text was not had.");

    static final Rule AUTOMATED = Rule.ban(
                    "ok-automated", MACHINE_SALES_OF_GOODS_TO_PERSONS, LocalDate.of(2022, 11, 1), AUTOMATED_LAW)
            .saying("A machine may select or dial numbers, or play a recording, to sell only with written consent.")
            .quoting(
                    "automated system for the selection or dialing of telephone numbers or the playing of a recorded message when a connection is completed")
            .noting("Three quotations; items 5 to 26 of the exemptions in 775C.5 were not read.");

    static final Rule AUTOMATED_TEXT = Rule.ban(
                    "ok-automated-text", TEXTED_SALES_OF_GOODS_TO_PERSONS, LocalDate.of(2022, 11, 1), AUTOMATED_LAW)
            .saying("A text message that sells may need written consent.")
            .unsettled("The text on consent names text messages.");

    static final Rule AUTOMATED_OTHER = Rule.ban(
                    "ok-automated-other", MACHINE_NEWSPAPERS_TO_PERSONS, LocalDate.of(2022, 11, 1), AUTOMATED_LAW)
            .saying("A machine may offer newspapers only with written consent.")
            .unsettled("The exemptions of 775C.5 are partly unread.");

    static final Rule DEVICE = Rule.ban(
                    "ok-device", all(RECORDED_SALES_TO_PERSONS, outside(DEVICE_OPEN)), START, DEVICE_LAW)
            .saying("Recorded sales calls may be made only from 9 to 21 o'clock.")
            .quoting("the device is not used to make a call: a. before 9 a.m. or after 9 p.m.")
            .unsettled("The definition of the device was not read.");

    static final Rule DEVICE_CASES = Rule.ban(
                    "ok-device-cases", RECORDED_SALES_TO_PERSONS, START, Citation.primary("15 O.S. 755.1(C)(3)"))
            .saying("A recorded message may sell only on written request, on a prior order or through a live operator.")
            .quoting("who has made a written request to be called")
            .unsettled("The definition of the device was not read.");

    static final Rule DEVICE_OTHER = Rule.ban(
                    "ok-device-other", all(OTHER_RECORDED_MESSAGES, outside(DEVICE_OPEN)), START, DEVICE_LAW)
            .saying(
                    "Recorded messages of other content, and those to offices, may be made only from 9 to 21 o'clock too.")
            .quoting("the device is not used to make a call: a. before 9 a.m. or after 9 p.m.")
            .unsettled(
                    "The section limits neither what is said nor whose line it is; the definition of the device was not read.");

    static final Rule DEVICE_CASES_OTHER = Rule.ban(
                    "ok-device-cases-other", OTHER_RECORDED_MESSAGES, START, DEVICE_CASES.citation())
            .saying("A recorded message of other content, or to an office, needs one of the cases of the section too.")
            .quoting("who has made a written request to be called")
            .unsettled(
                    "The section limits neither what is said nor whose line it is; the definition of the device was not read.");

    static final Rule LIST = Rule.ban(
                    "ok-list",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 1, 1),
                    Citation.primary("15 O.S. 775B.2-775B.6"))
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "The Attorney General shall update the registry not less than quarterly and shall make the registry available to telemarketers");

    private static final Citation TERMINATED_LAW =
            Citation.secondary(LIST.citation().text());
    private static final String TERMINATED = "whether a request not to be called terminates it was not read.";

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(24), LIST.citation());

    private static final Dated<Period> INQUIRER_LIMIT = limit(Period.ofMonths(24), LIST.citation());

    static final Rule AGREEMENT = Rule.exemption("ok-agreement", SIGNED_FOR_MACHINES, START, AUTOMATED.citation())
            .saying("A person who signed an agreement to such calls may be called.")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER);

    static final Rule CUSTOMER = Rule.exemption("ok-customer", bought(CUSTOMER_LIMIT), START, LIST.citation())
            .saying("A customer of the last 24 months may be called.")
            .exceptionTo(LIST);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), LIST);

    static final Rule CUSTOMER_REQUEST = asked(CUSTOMER, LIST, TERMINATED_LAW, TERMINATED);

    static final Rule INQUIRER = Rule.exemption("ok-inquiry", inquired(INQUIRER_LIMIT), START, LIST.citation())
            .saying("A person who inquired in the last 24 months may be called.")
            .exceptionTo(LIST);

    static final Rule INQUIRER_EDGE = edge(INQUIRER, onTheEdgeOf(Dealing.INQUIRY, INQUIRER_LIMIT), LIST);

    static final Rule INQUIRER_REQUEST = asked(INQUIRER, LIST, TERMINATED_LAW, TERMINATED);

    static final List<RuleSet> RULES = List.of(set("OK", "2026.1")
            .registry(new RegistryId("us-ok"), Terms.LIST_AGE)
            .rules(
                    HOURS,
                    ATTEMPTS,
                    AUTOMATED,
                    AUTOMATED_TEXT,
                    AUTOMATED_OTHER,
                    DEVICE,
                    DEVICE_CASES,
                    DEVICE_OTHER,
                    DEVICE_CASES_OTHER,
                    LIST)
            .rules(CUSTOMER_REQUEST, INQUIRER_REQUEST)
            .rules(AGREEMENT, CUSTOMER, CUSTOMER_EDGE, INQUIRER, INQUIRER_EDGE)
            .rules(Unread.of("ok", Unread.CUSTOMER, Unread.INQUIRY)
                    .about(
                            HOURS,
                            ATTEMPTS,
                            AUTOMATED,
                            AUTOMATED_TEXT,
                            AUTOMATED_OTHER,
                            DEVICE_CASES,
                            DEVICE_CASES_OTHER,
                            LIST))
            .rules(Unread.of("ok", Unread.CONTRACT)
                    .about(
                            HOURS,
                            ATTEMPTS,
                            AUTOMATED,
                            AUTOMATED_TEXT,
                            AUTOMATED_OTHER,
                            DEVICE_CASES,
                            DEVICE_CASES_OTHER,
                            LIST,
                            CUSTOMER_REQUEST,
                            INQUIRER_REQUEST))
            .rules(Unread.of("ok", Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(
                            HOURS,
                            ATTEMPTS,
                            AUTOMATED,
                            AUTOMATED_TEXT,
                            AUTOMATED_OTHER,
                            DEVICE,
                            DEVICE_CASES,
                            DEVICE_OTHER,
                            DEVICE_CASES_OTHER,
                            LIST,
                            CUSTOMER_REQUEST,
                            INQUIRER_REQUEST))
            .rules(Unread.of("ok", Unread.BUSINESS_LINE).about(HOURS, ATTEMPTS))
            .rules(Unread.of("ok", Unread.CONSENT)
                    .about(HOURS, AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER, LIST, CUSTOMER_REQUEST, INQUIRER_REQUEST))
            .rules(Unread.of("ok", Unread.WRITTEN).about(DEVICE_CASES, DEVICE_CASES_OTHER))
            .notes(note(
                    ALWAYS,
                    "Oklahoma: rebuttable presumption for Oklahoma area codes; registration, bond",
                    Citation.secondary("15 O.S. 775C.3, 775A")))
            .build());

    private Oklahoma() {}
}
