package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** South Carolina: perhaps no calls to listed numbers even with a relationship; a request binds for five years. */
final class SouthCarolina {
    private static final Citation HOURS_LAW = Citation.secondary("S.C. Code 37-21-30");
    private static final Citation REQUEST_LAW = Citation.primary("S.C. Code 37-21-70(A)");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2018, 5, 18), daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(5), REQUEST_LAW);

    static final Rule HOURS = Rule.ban(
                    "sc-hours", all(ALL_SALES, outside(HOURS_OPEN)), LocalDate.of(2018, 5, 18), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("at any time other than between 8:00 a.m. and 9:00 p.m. local time at the consumer's location")
            .noting("Two quotations, one of which goes on: unless the consumer consented in writing before.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES, atClosing(HOURS_OPEN)));

    static final Rule RELATIONSHIP = Rule.ban(
                    "sc-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2018, 5, 18),
                    Citation.primary("S.C. Code 37-21-20(6), 37-21-70(B)"))
            .saying("A number on the national registry may perhaps not be called to sell even to a customer.")
            .quoting(
                    "A telephone solicitor may not initiate, or cause to be initiated, a telephone solicitation to a telephone number on the National Do Not Call Registry")
            .unsettled(
                    "A compliance firm reports that what 37-21-20(6) lets go, customers and signed agreements, it lets go only off the registry; its own words were not read.");

    static final Rule REQUEST = Rule.ban(
                    "sc-request", all(ALL_SALES_TO_PERSONS, requested()), LocalDate.of(2018, 5, 18), REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again for 5 years.")
            .quoting(
                    "Any request not to receive telephone solicitations must be honored for at least five years from the time the request is made.");

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "sc-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 5 years the request binds no more.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST);

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "sc-request-business",
                    all(ALL_SALES, businessLine(), requested()),
                    LocalDate.of(2018, 5, 18),
                    Citation.primary("S.C. Code 37-21-20(6), 37-21-70(A)-(B)"))
            .saying("An office that asked the seller to stop may not be called again.")
            .quoting("a desire not to be contacted")
            .unsettled(
                    "Reaches mobiles with an area code of the state; whether an office's line is one is no fact of a call.");

    static final Rule TEXT_BUSINESS = Rule.ban(
                    "sc-text-business",
                    all(SELLS, TEXTED, businessLine(), listed()),
                    LocalDate.of(2018, 5, 18),
                    Citation.primary("S.C. Code 37-21-20(6), 37-21-70(A)-(B)"))
            .saying("An office's number on the national registry may not be sent texts that sell.")
            .quoting("a wireless telephone with a South Carolina area code")
            .unsettled(
                    "Reaches mobiles with an area code of the state; whether an office's line is one is no fact of a call.");

    static final Rule SIGNED_AGREEMENT = Rule.exemption("sc-written", SIGNED, START, HOURS.citation())
            .saying("A person who consented in writing may perhaps be called at any hour.")
            .unsettled("A firm's account of the section says so; its own words were not read.")
            .exceptionTo(HOURS, HOURS_CLOSING);

    static final List<RuleSet> RULES = List.of(set("SC", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_CLOSING, RELATIONSHIP, REQUEST)
            .rules(REQUEST_BUSINESS, TEXT_BUSINESS)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE, SIGNED_AGREEMENT)
            .rules(Unread.of("sc", Unread.CONSENT).about(REQUEST))
            .rules(Unread.of("sc", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT, Unread.BUSINESS_LINE)
                    .about(HOURS, HOURS_CLOSING))
            .rules(Unread.of("sc", Unread.PUBLIC_BODY).about(HOURS, HOURS_CLOSING, REQUEST))
            .rules(Unread.of("sc", Unread.NO_SELLER, Unread.FTC_EXEMPT).about(RELATIONSHIP))
            .notes(note(
                    ALWAYS,
                    "South Carolina: 1988 recorded-call law held invalid 2015-08-06: not encoded; SC caller-ID rule",
                    Citation.primary("S.C. Code 16-17-446, 796 F.3d 399")))
            .build());

    private SouthCarolina() {}
}
