package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
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
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Wisconsin: a listed Wisconsin number may be called only if the person is a current client. */
final class Wisconsin {
    private static final Citation HOURS_LAW = Citation.secondary("ATCP 127.16(3)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(1999, 8, 1), daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule RELATIONSHIP = Rule.ban(
                    "wi-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2015, 8, 1),
                    Citation.primary("Wis. Stat. 100.52(1)(fm), (6)(am), ATCP 127.80(2)"))
            .saying("A Wisconsin number on the national registry may be called to sell to a current client only.")
            .quoting(
                    "This paragraph does not apply if the recipient is a current client of an affiliate of such a person")
            .noting(
                    "A past purchase founds none; the day in 2015 is not exact; a contract of the same kind is no fact of a call.");

    static final Rule SURVEY = Rule.ban(
                    "wi-list-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, listed()),
                    LocalDate.of(2015, 8, 1),
                    Citation.primary("ATCP 127.80(10), 127.82(2)"))
            .saying("A Wisconsin number on the national registry may not be called for a seller's survey.")
            .quoting("or that is part of a plan or scheme")
            .unsettled(
                    "Only where it is part of a plan to make the person buy (127.80(10)); whether it is one is no fact of a call. Read in a copy of 2017.");

    static final Rule PRERECORDED = Rule.ban(
                    "wi-prerecorded", RECORDED_SALES, START, Citation.secondary("Wis. Stat. 100.52(4)(a)1."))
            .saying("A recorded message may sell only with consent.")
            .unsettled(
                    "The agency's page only; the definitions, which know customers who are no residents, limit it to nobody.");

    static final Rule HOURS = Rule.ban(
                    "wi-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(1999, 8, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .unsettled("The agency's paraphrase; the federal clock.");

    private static final Dated<Period> NATIONAL_INQUIRER_3M_LIMIT = limit(Period.ofMonths(3), RELATIONSHIP.citation());

    static final Rule NATIONAL_INQUIRER_3M_PERHAPS = Rule.exemption(
                    "wi-national-inquiry-3m-open", inquired(NATIONAL_INQUIRER_3M_LIMIT), START, RELATIONSHIP.citation())
            .saying("A person who inquired in the last 3 months may be outside.")
            .quoting("in response to the recipient's request for the telephone solicitation")
            .unsettled("Whether an inquiry is a request for the call is open.")
            .exceptionTo(RELATIONSHIP, SURVEY);

    static final Rule NATIONAL_INQUIRER_3M_PERHAPS_EDGE = edge(
            NATIONAL_INQUIRER_3M_PERHAPS,
            onTheEdgeOf(Dealing.INQUIRY, NATIONAL_INQUIRER_3M_LIMIT),
            RELATIONSHIP,
            SURVEY);

    static final Rule CONSENT = Rule.exemption("wi-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED);

    private static final Unread CURRENT_CLIENT = Unread.CONTRACT.read(
            "Whether the contract makes the person a current client for what is offered is no fact of a call.");
    private static final Unread REQUESTED = Unread.CONSENT.read(
            "A call in response to the recipient's request for it is outside; whether a consent is one is open.");

    private static final Citation NONPROFIT_LAW = Citation.primary("Wis. Stat. 100.52(1)(j), note to ATCP 127.80");

    static final Rule NONPROFIT_PERHAPS = perhapsNonprofit("wi-nonprofit-open", PRERECORDED);
    static final Rule NATIONAL_NONPROFIT_PERHAPS = perhapsNonprofit("wi-national-nonprofit-open", RELATIONSHIP);

    private static Rule perhapsNonprofit(String id, Rule lifted) {
        Condition perhaps =
                caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY);
        return Rule.exemption(id, perhaps, START, NONPROFIT_LAW)
                .saying("A nonprofit organization, or who calls for one, may be no telephone solicitor.")
                .quoting("other than a nonprofit organization or an employee or contractor of a nonprofit organization")
                .unsettled(
                        "By the department's note a nonprofit's sales are exempt if their proceeds are free of sales and income tax; whether they are, and whether the caller is such a body, is no fact of a call.")
                .exceptionTo(lifted);
    }

    static final List<RuleSet> RULES = List.of(
            set("WI", "2026.1")
                    .rules(PRERECORDED, HOURS)
                    .rules(CONSENT, NONPROFIT_PERHAPS)
                    .rules(Unread.of(
                                    "wi",
                                    Unread.NO_SELLER,
                                    Unread.CONSENT,
                                    Unread.CUSTOMER,
                                    Unread.INQUIRY,
                                    Unread.CONTRACT,
                                    Unread.FTC_EXEMPT)
                            .about(HOURS))
                    .notes(note(SELLS, "Wisconsin: DATCP registration", Citation.primary("Wis. Stat. 100.52(3)")))
                    .build(),
            set("WI", "national", "2026.1")
                    .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
                    .answeredByLookUps()
                    .numbersOnly()
                    .rules(RELATIONSHIP, SURVEY)
                    .rules(NATIONAL_INQUIRER_3M_PERHAPS, NATIONAL_INQUIRER_3M_PERHAPS_EDGE)
                    .rules(NATIONAL_NONPROFIT_PERHAPS)
                    .rules(Unread.of("wi-national", CURRENT_CLIENT, REQUESTED).about(RELATIONSHIP, SURVEY))
                    .build());

    private Wisconsin() {}
}
