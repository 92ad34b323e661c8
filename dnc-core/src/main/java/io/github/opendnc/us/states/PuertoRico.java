package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** Puerto Rico: from 9 to 21, according to a letter of 2003. */
final class PuertoRico {
    private static final Citation HOURS_LAW = Citation.secondary("Law 210 of 2003 art. 5, 10 L.P.R.A. 4033");

    private static final Dated<CallingHours> HOURS_OPEN =
            Dated.from(LocalDate.of(2003, 8, 28), daily(9, 21), HOURS_LAW);

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "pr-hours",
                    all(SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2003, 8, 28),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("A law firm's letter of 2003; the exemptions were not read.");

    static final Rule REQUEST = Rule.ban(
                    "pr-request",
                    all(SALES_TO_PERSONS, requested()),
                    LocalDate.of(2003, 8, 28),
                    Citation.secondary("Law 210 of 2003 art. 5"))
            .saying("A person who asked the seller to stop may not be called again.")
            .unsettled("A law firm's letter of 2003.");

    static final List<RuleSet> RULES = List.of(set("PR", "2026.1")
            .rules(HOURS, REQUEST)
            .rules(Unread.of("pr", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(HOURS, REQUEST))
            .rules(Unread.of("pr", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS))
            .notes(note(
                    ALWAYS,
                    "Puerto Rico: at most five rings; no registry found",
                    Citation.secondary("Law 210 of 2003 art. 5")))
            .build());

    private PuertoRico() {}
}
