package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.asked;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Idaho: an inquiry alone may found no relationship. */
final class Idaho {
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule RELATIONSHIP = Rule.ban(
                    "id-relationship",
                    all(SALES_TO_PERSONS, listed()),
                    LocalDate.of(2004, 7, 1),
                    Citation.primary("Idaho Code 48-1002(3), 48-1003A"))
            .saying(
                    "A number on the national registry may be called to sell only where there is a relationship of 18 months.")
            .quoting("Currently exists or has existed within the immediately preceding eighteen (18) months.")
            .unsettled("Whether an inquiry is an application is not said.");

    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), RELATIONSHIP.citation());

    static final Rule CUSTOMER = Rule.exemption("id-customer", bought(CUSTOMER_LIMIT), START, RELATIONSHIP.citation())
            .saying("A customer of the last 18 months may be called.")
            .exceptionTo(RELATIONSHIP);

    static final Rule CUSTOMER_EDGE = edge(CUSTOMER, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), RELATIONSHIP);

    static final Rule CUSTOMER_REQUEST = asked(CUSTOMER, RELATIONSHIP);

    static final List<RuleSet> RULES = List.of(set("ID", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(RELATIONSHIP, CUSTOMER_REQUEST)
            .rules(CUSTOMER, CUSTOMER_EDGE)
            .rules(Unread.of("id", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(RELATIONSHIP, CUSTOMER_REQUEST))
            .notes(note(
                    SELLS,
                    "Idaho: register 10 days before; 48-1003C on recorded messages read in its first words only",
                    Citation.primary("Idaho Code 48-1004, 48-1005, 48-1003C")))
            .build());

    private Idaho() {}
}
