package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** New Mexico: from 9 to 21, for calls to offices too; recorded calls need a relationship and consent. */
final class NewMexico {
    private static final Citation HOURS_LAW = Citation.primary("NMSA 57-12-22(B)(5)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2006, 1, 1), daily(9, 21), HOURS_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);

    static final Rule HOURS = Rule.ban("nm-hours", all(SALES, outside(HOURS_OPEN)), LocalDate.of(2006, 1, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .quoting("that are received before 9:00 a.m. or after 9:00 p.m.")
            .noting("Read in the text of 2006, with which a quotation of 2026 agrees; (D)(4) was not read.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED = Rule.ban(
                    "nm-prerecorded", RECORDED_SALES, LocalDate.of(2006, 1, 1), Citation.primary("NMSA 57-12-22(A)"))
            .saying("A recorded message may sell only to a customer who consented to it.")
            .quoting(
                    "unless there is an established business relationship between the persons and the person being called consents to hear the prerecorded message")
            .noting("How long the relationship lasts was not read.");

    static final Rule CONSENTING_CUSTOMER_PERHAPS = Rule.exemption(
                    "nm-consenting-customer-open",
                    all(CONSENTED, bought(ever(PRERECORDED.citation()))),
                    START,
                    PRERECORDED.citation())
            .saying("A customer who consented may be called.")
            .unsettled("How long the relationship lasts was not read.")
            .exceptionTo(PRERECORDED);

    static final Rule CONSENTING_INQUIRER_PERHAPS = Rule.exemption(
                    "nm-consenting-inquiry-open",
                    all(CONSENTED, inquired(ever(PRERECORDED.citation()))),
                    START,
                    PRERECORDED.citation())
            .saying("A person who inquired and consented may be called.")
            .unsettled("Whether an inquiry founds a relationship, and for how long, was not read.")
            .exceptionTo(PRERECORDED);

    static final Rule LIST_OTHER = Rule.ban(
                    "nm-list-other",
                    all(SELLS, BY_VOICE, consumerLine(), listed(), not(caller(Caller.SELLER, Caller.FTC_EXEMPT))),
                    START,
                    Citation.primary("NMSA 57-12A-4(A)"))
            .saying("A number on the national registry may not be called to sell, by a charity neither.")
            .quoting("shall not initiate an outbound telephone call consisting of telephone solicitation")
            .unsettled("The definitions were not read, and the act has a contingent repeal.");

    static final List<RuleSet> RULES = List.of(set("NM", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, PRERECORDED)
            .rules(LIST_OTHER)
            .rules(CONSENTING_CUSTOMER_PERHAPS, CONSENTING_INQUIRER_PERHAPS)
            .rules(Unread.of("nm", Unread.CONSENT, Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS))
            .rules(Unread.of("nm", Unread.NO_SELLER, Unread.FTC_EXEMPT).about(HOURS, PRERECORDED))
            .build());

    private NewMexico() {}
}
