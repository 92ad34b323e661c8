package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** Connecticut: sales calls from 9 to 20; written consent for each of them, as law firms report. */
final class Connecticut {
    private static final Citation HOURS_LAW = Citation.secondary("Conn. Gen. Stat. 42-288a(c)");
    private static final Citation CONSENT_LAW = Citation.secondary("Conn. Gen. Stat. 42-284(18), 42-288a (P.A. 23-98)");
    private static final Citation HOURS_2023_LAW = Citation.secondary("Conn. Gen. Stat. 42-288a before P.A. 23-98");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2023, 10, 1), daily(9, 20), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_2023_OPEN = Dated.from(START, daily(9, 21), HOURS_2023_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition ALL_SALES_AND_DONATIONS =
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION);

    static final Rule HOURS = Rule.ban(
                    "ct-hours", all(ALL_SALES, outside(HOURS_OPEN)), LocalDate.of(2023, 10, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 20 o'clock.")
            .quoting("between the hours of nine o'clock a.m. and eight o'clock p.m. local time")
            .noting("Two quotations; whether calls outside the definition of a sales call are bound is open.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES, atClosing(HOURS_OPEN)));

    static final Rule HOURS_2023 = Rule.ban(
                    "ct-hours-2023",
                    all(ALL_SALES_TO_PERSONS, any(outside(HOURS_2023_OPEN), atClosing(HOURS_2023_OPEN))),
                    START,
                    HOURS_2023_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .until(LocalDate.of(2023, 10, 1))
            .unsettled("One law firm paraphrases it; its first day was not found.");

    static final Rule HOURS_DONATION = Rule.ban(
                    "ct-hours-donation",
                    all(ASKS_FOR_DONATION, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2023, 10, 1),
                    HOURS_LAW)
            .saying("Calls for donations may be made only from 9 to 20 o'clock.")
            .unsettled(
                    "Law firms report that a call for donations is a sales call since then; who is outside was not read.");

    static final Rule CONSENT = Rule.ban("ct-consent", ALL_SALES_AND_DONATIONS, LocalDate.of(2023, 10, 1), CONSENT_LAW)
            .saying("A sales call may be made only with the written consent of the person.")
            .unsettled("Law firms paraphrase it; 42-284(18)(B), on who needs no written consent, was not read.");

    static final Rule HOURS_SURVEY = Rule.ban(
                    "ct-hours-survey",
                    all(somePurpose(Purpose.SURVEY), any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2023, 10, 1),
                    CONSENT_LAW)
            .saying("Surveys may be made only from 9 to 20 o'clock.")
            .quoting("encouraging such resident consumer to share any personally identifying information")
            .unsettled(
                    "A law firm quotes it: a call that asks for personal data is a sales call; who is outside was not read.");

    static final Rule CONSENT_SURVEY = Rule.ban(
                    "ct-consent-survey", somePurpose(Purpose.SURVEY), LocalDate.of(2023, 10, 1), CONSENT_LAW)
            .saying("A survey may need the written consent of the person.")
            .quoting("encouraging such resident consumer to share any personally identifying information")
            .unsettled(
                    "A law firm quotes it: a call that asks for personal data is a sales call; who is outside was not read.");

    static final Rule SIGNED_AGREEMENT = Rule.exemption("ct-written", SIGNED, START, CONSENT.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(CONSENT, CONSENT_SURVEY);

    static final List<RuleSet> RULES = List.of(set("CT", "2026.1")
            .rules(HOURS, HOURS_CLOSING, HOURS_2023, HOURS_DONATION, CONSENT)
            .rules(HOURS_SURVEY, CONSENT_SURVEY)
            .rules(SIGNED_AGREEMENT)
            .rules(Unread.of(
                            "ct",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT)
                    .about(HOURS, HOURS_CLOSING, HOURS_2023, CONSENT))
            .rules(Unread.of("ct", Unread.BUSINESS_LINE).about(HOURS, HOURS_CLOSING, CONSENT))
            .rules(Unread.of("ct", Unread.TEXT).about(HOURS, HOURS_CLOSING, HOURS_2023))
            .rules(Unread.of("ct", Unread.DONOR).about(CONSENT))
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
