package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.util.List;

/** New York: the federal hours, for calls to sole traders too; whoever sells is bound, perhaps a charity as well. */
final class NewYork {
    private static final Citation HOURS_LAW = Citation.primary("N.Y. Gen. Bus. Law 399-z(2)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;

    static final Rule HOURS = Rule.ban("ny-hours", all(ALL_SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("at any time other than between 8:00 A.M. and 9:00 P.M. at the location of the customer")
            .noting(
                    "The federal clock. A relationship is no exception: it counts for the registry alone (399-z(1)(k)). A customer is a natural person, so a sole trader's line is inside.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES, atClosing(HOURS_OPEN)));

    private static final Citation LIST_LAW = Citation.primary("N.Y. Gen. Bus. Law 399-z(1)(h), (j)-(k), (5)");

    static final Rule LIST_CHARITY = Rule.ban(
                    "ny-list-charity", all(SELLS, consumerLine(), caller(Caller.CHARITY), listed()), START, LIST_LAW)
            .saying("A number on the national registry may perhaps not be called to sell by a charity either.")
            .quoting("\"commercial purposes\" shall mean the sale or offer for sale of goods or services")
            .unsettled(
                    "Any person who sells is inside by the statute; the regulation speaks of charities in words that were not read whole. Whether a consent is the request that the statute asks for is open. Read in a copy of December 2025.");

    static final Rule LIST_RELATIONSHIP = Rule.exemption(
                    "ny-list-relationship",
                    all(any(bought(ever(LIST_LAW)), inquired(ever(LIST_LAW)), contractRuns(LIST_LAW)), NO_OBJECTION),
                    START,
                    LIST_LAW)
            .saying("A person who has a relationship and did not object may be called.")
            .quoting(
                    "in connection with an established business relationship, which has not been terminated by either party")
            .exceptionTo(LIST_CHARITY);

    static final Rule CHARITY_PERHAPS = Rule.exemption(
                    "ny-charity-open",
                    caller(Caller.CHARITY, Caller.NONPROFIT, Caller.POLITICAL, Caller.PUBLIC_BODY),
                    START,
                    Citation.primary("N.Y. Gen. Bus. Law 399-z(1)(h), 19 NYCRR 220.2(e)"))
            .saying("A charity, a party or a public body may perhaps sell at any hour.")
            .unsettled(
                    "Any person who sells is inside by the statute; the regulation speaks of charities in words that were not read whole.")
            .exceptionTo(HOURS, HOURS_CLOSING);

    private static final Unread CONSENT_TO_THE_HOUR = Unread.CONSENT.read(
            "Only express consent to the call at a different time counts, and whether it speaks of the time is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("NY", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_CLOSING, LIST_CHARITY)
            .rules(CHARITY_PERHAPS, LIST_RELATIONSHIP)
            .rules(Unread.of("ny", CONSENT_TO_THE_HOUR, Unread.BUSINESS_LINE).about(HOURS, HOURS_CLOSING))
            .notes(
                    note(
                            ALWAYS,
                            "New York: no unsolicited sales call into a county, city, town or village under declared emergency",
                            Citation.primary("N.Y. Gen. Bus. Law 399-z(5-a)")),
                    note(
                            SELLS,
                            "New York: telemarketer certificate; no lines of emergency services, hospitals or homes, nor numbers made at random for recorded messages",
                            Citation.primary("N.Y. Gen. Bus. Law 399-pp, 399-p(4)-(5)")))
            .build());

    private NewYork() {}
}
