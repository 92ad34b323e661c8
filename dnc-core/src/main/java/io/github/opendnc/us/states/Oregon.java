package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.limit;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.onTheEdgeOf;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Oregon: from 8 to 20 and three calls in 24 hours since 2026; a request binds without an end. */
final class Oregon {
    private static final Citation HOURS_LAW = Citation.secondary("ORS 646.563(1)(b) (Or. Laws 2025 ch. 580)");
    private static final Citation DEVICE_LAW = Citation.secondary("ORS 646A.372(5)(a)");
    private static final Citation REQUEST_LAW = Citation.primary("ORS 646.563(1)(a)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2026, 1, 1), daily(8, 20), HOURS_LAW);
    private static final Dated<CallingHours> DEVICE_OPEN =
            Dated.from(LocalDate.of(2026, 1, 1), daily(8, 20), DEVICE_LAW);

    private static final Condition ALL_SALES_AND_DONATIONS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition TEXTED_SALES_TO_PERSONS = all(SELLS, TEXTED, consumerLine());
    private static final Condition DONATIONS_TO_PERSONS = all(ASKS_FOR_DONATION, BY_VOICE, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "or-hours",
                    all(ALL_SALES_AND_DONATIONS_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2026, 1, 1),
                    HOURS_LAW)
            .saying("Calls that sell or ask for donations may be made only from 8 to 20 o'clock.")
            .quoting("initiate a telephone solicitation outside the hours of 8 a.m. to 8 p.m.")
            .unsettled("One quotation; two readers of the enrolled text and a law firm agree.");

    static final Rule ATTEMPTS = Rule.ban(
                    "or-attempts",
                    all(ALL_SALES_AND_DONATIONS_TO_PERSONS, attempts(3)),
                    LocalDate.of(2026, 1, 1),
                    HOURS_LAW)
            .saying("No more than three calls that sell or ask for donations to one person in 24 hours.")
            .quoting(
                    "more than three separate times to a party within a 24-hour period, unless the person has an established business relationship with the party")
            .unsettled(
                    "One quotation; two readers of the enrolled text and a law firm agree. Calls and texts on any subject count.");

    static final Rule DEVICE = Rule.ban(
                    "or-device",
                    all(RECORDED_SALES_TO_PERSONS, any(outside(DEVICE_OPEN), atClosing(DEVICE_OPEN))),
                    LocalDate.of(2026, 1, 1),
                    DEVICE_LAW)
            .saying("Recorded sales calls may be made only from 8 to 20 o'clock.")
            .unsettled("One source.");

    static final Rule RELATIONSHIP = Rule.ban(
                    "or-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2007, 1, 1),
                    Citation.primary("ORS 646.569, 646.572"))
            .saying("Of numbers on the national registry only those of people who bought before may be called to sell.")
            .quoting(
                    "does not include a person soliciting business from prospective purchasers who have previously purchased from")
            .unsettled("The definition in 646.567 was not read.");

    static final Rule RELATIONSHIP_DONATION = Rule.ban(
                    "or-relationship-donation",
                    all(ASKS_FOR_DONATION, consumerLine(), listed()),
                    LocalDate.of(2007, 1, 1),
                    Citation.primary("ORS 646.567, 646.569"))
            .saying("A number on the national registry may be asked for money only if it belongs to a member or donor.")
            .quoting("purchase property, goods or services, or make a donation")
            .unsettled("646.567 was read in the text of 2001, and was amended in 2007.");

    static final Rule DEVICE_OTHER = Rule.ban(
                    "or-device-other",
                    all(RECORDED, not(SELLS), consumerLine(), any(outside(DEVICE_OPEN), atClosing(DEVICE_OPEN))),
                    LocalDate.of(2026, 1, 1),
                    DEVICE_LAW)
            .saying("Recorded messages of other content may be made only from 8 to 20 o'clock too.")
            .unsettled("A caller is whoever calls (646A.370); who is outside was read in a report only.");

    static final Rule REQUEST_DONATION_TEXT = Rule.ban(
                    "or-request-donation-text",
                    all(ASKS_FOR_DONATION, TEXTED, consumerLine(), requested()),
                    LocalDate.of(2026, 1, 1),
                    REQUEST_LAW)
            .saying("A person who asked the caller to stop may not be asked for money by text.")
            .quoting(
                    "the called party states a desire not to be called again and the person making the telephone solicitation makes a subsequent")
            .unsettled("Law firms report that HB 3865 reaches texts; its text was not read.");

    static final Rule REQUEST = Rule.ban(
                    "or-request", all(SALES_TO_PERSONS, requested()), LocalDate.of(1989, 1, 1), REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "the called party states a desire not to be called again and the person making the telephone solicitation makes a subsequent")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_TEXT = Rule.ban(
                    "or-request-text", all(TEXTED_SALES_TO_PERSONS, requested()), LocalDate.of(2026, 1, 1), REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "the called party states a desire not to be called again and the person making the telephone solicitation makes a subsequent")
            .noting("Texts since HB 3865, from 2026.");

    static final Rule REQUEST_DONATION = Rule.ban(
                    "or-request-donation",
                    all(DONATIONS_TO_PERSONS, requested()),
                    LocalDate.of(1989, 1, 1),
                    REQUEST_LAW)
            .saying("A person who asked the caller to stop may not be asked for money again.")
            .quoting(
                    "the called party states a desire not to be called again and the person making the telephone solicitation makes a subsequent")
            .noting("The definition covers asking for a gift.");

    private static final Dated<Period> CUSTOMER_18M_LIMIT = limit(Period.ofMonths(18), HOURS.citation());

    static final Rule CUSTOMER_18M_PERHAPS = Rule.exemption(
                    "or-customer-18m-open", bought(CUSTOMER_18M_LIMIT), START, HOURS.citation())
            .saying("A customer of the last 18 months may be outside.")
            .unsettled("Whether a customer of the last 18 months is outside this rule was not read.")
            .exceptionTo(HOURS);

    static final Rule CUSTOMER_18M_PERHAPS_EDGE =
            edge(CUSTOMER_18M_PERHAPS, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_18M_LIMIT), HOURS);

