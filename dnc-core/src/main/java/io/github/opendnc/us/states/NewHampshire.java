package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.Period;
import java.util.List;

/**
 * New Hampshire: no recorded political messages to numbers on the national registry, and perhaps no sales calls of
 * charities to them. Nothing else stricter was found.
 */
final class NewHampshire {
    static final Rule POLITICAL = Rule.ban(
                    "nh-political",
                    all(somePurpose(Purpose.POLITICAL), RECORDED, listed()),
                    START,
                    Citation.secondary("RSA 664:14-a, III"))
            .saying("A recorded political message may not go to a number on the national registry.")
            .quoting("a prerecorded political message to any telephone number on any federal do not call list.")
            .unsettled(
                    "The act of 2003 was read in part, III is quoted once; a bill to repeal it was not followed to its end.");

    private static final Citation LIST_LAW = Citation.primary("RSA 359-E:7, V, IX");
    private static final Dated<Period> CUSTOMER_LIMIT = limit(Period.ofMonths(18), LIST_LAW);
    private static final Dated<Period> INQUIRY_LIMIT = limit(Period.ofMonths(3), LIST_LAW);

    static final Rule LIST_CHARITY = Rule.ban(
                    "nh-list-charity", all(SELLS, consumerLine(), caller(Caller.CHARITY), listed()), START, LIST_LAW)
            .saying("A number on the national registry may perhaps not be called to sell by a charity either.")
            .quoting("\"commercial purposes\" shall mean the sale or offer for sale of goods or services")
            .unsettled(
                    "Any person who sells is a telemarketer (359-E:7, IX); the ban itself (359-E:8) was read in a report only.");

    static final Rule CUSTOMER = Rule.exemption(
                    "nh-customer",
                    all(any(bought(CUSTOMER_LIMIT), inquired(INQUIRY_LIMIT)), NO_OBJECTION),
                    START,
                    LIST_LAW)
            .saying(
                    "A customer of the last 18 months, or who inquired in the last 3, and did not object, may be called.")
            .quoting(
                    "an established business relationship as defined by the Federal Trade Commission Telemarketing Sales Rule")
            .exceptionTo(LIST_CHARITY);

    static final Rule CUSTOMER_EDGE = edge(
            CUSTOMER,
            any(onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_LIMIT), onTheEdgeOf(Dealing.INQUIRY, INQUIRY_LIMIT)),
            LIST_CHARITY);

    static final List<RuleSet> RULES = List.of(set("NH", "2026.1")
            .readOn(
                    "read to 2026-11-27: RSA 359-E:1, :7, a reader's report on all eleven sections, opening of 664:14-a; dialer registration")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(POLITICAL, LIST_CHARITY)
            .rules(CUSTOMER, CUSTOMER_EDGE)
            .build());

    private NewHampshire() {}
}
