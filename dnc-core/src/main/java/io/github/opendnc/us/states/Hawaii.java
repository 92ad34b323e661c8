package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.closing;
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

/** Hawaii: the federal hours, without an exception for consent; a business may also ask not to be called. */
final class Hawaii {
    private static final Citation HOURS_LAW = Citation.primary("HRS 481P-3(8)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(1999, 7, 1), daily(8, 21), HOURS_LAW);

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition SALES = all(SELLS, BY_VOICE);

    static final Rule HOURS = Rule.ban(
                    "hi-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(1999, 7, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Initiate an outbound telephone call to a consumer's residence at any time other than between 8:00 a.m. and 9:00 p.m. local time")
            .noting("Consent is no exception. Read in a copy of June 2026.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule REQUEST = Rule.ban(
                    "hi-request",
                    all(SALES, requested()),
                    LocalDate.of(1999, 7, 1),
                    Citation.primary("HRS 481P-3(7), 481P-1"))
            .saying("A person or a business that asked the seller to stop may not be called again.")
            .quoting(
                    "Initiate an outbound telephone call to a consumer, when the person has stated previously that the consumer does not wish to receive telephone calls")
            .noting("A consumer is any person who may pay.");

    private static final Unread SOME_NONPROFITS = Unread.NO_SELLER.read(
            "481P-5 frees political and religious causes, polls, universities and public bodies, no other charity; who calls is no fact.");
    private static final Unread SOME_BANKS = Unread.FTC_EXEMPT.read(
            "481P-5 frees banks, insurers, licensed brokers and carriers; whether the caller is one of them is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("HI", "2026.1")
            .rules(HOURS, HOURS_CLOSING, REQUEST)
            .rules(Unread.of("hi", SOME_NONPROFITS, SOME_BANKS).about(HOURS, HOURS_CLOSING, REQUEST))
            .rules(Unread.of("hi", Unread.MOBILE).about(HOURS, HOURS_CLOSING))
            .rules(Unread.of("hi", Unread.CONSENT).about(REQUEST))
            .notes(
                    note(ALWAYS, "Hawaii: at most ten rings", Citation.primary("HRS 481P-3(5)")),
                    note(
                            SELLS,
                            "Hawaii: to call a listed number in violation of the federal rules violates the state's act too",
                            Citation.primary("HRS 481P-2(a)(11)")))
            .build());

    private Hawaii() {}
}
