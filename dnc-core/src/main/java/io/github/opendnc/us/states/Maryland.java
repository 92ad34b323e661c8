package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.MACHINE_DIALED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
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

/** Maryland: from 8 to 20, three calls in 24 hours, written consent for machines. */
final class Maryland {
    private static final Citation HOURS_LAW = Citation.secondary("Md. Code, Com. Law 14-4502(c)(1)");
    private static final Citation POLL_LAW =
            Citation.secondary("Md. Code, Com. Law 14-4502(a), (c), Pub. Util. 8-205(a)(1)(iv)");
    private static final Citation AUTOMATED_LAW = Citation.primary("Md. Code, Com. Law 14-4502(a)(3)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2024, 1, 1), daily(8, 20), HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition MACHINE_SALES = all(SELLS, MACHINE_DIALED);
    private static final Condition TEXTED_SALES = all(SELLS, TEXTED);
    private static final Condition MACHINE_POLLS = all(somePurpose(Purpose.SURVEY), MACHINE_DIALED);

    static final Rule HOURS = Rule.ban(
                    "md-hours",
                    all(ALL_SALES, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2024, 1, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting("to a called party during the hours between 8 p.m. and 8 a.m. in the called party's time zone")
            .unsettled("One quotation; the synopsis of the act and three readers of the text agree.");

    static final Rule ATTEMPTS = Rule.ban(
                    "md-attempts",
                    all(ALL_SALES, attempts(3)),
                    LocalDate.of(2024, 1, 1),
                    Citation.secondary("Md. Code, Com. Law 14-4502(c)(2)"))
            .saying("No more than three sales calls to one person in 24 hours.")
            .quoting("caps three calls per called party per 24h on the same subject")
            .unsettled("Five readings, of which none quotes the words.");

    static final Rule AUTOMATED = Rule.ban("md-automated", MACHINE_SALES, LocalDate.of(2024, 1, 1), AUTOMATED_LAW)
            .saying("A machine may select or dial numbers, or play a recording, to sell only with written consent.")
            .quoting(
                    "a person may not make or cause to be made a telephone solicitation that involves: (i) An automated system for the selection or dialing of")
            .noting(
                    "Outside are maintenance of goods sold before, one reply to an inquiry, sales of a firm of three years to a business, and nonprofits that sell nothing, which no fact says.");

    static final Rule AUTOMATED_TEXT = Rule.ban(
                    "md-automated-text", TEXTED_SALES, LocalDate.of(2024, 1, 1), AUTOMATED_LAW)
            .saying("A text message that sells may need written consent.")
            .quoting(
                    "a person may not make or cause to be made a telephone solicitation that involves: (i) An automated system for the selection or dialing of")
            .unsettled("Texts are included; whether one sent by hand is, is open.");

    static final Rule AUTOMATED_OTHER = Rule.ban(
                    "md-automated-other", MACHINE_POLLS, LocalDate.of(2024, 1, 1), AUTOMATED_LAW)
            .saying("A machine may call for a commercial poll only with written consent.")
            .quoting(
                    "a person may not make or cause to be made a telephone solicitation that involves: (i) An automated system for the selection or dialing of")
            .unsettled("Commercial polls count.");

    static final Rule AGREEMENT = Rule.exemption("md-agreement", SIGNED_FOR_MACHINES, START, AUTOMATED.citation())
            .saying("A person who signed an agreement to such calls may be called.")
            .exceptionTo(AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER);

    static final Rule HOURS_POLL = Rule.ban(
                    "md-hours-poll",
                    all(somePurpose(Purpose.SURVEY), any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2024, 1, 1),
                    POLL_LAW)
            .saying("Polls may be made only from 8 to 20 o'clock.")
            .quoting("conduct or attempt to conduct a poll")
            .unsettled(
                    "A poll is a solicitation too, and what frees opinion research is said of another subsection; (c) was not read whole.");

    static final Rule ATTEMPTS_POLL = Rule.ban(
                    "md-attempts-poll",
                    all(somePurpose(Purpose.SURVEY), attempts(3)),
                    LocalDate.of(2024, 1, 1),
                    POLL_LAW)
            .saying("No more than three polls of one person in 24 hours.")
            .quoting("conduct or attempt to conduct a poll")
            .unsettled(
                    "A poll is a solicitation too, and what frees opinion research is said of another subsection; (c) was not read whole.");

    static final Rule TEXT_POLL = Rule.ban(
                    "md-text-poll", all(somePurpose(Purpose.SURVEY), TEXTED), LocalDate.of(2024, 1, 1), AUTOMATED_LAW)
            .saying("A text message that polls may need written consent.")
            .unsettled("Texts are included; whether one sent by hand is, and for whom it polls, is open.");

    private static final Unread NONPROFIT = Unread.NO_SELLER.read(
            "Outside (a) are noncommercial calls of registered nonprofits (14-4502(a)(1)(ii), (2)), which no fact says; (c) was not read whole.");
    private static final Unread OTHER_WRITING = Unread.WRITTEN.read(
            "The writing must speak of dialing systems or recordings (14-4501(d)); whether this one does is no fact of a call.");
    private static final Unread CUSTOMER = Unread.CUSTOMER.read(
            "Outside are maintenance of goods sold before and calls to customers that first only inform (14-4502(a)(1)(iv), (vi)), which no fact says.");
    private static final Unread INQUIRER = Unread.INQUIRY.read(
            "Outside is a single call in response to an inquiry (14-4502(a)(1)(v)); which call it is, is no fact of a call.");
    private static final Unread CONTRACT = Unread.CONTRACT.read(
            "Outside are calls under a contract that first only inform (14-4502(a)(1)(vi)), which no fact says.");
    private static final Unread OFFICE = Unread.BUSINESS_LINE.read(
            "Outside are sales to a business by a firm of three years (14-4502(a)(1)(iii)), which no fact says.");

    static final List<RuleSet> RULES = List.of(set("MD", "2026.1")
            .rules(HOURS, ATTEMPTS, AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER)
            .rules(HOURS_POLL, ATTEMPTS_POLL, TEXT_POLL)
            .rules(AGREEMENT)
            .rules(Unread.of("md", NONPROFIT).about(AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER, HOURS, ATTEMPTS))
            .rules(Unread.of("md", Unread.TEXT).about(HOURS, ATTEMPTS))
            .rules(Unread.of("md", OTHER_WRITING, CUSTOMER, INQUIRER, CONTRACT, OFFICE)
                    .about(AUTOMATED, AUTOMATED_TEXT, AUTOMATED_OTHER))
            .build());

    private Maryland() {}
}
