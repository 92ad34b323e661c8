package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
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

/** Georgia: recorded sales calls and polls need consent; the national registry is the state's own list. */
final class Georgia {
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("O.C.G.A. 46-5-23(a)(2)(B)");

    private static final Citation CONSENT_LAW = Citation.primary("O.C.G.A. 46-5-23(a)(3)");
    private static final Citation LIST_LAW = Citation.primary("O.C.G.A. 46-5-27(b)(3), (c)");

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(START, daily(8, 21), AUTOMATED_HOURS_LAW);

    private static final Condition RECORDED_SALES_AND_POLLS =
            all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.SURVEY), RECORDED);

    static final Rule PRERECORDED = Rule.ban(
                    "ga-prerecorded",
                    RECORDED_SALES_AND_POLLS,
                    START,
                    Citation.primary("Ga. Comp. R. & Regs. 515-12-1-.32(4)(a), O.C.G.A. 46-5-23"))
            .saying("A recorded message may sell, poll or ask for information only with consent given before.")
            .quoting("Consent shall be received prior to the initiation of the calls")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ga-automated-hours",
                    all(RECORDED_SALES_AND_POLLS, outside(AUTOMATED_HOURS_OPEN)),
                    START,
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded sales calls and polls may be made only from 8 to 21 o'clock.")
            .quoting("Such use is other than between the hours of 8:00 A.M. and 9:00 P.M.")
            .noting("Read in a copy of 2022.");

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_SALES_AND_POLLS, atClosing(AUTOMATED_HOURS_OPEN)));

    private static final TwoYearConsent CONSENT = TwoYearConsent.to(
            PRERECORDED,
            "ga",
            CONSENT_LAW,
            "Such consent shall, unless withdrawn, be valid for a period of two years from the date on which it is executed");

    static final Rule LIST = Rule.ban(
                    "ga-list", all(SELLS, BY_VOICE, consumerLine(), listed()), LocalDate.of(2003, 11, 1), LIST_LAW)
            .saying(
                    "A number on the national registry may be called to sell only with a permission or where there was business before.")
            .quoting(
                    "who has given notice to the commission, in accordance with regulations promulgated under subsection (d) of this Code section")
            .unsettled(
                    "That whoever is on the national registry has given notice is said by the commission's regulations, which were read in part.");

    static final Rule LIST_CONSENT = Rule.exemption("ga-list-consent", CONSENTED, START, LIST_LAW)
            .saying("A person who invited or permitted the call may be called.")
            .quoting("with that subscriber's prior express invitation or permission")
            .exceptionTo(LIST);

    static final Rule LIST_CUSTOMER = Rule.exemption("ga-list-customer", bought(ever(LIST_LAW)), START, LIST_LAW)
            .saying("A customer may be called, however long ago it was.")
            .quoting("has a prior or current business or personal relationship")
            .noting("An inquiry, and the registration of a charity (46-5-27(b)(3)(C)), leave a call open.")
            .exceptionTo(LIST);

    static final Rule LIST_CONTRACT = Rule.exemption("ga-list-contract", contractRuns(LIST_LAW), START, LIST_LAW)
            .saying("A person with whom a contract runs may be called.")
            .quoting("has a prior or current business or personal relationship")
            .exceptionTo(LIST);

    private static final Citation EXCEPTIONS_LAW = Citation.primary("O.C.G.A. 46-5-23(b)");

    static final Rule NONPROFIT = Rule.exemption(
                    "ga-nonprofit", all(caller(Caller.CHARITY, Caller.NONPROFIT), not(SELLS)), START, EXCEPTIONS_LAW)
            .saying("An organization without profit may poll at any hour.")
            .quoting(
                    "do not involve the advertisement or offering for sale, lease, or rental of goods, services, or property")
            .noting("Only the hours are lifted, not the consent. Read in a copy of 2023.")
            .exceptionTo(AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING);

    static final Rule OUTSIDE_PERHAPS = Rule.exemption(
                    "ga-outside-open", all(caller(Caller.POLITICAL), not(SELLS)), START, EXCEPTIONS_LAW)
            .saying("A party may perhaps poll at any hour.")
            .unsettled("Whether a party is a nonprofit organization is not said.")
            .exceptionTo(AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING);

    private static final String ABOUT_THE_PURCHASE =
            "Calls about payment for, service or warranty of what was bought have no hours (46-5-23(b)); what a call is about is no fact.";
    private static final Unread CUSTOMER = Unread.CUSTOMER.read(ABOUT_THE_PURCHASE);
    private static final Unread CONTRACT = Unread.CONTRACT.read(ABOUT_THE_PURCHASE);
    private static final Unread PUBLIC_BODY =
            Unread.PUBLIC_BODY.read("The section speaks of any person; whether a public body is one is open.");
    private static final Unread OFFICE = Unread.BUSINESS_LINE.read(
            "The section names no line, but goods for personal, family or household use; what an office is sold is no fact.");

    static final List<RuleSet> RULES = List.of(set("GA", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING, LIST)
            .rules(CONSENT.rules())
            .rules(LIST_CONSENT, LIST_CUSTOMER, LIST_CONTRACT)
            .rules(NONPROFIT, OUTSIDE_PERHAPS)
            .rules(Unread.of("ga", CUSTOMER, CONTRACT).about(AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING))
            .rules(Unread.of("ga", PUBLIC_BODY, OFFICE).about(PRERECORDED, AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING))
            .notes(note(
                    SELLS,
                    "Georgia: ADAD permit; no-call list is the national registry since 2003-11-01; 10-1-393.13 read in definitions only",
                    Citation.primary("Ga. Comp. R. & Regs. 515-12-1-.32(2), O.C.G.A. 46-5-27")))
            .build());

    private Georgia() {}
}
