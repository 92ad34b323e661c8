package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/** New York: the federal hours, for calls to sole traders too. */
final class NewYork {
    private static final Citation HOURS_LAW = Citation.primary("N.Y. Gen. Bus. Law 399-z(2)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES = SELLS;

    static final Rule HOURS = Rule.ban("ny-hours", all(ALL_SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("at any time other than between 8:00 A.M. and 9:00 P.M. at the location of the customer")
            .noting("The federal clock; a customer is a natural person, so a sole trader's line is inside.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(ALL_SALES, atClosing(HOURS_OPEN)));

    static final List<RuleSet> RULES = List.of(set("NY", "2026.1")
            .rules(HOURS, HOURS_CLOSING)
            .rules(Unread.of(
                            "ny",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT,
                            Unread.BUSINESS_LINE)
                    .about(HOURS, HOURS_CLOSING))
            .notes(
                    note(
                            ALWAYS,
                            "New York: no unsolicited sales call into a county, city, town or village under declared emergency",
                            Citation.secondary("N.Y. Gen. Bus. Law 399-z(5-a), 399-pp(7)(f)")),
                    note(
                            SELLS,
                            "New York: telemarketer certificate; 399-p duties not read",
                            Citation.secondary("N.Y. Gen. Bus. Law 399-pp, 399-p")))
            .build());

    private NewYork() {}
}