    static final Rule CUSTOMER_18M = Rule.exemption(
                    "or-customer-18m", bought(CUSTOMER_18M_LIMIT), START, ATTEMPTS.citation())
            .saying("A customer of the last 18 months may be called.")
            .exceptionTo(ATTEMPTS);

    static final Rule CUSTOMER_18M_EDGE =
            edge(CUSTOMER_18M, onTheEdgeOf(Dealing.TRANSACTION, CUSTOMER_18M_LIMIT), ATTEMPTS);

    static final Rule CUSTOMER = Rule.exemption(
                    "or-customer", bought(ever(RELATIONSHIP.citation())), START, RELATIONSHIP.citation())
            .saying("A customer may be called, however long ago it was.")
            .exceptionTo(RELATIONSHIP);

    static final List<RuleSet> RULES = List.of(set("OR", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, ATTEMPTS, DEVICE, RELATIONSHIP, REQUEST, REQUEST_TEXT, REQUEST_DONATION)
            .rules(RELATIONSHIP_DONATION, DEVICE_OTHER, REQUEST_DONATION_TEXT)
            .rules(CUSTOMER_18M_PERHAPS, CUSTOMER_18M_PERHAPS_EDGE, CUSTOMER_18M, CUSTOMER_18M_EDGE, CUSTOMER)
            .rules(Unread.of("or", Unread.CONSENT).about(HOURS, RELATIONSHIP, REQUEST, REQUEST_TEXT, REQUEST_DONATION))
            .rules(Unread.of("or", Unread.INQUIRY, Unread.FTC_EXEMPT).about(HOURS, ATTEMPTS, DEVICE, RELATIONSHIP))
            .rules(Unread.of("or", Unread.DONOR).about(HOURS, ATTEMPTS, REQUEST_DONATION))
            .rules(Unread.of("or", Unread.CONTRACT).about(HOURS, ATTEMPTS, DEVICE))
            .rules(Unread.of("or", Unread.NO_SELLER)
                    .about(HOURS, ATTEMPTS, DEVICE, RELATIONSHIP, REQUEST, REQUEST_TEXT, REQUEST_DONATION))
            .rules(Unread.of("or", Unread.CUSTOMER).about(ATTEMPTS, DEVICE))
            .notes(note(
                    ALWAYS,
                    "Oregon: a caller may rely on a mobile's area code",
                    Citation.secondary("ORS 646.561 (2025)")))
            .build());

    private Oregon() {}
}
