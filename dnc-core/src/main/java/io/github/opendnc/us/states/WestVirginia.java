package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
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

/** West Virginia: the federal hours. */
final class WestVirginia {
    private static final Citation HOURS_LAW = Citation.primary("W. Va. Code 46A-6F-601(a)(4)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule HOURS = Rule.ban("wv-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("at any time other than between eight a.m. and nine p.m. local time, Monday through Sunday")
            .noting("The federal clock; only for a person who has not expressed an interest.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule REQUEST = Rule.ban(
                    "wv-request",
                    all(SELLS, BY_VOICE, requested()),
                    START,
                    Citation.primary("W. Va. Code 46A-6F-601(a)(3)"))
            .saying("Whoever asked the seller to stop may not be called again.")
            .quoting("when that person previously has stated that he or she does not wish to receive")
            .unsettled("What is sold must be for consumers, and who is outside was not read.");

    static final List<RuleSet> RULES = List.of(set("WV", "2026.1")
            .rules(HOURS, HOURS_CLOSING)
            .rules(REQUEST)
            .rules(Unread.of(
                            "wv",
                            Unread.CONSENT,
                            Unread.INQUIRY,
                            Unread.CUSTOMER,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT,
                            Unread.MOBILE)
                    .about(HOURS, HOURS_CLOSING))
            .notes(note(SELLS, "West Virginia: registration, bond", Citation.secondary("W. Va. Code 46A-6F-301, -302")))
            .build());

    private WestVirginia() {}
}
