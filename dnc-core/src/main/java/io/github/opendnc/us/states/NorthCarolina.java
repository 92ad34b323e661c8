package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ASKS_FOR_DONATION;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/**
 * North Carolina: no recorded calls without an invitation (in doubt for calls that sell nothing); a request has no end.
 */
final class NorthCarolina {
    private static final Citation PRERECORDED_LAW = Citation.primary("N.C.G.S. 75-104");
    private static final Citation HOURS_LAW = Citation.primary("N.C.G.S. 75-102(f), 75-101");
    private static final Citation REQUEST_LAW = Citation.primary("N.C.G.S. 75-102(b)");

    private static final Citation HOURS_DONATION_LAW = Citation.primary("N.C.G.S. 75-102(f), 75-101(9), 75-103");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(START, daily(8, 21), HOURS_LAW);
    private static final Dated<CallingHours> HOURS_DONATION_OPEN = Dated.from(START, daily(8, 21), HOURS_DONATION_LAW);
    private static final Dated<CallingHours> HOURS_TEXT_OPEN =
            Dated.from(LocalDate.of(2019, 12, 1), daily(8, 21), HOURS_DONATION_LAW);

    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    /** Charities, parties, officials and pollsters are free under conditions, as long as they sell nothing. */
    private static final Condition RECORDED_OTHER_MESSAGES_OF_SOME = all(
            RECORDED, not(SELLS), not(caller(Caller.CHARITY, Caller.POLITICAL, Caller.PUBLIC_BODY, Caller.POLLSTER)));

    /** What frees those callers is lost if any part of the call asks for money. */
    private static final Condition RECORDED_DONATIONS_OF_SOME = all(
            RECORDED,
            ASKS_FOR_DONATION,
            consumerLine(),
            caller(Caller.CHARITY, Caller.POLITICAL, Caller.PUBLIC_BODY, Caller.POLLSTER));

    private static final Condition TEXTS_TO_PERSONS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION), TEXTED, consumerLine());
    private static final Condition SALES = all(SELLS, BY_VOICE);
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition DONATIONS_TO_PERSONS = all(ASKS_FOR_DONATION, BY_VOICE, consumerLine());

    static final Rule PRERECORDED = Rule.ban("nc-prerecorded", RECORDED_SALES, START, PRERECORDED_LAW)
            .saying("A recorded message may not sell without an invitation.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .noting(
                    "An invitation is a signed form with the number (75-101(6)); messages of parties, charities and pollsters are free on conditions.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_OTHER = Rule.ban(
                    "nc-prerecorded-other", RECORDED_OTHER_MESSAGES_OF_SOME, START, PRERECORDED_LAW)
            .saying("A recorded message that sells nothing needs an invitation too.")
            .quoting(
                    "no person may use an automatic dialing and recorded message player to make an unsolicited telephone call.")
            .unsettled("The section has no limit to sales; what the exceptions of (b) ask for is no fact of a call.");

    static final Rule HOURS = Rule.ban("nc-hours", all(SALES, outside(HOURS_OPEN)), START, HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .unsettled(
                    "It bites beyond the federal hours on business lines only, and a subscriber is an individual with residential or wireless service (75-101).");

    static final Rule PRERECORDED_DONATION = Rule.ban(
                    "nc-prerecorded-donation", RECORDED_DONATIONS_OF_SOME, START, PRERECORDED_LAW)
            .saying("A recorded message of a charity that asks for money needs an invitation too.")
            .quoting("No part of the call is used to make a telephone solicitation.")
            .noting("A solicitation is also a call for a charitable donation (75-101(9)).")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_DONATION = Rule.ban(
                    "nc-hours-donation",
                    all(DONATIONS_TO_PERSONS, outside(HOURS_DONATION_OPEN)),
                    START,
                    HOURS_DONATION_LAW)
            .saying("Calls for donations may be made only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .noting("75-103 frees nobody from these hours.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_TEXT = Rule.ban(
                    "nc-hours-text",
                    all(TEXTS_TO_PERSONS, outside(HOURS_TEXT_OPEN)),
                    LocalDate.of(2019, 12, 1),
                    HOURS_DONATION_LAW)
            .saying("Texts that sell or ask for donations may be sent only from 8 to 21 o'clock.")
            .quoting("No telephone solicitor shall make a telephone solicitation before 8:00 A.M. or after 9:00 P.M.")
            .noting("Texts since 2019-12-01; 75-103 frees nobody from these hours.");

    static final Rule REQUEST = Rule.ban("nc-request", all(SALES_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_OTHER = Rule.ban(
                    "nc-request-other", all(DONATIONS_TO_PERSONS, requested()), START, REQUEST_LAW)
            .saying("A person who asked the seller to stop may not be called again.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .noting("A solicitation is also a call for a charitable donation (75-101(9)).")
            .foundInForceOn(IN_FORCE);

    static final Rule REQUEST_TEXT = Rule.ban(
                    "nc-request-text",
                    all(TEXTS_TO_PERSONS, requested()),
                    LocalDate.of(2019, 12, 1),
                    Citation.primary("N.C.G.S. 75-102(b), 75-101(9)"))
            .saying("A person who asked the seller to stop may not be sent texts that sell or ask for donations.")
            .quoting(
                    "previously has communicated to the telephone solicitor a desire to receive no further telephone solicitations")
            .noting("Texts since 2019-12-01.");

    static final Rule PARTY_PERHAPS = Rule.exemption(
                    "nc-party-open", caller(Caller.POLITICAL), START, Citation.primary("N.C.G.S. 75-101(9)"))
            .saying("A party may perhaps ask for money as it likes.")
            .unsettled("Whether money for a party is a \"charitable donation\" is open.")
            .exceptionTo(PRERECORDED_DONATION, HOURS_DONATION, HOURS_TEXT, REQUEST_OTHER, REQUEST_TEXT);

    static final List<RuleSet> RULES = List.of(set("NC", "2026.1")
            .rules(PRERECORDED, PRERECORDED_OTHER, PRERECORDED_DONATION)
            .rules(HOURS, HOURS_DONATION, HOURS_TEXT, REQUEST, REQUEST_OTHER, REQUEST_TEXT)
            .rules(PARTY_PERHAPS)
            .rules(Unread.of("nc", Unread.CONSENT)
                    .about(PRERECORDED, PRERECORDED_OTHER, HOURS, REQUEST, REQUEST_OTHER, REQUEST_TEXT))
            .rules(Unread.of("nc", Unread.NO_SELLER).about(PRERECORDED, PRERECORDED_OTHER, HOURS))
            .rules(Unread.of("nc", Unread.FTC_EXEMPT)
                    .about(PRERECORDED, PRERECORDED_OTHER, HOURS, REQUEST, REQUEST_OTHER))
            .rules(Unread.of("nc-donation", Unread.CONSENT).about(PRERECORDED_DONATION))
            .rules(Unread.of("nc", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(PRERECORDED, PRERECORDED_OTHER, HOURS))
            .rules(Unread.of("nc", Unread.BUSINESS_LINE).about(PRERECORDED))
            .build());

    private NorthCarolina() {}
}
