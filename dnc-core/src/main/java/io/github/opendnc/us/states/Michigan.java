package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** Michigan: from 9 to 21, in a criminal section that requires malice. */
final class Michigan {
    private static final Citation HOURS_LAW = Citation.secondary("MCL 750.540e(1)(f)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(9, 21), HOURS_LAW);

    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "mi-hours", all(SALES, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))), START, HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("A criminal section that asks for malice; the tables disagree.");

    static final Rule PRERECORDED = Rule.ban(
                    "mi-prerecorded",
                    RECORDED_SALES_TO_PERSONS,
                    LocalDate.of(2003, 3, 31),
                    Citation.secondary("MCL 445.111a(1)"))
            .saying("A recorded message may not sell.")
            .unsettled("Only the heading was read.");

    static final List<RuleSet> RULES = List.of(set("MI", "2026.1")
            .rules(HOURS, PRERECORDED)
            .rules(Unread.of(
                            "mi",
                            Unread.CONSENT,
                            Unread.CUSTOMER,
                            Unread.INQUIRY,
                            Unread.CONTRACT,
                            Unread.NO_SELLER,
                            Unread.FTC_EXEMPT)
                    .about(HOURS, PRERECORDED))
            .build());

    private Michigan() {}
}
