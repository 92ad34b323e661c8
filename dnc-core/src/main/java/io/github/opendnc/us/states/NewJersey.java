package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/**
 * New Jersey: no sales calls to mobiles and listed numbers without permission or a running contract. Texts need
 * authorization.
 */
final class NewJersey {
    private static final Citation HOURS_LAW = Citation.primary("N.J.S.A. 56:8-128(d)");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2004, 1, 1), daily(8, 21), HOURS_LAW);

    private static final Condition ALL_SALES_TO_MOBILES = all(SELLS, PERSONS_MOBILE);
    private static final Condition ALL_SALES_TO_PERSONS = all(SELLS, consumerLine());
    private static final Condition TEXTED_SALES_TO_MOBILES = all(SELLS, TEXTED, PERSONS_MOBILE);
    private static final Condition RECORDED_MESSAGES_TO_PERSONS = all(
            somePurpose(
                    Purpose.SALES,
                    Purpose.NEWSPAPER,
                    Purpose.DONATION,
                    Purpose.POLITICAL,
                    Purpose.SURVEY,
                    Purpose.INFORMATIONAL,
                    Purpose.HEALTHCARE),
            RECORDED,
            consumerLine());
    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());

    static final Rule MOBILE = Rule.ban(
                    "nj-mobile",
                    ALL_SALES_TO_MOBILES,
                    LocalDate.of(2015, 1, 29),
                    Citation.secondary("N.J.S.A. 56:8-130"))
            .saying("A mobile may be called to sell only with written permission or under a running contract.")
            .unsettled(
                    "Two law firms, the text not read. One call to a person in twelve months is outside (13:45D-1.3); how many there were is no fact of a call.");

    static final Rule MOBILE_BEFORE = Rule.ban(
                    "nj-mobile-before-2015",
                    ALL_SALES_TO_MOBILES,
                    LocalDate.of(2004, 1, 1),
                    Citation.secondary("N.J.S.A. 56:8-130 (P.L. 2003 c. 76)"))
            .until(LocalDate.of(2015, 1, 29))
            .saying("Until 2015-01-28 no mobile might be called to sell.")
            .unsettled("The text of those years was not read, nor what opened such a call.");

    static final Rule RELATIONSHIP = Rule.ban(
                    "nj-relationship",
                    all(ALL_SALES_TO_PERSONS, listed()),
                    LocalDate.of(2004, 1, 1),
                    Citation.primary("N.J.A.C. 13:45D-1.3, N.J.S.A. 56:8-128(a)"))
            .saying(
                    "A number on the national registry may be called to sell only with written permission or under a running contract.")
            .quoting(
                    "A person who is obligated to make payments to a seller on merchandise purchased; or 2. A person who has entered into a written contract")
            .unsettled(
                    "One call to a person in twelve months is outside (\"isolated call\", 13:45D-1.3); how many there were is no fact of a call.");

    static final Rule TEXT = Rule.ban(
                    "nj-text", TEXTED_SALES_TO_MOBILES, LocalDate.of(2015, 1, 1), Citation.primary("N.J.S.A. 2A:65D-3"))
            .saying("A text message may advertise only with an authorization that names the number.")
            .quoting(
                    "Permission may be granted only with prior express authorization from the intended recipient that includes the number")
            .noting("L. 2015 c. 119.")
            .foundInForceOn(IN_FORCE);

    static final Rule TEXT_OTHER = Rule.ban(
                    "nj-text-other",
                    all(SELLS, TEXTED, not(PERSONS_MOBILE)),
                    LocalDate.of(2015, 1, 1),
                    Citation.primary("N.J.S.A. 2A:65D-3"))
            .saying(
                    "A text message to an office, or to a line that is no mobile, may advertise only with permission too.")
            .quoting("No person may send an unsolicited advertisement by means of text messaging")
            .unsettled("The section names no kind of recipient, 2A:65D-2 beside it residents.");

    static final Rule PRERECORDED_BUSINESS = Rule.ban(
                    "nj-prerecorded-business",
                    all(RECORDED, not(onlyPurposes(Purpose.EMERGENCY)), businessLine()),
                    LocalDate.of(1998, 1, 12),
                    Citation.primary("N.J.S.A. 48:17-27, 48:17-28"))
            .saying("A recorded message to an office needs a live operator before it, or a relationship.")
            .quoting(
                    "unless the recorded message is introduced by an operator who shall obtain the subscriber's consent")
            .unsettled("A subscriber is any person who has subscribed; reaches callers within New Jersey only.");

    static final Rule PRERECORDED = Rule.ban(
                    "nj-prerecorded",
                    RECORDED_MESSAGES_TO_PERSONS,
                    LocalDate.of(1998, 1, 12),
                    Citation.primary("N.J.S.A. 48:17-28"))
            .saying(
                    "A recorded message of any content but an emergency needs a live operator before it, or a relationship.")
            .quoting(
                    "unless the recorded message is introduced by an operator who shall obtain the subscriber's consent")
            .unsettled("Reaches callers within New Jersey only, which no fact says.");

    static final Rule HOURS = Rule.ban(
                    "nj-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2004, 1, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 21 o'clock.")
            .quoting(
                    "to any customer between the hours of 9:00 p.m. and 8:00 a.m., local time, at the customer's location.")
            .noting("The federal clock.")
            .foundInForceOn(IN_FORCE);

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule SIGNED_AGREEMENT = Rule.exemption("nj-written", SIGNED, START, MOBILE.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(MOBILE, RELATIONSHIP, TEXT, TEXT_OTHER);

    static final Rule CONTRACT = Rule.exemption(
                    "nj-contract", contractRuns(MOBILE.citation()), START, MOBILE.citation())
            .saying("A person with whom a written contract runs may be called.")
            .exceptionTo(MOBILE, RELATIONSHIP);

    static final Rule CUSTOMER = Rule.exemption(
                    "nj-customer", bought(ever(PRERECORDED.citation())), START, PRERECORDED.citation())
            .saying("A customer may be called, however long ago it was.")
            .exceptionTo(PRERECORDED, PRERECORDED_BUSINESS);

    static final List<RuleSet> RULES = List.of(set("NJ", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(MOBILE, MOBILE_BEFORE, RELATIONSHIP, TEXT, TEXT_OTHER)
            .rules(PRERECORDED, PRERECORDED_BUSINESS, HOURS, HOURS_CLOSING)
            .rules(SIGNED_AGREEMENT, CONTRACT, CUSTOMER)
            .rules(Unread.of("nj", Unread.CONSENT).about(MOBILE, RELATIONSHIP, TEXT, PRERECORDED, HOURS, HOURS_CLOSING))
            .rules(Unread.of("nj", Unread.CUSTOMER).about(MOBILE, TEXT, HOURS, HOURS_CLOSING))
            .rules(Unread.of("nj", Unread.NO_SELLER).about(MOBILE, RELATIONSHIP, TEXT, HOURS, HOURS_CLOSING))
            .rules(Unread.of("nj", Unread.FTC_EXEMPT).about(MOBILE, RELATIONSHIP, HOURS, HOURS_CLOSING))
            .rules(Unread.of("nj", Unread.INQUIRY, Unread.CONTRACT).about(TEXT, PRERECORDED, HOURS, HOURS_CLOSING))
            .rules(Unread.of("nj", Unread.DONOR).about(PRERECORDED))
            .notes(note(
                    ALWAYS,
                    "New Jersey: annual registration",
                    Citation.secondary("N.J.S.A. 56:8-130 (P.L. 2003 c. 76)")))
            .build());

    private NewJersey() {}
}
