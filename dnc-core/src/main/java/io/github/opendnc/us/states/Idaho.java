package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.ran;
import static io.github.opendnc.us.states.Terms.set;
import static io.github.opendnc.us.states.Terms.takenBack;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Idaho: an inquiry alone may found no relationship, and a request ends it. */
final class Idaho {
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule RELATIONSHIP = Rule.ban(
                    "id-relationship",
                    all(SALES_TO_PERSONS, listed()),
                    LocalDate.of(2004, 7, 1),
                    Citation.primary("Idaho Code 48-1002(3), (11), 48-1003A"))
            .saying(
                    "A number on the national registry may be called to sell only where there is a relationship of 18 months.")
            .quoting("may serve as the Idaho \"no telephone solicitation contact\" list")
            .unsettled(
                    "The national registry may serve as the state's list, on which a number binds after three months; whether an inquiry is an application is not said.")
            .noting(
                    "Charities and banks are bound (48-1005 frees from registration alone). Read in a copy of February 2026.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP.citation());

    private static final Condition BOUGHT = bought(CUSTOMER_LIMIT);
    private static final Condition CONTRACT_RAN = ran(CUSTOMER_LIMIT);

    static final Rule CUSTOMER = Rule.exemption(
                    "id-customer", all(BOUGHT, NO_OBJECTION), START, RELATIONSHIP.citation())
            .saying("A customer of the last 18 months who has not asked to be left alone may be called.")
            .quoting("Currently exists or has existed within the immediately preceding eighteen (18) months.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule CUSTOMER_TAKEN_BACK = takenBack(CUSTOMER, BOUGHT, RELATIONSHIP);

    static final Rule CONTRACT = Rule.exemption(
                    "id-contract", all(CONTRACT_RAN, NO_OBJECTION), START, RELATIONSHIP.citation())
            .saying("A person with a contract of the last 18 months who has not asked to be left alone may be called.")
            .quoting(
                    "on the basis of an application, purchase, ongoing contractual agreement, or commercial transaction")
            .exceptionTo(RELATIONSHIP);

    static final Rule CONTRACT_EDGE = edge(CONTRACT, onTheEdgeOf(Dealing.CONTRACT, CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule CONTRACT_TAKEN_BACK = takenBack(CONTRACT, CONTRACT_RAN, RELATIONSHIP);

    static final List<RuleSet> RULES = List.of(set("ID", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(RELATIONSHIP)
            .rules(CUSTOMER, CUSTOMER_EDGE, CUSTOMER_TAKEN_BACK)
            .rules(CONTRACT, CONTRACT_EDGE, CONTRACT_TAKEN_BACK)
            .rules(Unread.of(
                            "id",
                            Unread.CONSENT.read(
                                    "Only an unsolicited call is barred; whether one with a consent is unsolicited is not said."))
                    .about(RELATIONSHIP))
            .notes(
                    note(SELLS, "Idaho: register 10 days before", Citation.primary("Idaho Code 48-1004, 48-1005")),
                    note(
                            RECORDED,
                            "Idaho: a recorded message says at its outset who sends it, why, and how to reach the caller",
                            Citation.primary("Idaho Code 48-1003C")))
            .build());

    private Idaho() {}
}
