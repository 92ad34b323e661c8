package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
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
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Montana: no recorded sales calls and no recorded polls. */
final class Montana {
    private static final Citation HOURS_LAW = Citation.primary("MCA 30-14-1412(1)(d)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(1999, 10, 1), daily(8, 21), HOURS_LAW);

    private static final String PERTINENT =
            "Pertinent information for a person with a preexisting business relationship is outside (45-8-216(2)); whether an offer is such is not said.";

    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule PRERECORDED = Rule.ban(
                    "mt-prerecorded", RECORDED_SALES_AND_POLLS, START, Citation.primary("MCA 45-8-216"))
            .saying("A recorded message may neither sell nor gather information.")
            .quoting(
                    "for the selection and dialing of telephone numbers and playing of recorded messages ... for the purpose of: (a) offering goods or services for sale")
            .noting(
                    "The exceptions (45-8-216(2)) name no consent but one that a live operator obtains before the message.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS = Rule.ban(
                    "mt-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(1999, 10, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "engage in telemarketing to a person's residence at any time other than between 8 a.m. and 9 p.m. local time")
            .noting("The federal clock.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "mt-request-business",
                    all(SELLS, BY_VOICE, businessLine(), requested()),
                    START,
                    Citation.primary("MCA 30-14-1412(1)(c), 30-14-1403(5)"))
            .saying("An office that asked the seller to stop may not be called again.")
            .quoting("a person who has stated previously, in compliance with 16 CFR 310 and 47 CFR 64.1200")
            .unsettled("A person includes a corporation, and the federal rules do not reach calls to offices.");

    static final Rule LIST = Rule.ban(
                    "mt-list",
                    all(SALES_TO_PERSONS, listed()),
                    START,
                    Citation.primary("MCA 30-14-1601(4), 30-14-1603(3)"))
            .saying("A number on the national registry may be called to sell only with permission.")
            .quoting("the department shall include that part of the single national database that relates to Montana")
            .unsettled(
                    "30-14-1601(4)(b), on whom a relationship lets call and for how long, breaks off in the copy that was read.");

    static final Rule PERMISSION = Rule.exemption("mt-permission", CONSENTED, START, LIST.citation())
            .saying("A person who invited or permitted the call may be called.")
            .quoting("to any residential subscriber with that subscriber's prior express invitation or permission")
            .exceptionTo(LIST);

    static final Rule CONSENT_RECORDED_PERHAPS = Rule.exemption(
                    "mt-consent-recorded-open", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may perhaps be sent a recorded message.")
            .unsettled(
                    "A permission that a live operator obtains before the message opens it (45-8-216(2)); who obtained one is no fact of a call.")
            .exceptionTo(PRERECORDED);

    private static final Unread CUSTOMER = Unread.CUSTOMER.read(PERTINENT);
    private static final Unread CONTRACT = Unread.CONTRACT.read(PERTINENT);
    private static final Unread INQUIRY = Unread.INQUIRY.read(
            "A message that responds to an inquiry is outside (45-8-216(2)); whether an offer does is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("MT", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(PRERECORDED, HOURS, HOURS_CLOSING)
            .rules(REQUEST_BUSINESS, LIST)
            .rules(PERMISSION)
            .rules(CONSENT_RECORDED_PERHAPS)
            .rules(Unread.of("mt", CUSTOMER, INQUIRY, CONTRACT).about(PRERECORDED))
            .rules(Unread.of("mt", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT, Unread.MOBILE)
                    .about(HOURS, HOURS_CLOSING))
            .notes(
                    note(
                            ALWAYS,
                            "Montana: political limb unenforceable since 2019-09-10",
                            Citation.primary("937 F.3d 1218 (9th Cir. 2019)")),
                    note(ALWAYS, "Montana: registration, bond", Citation.primary("MCA 30-14-1404")))
            .build());

    private Montana() {}
}
