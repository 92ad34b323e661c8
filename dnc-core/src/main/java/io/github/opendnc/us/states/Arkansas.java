package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.Period;
import java.util.List;

/** Arkansas: no recorded sales calls, even with consent; an inquiry alone founds no relationship. */
final class Arkansas {
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule PRERECORDED = Rule.ban(
                    "ar-prerecorded", RECORDED_SALES, START, Citation.primary("Ark. Code 5-63-204(a),(b)"))
            .saying("A recorded message may not sell; consent opens nothing.")
            .quoting(
                    "when the use involves an automated system for the selection and dialing of telephone numbers and the playing of recorded messages")
            .noting(
                    "It binds any person and names no line; a reply to a call by the person, and word of goods ordered, are outside.")
            .foundInForceOn(IN_FORCE);

    static final Rule RELATIONSHIP = Rule.ban(
                    "ar-relationship",
                    all(SALES_TO_PERSONS, listed()),
                    START,
                    Citation.primary("Ark. Code 4-99-403(5)(A), 4-99-404"))
            .saying(
                    "Of numbers on the national registry only those of customers of the last 36 months may be called to sell.")
            .quoting("a relationship in which some financial transaction has transpired")
            .unsettled(
                    "Whether national numbers are in the state's database (\"may include\"), and 4-99-406, were not read.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(36), RELATIONSHIP.citation());

    static final Rule CUSTOMER = Rule.exemption("ar-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 36 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule DONATION = Rule.ban(
                    "ar-donation",
                    all(ASKS_FOR_DONATION, BY_VOICE, consumerLine(), listed()),
                    START,
                    Citation.primary("Ark. Code 4-99-403(4), 4-99-404"))
            .saying("A number on the national registry may perhaps not be called for donations.")
            .quoting("professional fund raiser, charitable organization")
            .unsettled("A charity is a person for the law; what a solicitation is was not read.");

    static final List<RuleSet> RULES = List.of(set("AR", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(PRERECORDED, RELATIONSHIP)
            .rules(DONATION)
            .rules(CUSTOMER, CUSTOMER_EDGE)
            .rules(Unread.of("ar", Unread.INQUIRY, Unread.PUBLIC_BODY).about(PRERECORDED))
            .rules(Unread.of("ar", Unread.NO_SELLER).about(RELATIONSHIP))
            .rules(Unread.of("ar", Unread.CONSENT, Unread.FTC_EXEMPT).about(RELATIONSHIP))
            .notes(note(
                    SELLS, "Arkansas: register 10 days before, bond", Citation.primary("Ark. Code 4-99-104, 4-99-107")))
            .build());

    private Arkansas() {}
}
