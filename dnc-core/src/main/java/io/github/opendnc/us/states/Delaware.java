package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.Period;
import java.util.List;

/** Delaware: a request binds for ten years. */
final class Delaware {
    private static final Citation REQUEST_LAW = Citation.primary("6 Del. C. 2507A(a)(3)");

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    private static final Dated<Period> REQUEST_KEPT = limit(Period.ofYears(10), REQUEST_LAW);

    static final Rule REQUEST = Rule.ban("de-request", all(SALES_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again for 10 years.")
            .quoting("for 10 years after having been directed, orally or in writing, by the customer")
            .noting("2505A is mostly unread.")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "de-request-lapsed", requestOlderThan(REQUEST_KEPT), START, REQUEST_LAW)
            .saying("After 10 years the request binds no more.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = edge(REQUEST_LAPSED, requestOnTheEdge(REQUEST_KEPT), REQUEST);

    static final Rule REQUEST_BUSINESS = Rule.ban(
                    "de-request-business", all(SELLS, BY_VOICE, businessLine(), requested()), START, REQUEST_LAW)
            .saying("An office that asked the seller to stop may not be called again.")
            .unsettled("A customer is whoever may be required to pay (2502A(2)); who is outside was not read.");

    static final List<RuleSet> RULES = List.of(set("DE", "2026.1")
            .rules(REQUEST)
            .rules(REQUEST_BUSINESS)
            .rules(REQUEST_LAPSED, REQUEST_LAPSED_EDGE)
            .rules(Unread.of(
                            "de", Unread.CONSENT, Unread.CUSTOMER, Unread.CONTRACT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(REQUEST))
            .notes(note(
                    SELLS,
                    "Delaware: certificate of registration, bond; hours as federal",
                    Citation.primary("6 Del. C. 2503A(a)")))
            .build());

    private Delaware() {}
}
