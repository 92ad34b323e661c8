package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.requestOlderThan;
import static io.github.opendnc.law.Condition.requestOnTheEdge;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.within;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import java.time.LocalDate;
import java.time.Period;

/** Who is outside the bans of the two regimes, whom such a caller may call, and how long it must honor a request. */
final class Callers {
    private static final LocalDate START = UsFederal.START;
    private static final LocalDate DONORS_LIMITED = LocalDate.of(2024, 5, 16);
    private static final MonthCounting BOTH_WAYS = MonthCounting.BOTH_WAYS;

    private static final Citation DONOR = Citation.unconfirmed(
            Citation.primary("89 FR 26760 (summary), 16 CFR 310.4(b)(1)(v)(B)") + ", 310.2 \"previous donor\"");
    private static final Citation DONOR_BEFORE =
            Citation.secondary("16 CFR 310.4(b)(1)(v)(B), without a limit before 89 FR 26760 (summary)");
    private static final Dated<Period> TWO_YEARS = Dated.from(DONORS_LIMITED, Period.ofYears(2), DONOR);
    private static final Dated<Period> EVER =
            Dated.from(TelemarketingSalesRule.OPT_OUT_OF_ROBOCALLS, Condition.ANY_TIME, DONOR_BEFORE);

    /** The text was read as of 2026. For 2005 it was read in a quotation. */
    private static final Citation HONORED_SINCE = Citation.secondary(
            Citation.primary("47 CFR 64.1200(d)(6)") + ", for earlier years as quoted from 70 FR 19330");

    private static final Dated<Period> HONORED = Dated.from(START, Period.ofYears(5), HONORED_SINCE);

    /**
     * Ten years before the order of 2003. Five years since a day that was not found, because this part of the order
     * waited for an approval. A text of 2005 has the five years. So a request of 2006 is surely not one that began
     * under the ten.
     */
    private static final Dated<Period> HONORED_AT_MOST = Dated.from(
                    START,
                    Period.ofYears(10),
                    Citation.secondary(
                            "47 CFR 64.1200 before the FCC's order of 2003, which may govern requests of before"
                                    + " 2006"))
            .then(LocalDate.of(2006, 1, 1), Period.ofYears(5), HONORED_SINCE);

    // ---- nonprofit organizations

    static final Rule CHARITY = Rule.exemption(
                    "us-charity", caller(Caller.CHARITY), START, Citation.primary("15 USC 44, 15 USC 6105"))
            .saying("A nonprofit organization that calls for itself is outside the FTC's rule.")
            .noting("An association that serves the profit of its members is inside the FTC's reach.")
            .exceptionTo(TelemarketingSalesRule.ALL_FTC);

    static final Rule CHARITY_FCC = Rule.exemption(
                    "us-charity-fcc",
                    caller(Caller.CHARITY),
                    START,
                    Citation.primary("47 CFR 64.1200 \"telephone solicitation\" (numbered (f)(15)(iii) today)"))
            .saying("A call by a tax-exempt nonprofit organization is outside the FCC's registry rule and hours.")
            .quoting("By or on behalf of a tax-exempt nonprofit organization")
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION);

    static final Rule ON_BEHALF_OF_CHARITY = Rule.exemption(
                    "us-on-behalf-of-charity",
                    caller(Caller.FUNDRAISER),
                    START,
                    Citation.primary("47 CFR 64.1200 \"telephone solicitation\" (numbered (f)(15)(iii) today)"))
            .saying(
                    "A call on behalf of a tax-exempt nonprofit organization is outside the FCC's registry rule and hours.")
            .quoting("By or on behalf of a tax-exempt nonprofit organization")
            .noting("The regulation says \"by or on behalf of\" a tax-exempt nonprofit, the statute only \"by\".")
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION);

    static final Rule CHARITY_REQUEST_BEFORE = Rule.exemption(
                    "us-charity-request-before-2023",
                    caller(Caller.CHARITY),
                    START,
                    Citation.unconfirmed("47 CFR 64.1200(d)(7) before its removal"))
            .until(TelephoneConsumerProtection.EXEMPT_CALLS_CAPPED)
            .saying(
                    "Before 2023-07-20 a tax-exempt nonprofit organization may have been outside the FCC's request rule.")
            .unsettled(
                    "A former paragraph (d)(7) freed such organizations; whether it went in 2021 or 2023 was not found.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    // ---- donations

    static final Rule PREVIOUS_DONOR_BEFORE = Rule.exemption(
                    "us-previous-donor-before-2024",
                    all(caller(Caller.FUNDRAISER), not(Terms.sells()), within(Dealing.DONATION, EVER, BOTH_WAYS)),
                    TelemarketingSalesRule.OPT_OUT_OF_ROBOCALLS,
                    DONOR_BEFORE)
            .until(DONORS_LIMITED)
            .saying("A fundraiser's recorded call may go to a person who once gave to the charity.")
            .quoting(
                    "from a member of, or previous donor to, a non-profit charitable organization on whose behalf the call"
                            + " is made")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL, TelemarketingSalesRule.ROBOCALL_DONATION_BEFORE);

    static final Rule PREVIOUS_DONOR = Rule.exemption(
                    "us-previous-donor",
                    all(caller(Caller.FUNDRAISER), not(Terms.sells()), within(Dealing.DONATION, TWO_YEARS, BOTH_WAYS)),
                    DONORS_LIMITED,
                    DONOR)
            .saying("A fundraiser's recorded call may go to a person who gave to the charity in the last two years.")
            .quoting(
                    "from a member of, or previous donor to, a non-profit charitable organization on whose behalf the call"
                            + " is made")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule PREVIOUS_DONOR_EDGE = Rule.exemption(
                    "us-previous-donor-edge",
                    all(
                            caller(Caller.FUNDRAISER),
                            not(Terms.sells()),
                            onTheEdge(Dealing.DONATION, TWO_YEARS, BOTH_WAYS)),
                    DONORS_LIMITED,
                    DONOR)
            .saying("On the day on which the two years end it is open whether the person is still a previous donor.")
            .unsettled(
                    "No text says how the two years are counted, nor which period governs where it has changed since; the ways disagree here.")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL);

    static final Rule POLITICAL_FUNDRAISING = Rule.exemption(
                    "us-political-fundraising",
                    all(caller(Caller.FUNDRAISER), not(Terms.sells()), somePurpose(Purpose.POLITICAL)),
                    START,
                    Citation.unconfirmed("16 CFR 310.2, 310.6(a)"))
            .saying("A paid fundraiser's call for political donations may be outside the FTC's rule.")
            .unsettled(
                    "Whether a political donation asked for by a paid fundraiser is a charitable contribution is open.")
            .exceptionTo(
                    TelemarketingSalesRule.REQUEST,
                    TelemarketingSalesRule.ROBOCALL,
                    TelemarketingSalesRule.ROBOCALL_DONATION_BEFORE,
                    TelemarketingSalesRule.HOURS_BAN,
                    TelemarketingSalesRule.HOURS_CLOSING);

    static final Rule UNSPOKEN_DONATION = Rule.exemption(
                    "us-unspoken-donation",
                    all(Terms.unspokenDonation(), not(Terms.sells())),
                    START,
                    Citation.unconfirmed("16 CFR 310.2, 310.6(a)"))
            .saying("A call for donations by a company, a pollster or another nonprofit may be outside the FTC's rule.")
            .unsettled(
                    "The sources speak of charities, their paid fundraisers and political committees, not of this caller"
                            + " asking for a donation.")
            .exceptionTo(TelemarketingSalesRule.NOT_SELLING)
            .exceptionTo(TelemarketingSalesRule.ROBOCALL_DONATION_BEFORE);

    // ---- lines and callers outside a regime

    static final Rule BUSINESS = Rule.exemption(
                    "us-business",
                    businessLine(),
                    START,
                    Citation.secondary("16 CFR 310.6(b)(7), 47 CFR 64.1200(c), (d)"))
            .saying("A call to a business is outside the FTC's rule and the FCC's rules for residences.")
            .quoting(
                    "Telephone calls between a telemarketer and any business to induce the purchase of goods or services or a"
                            + " charitable contribution by the business")
            .noting(
                    "Not seen here: whether the business itself buys or gives, and whether nondurable office or cleaning"
                            + " supplies are sold; if they are, the FTC's request and robocall rules stand.")
            .exceptionTo(TelemarketingSalesRule.ALL_FTC)
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION)
            .exceptionTo(TelephoneConsumerProtection.REQUEST, TelemarketingSalesRule.REVOCATION);

    static final Rule FTC_EXEMPT = Rule.exemption(
                    "us-ftc-exempt",
                    caller(Caller.FTC_EXEMPT),
                    START,
                    Citation.primary("15 USC 6102(d)(2)(A), (e)(1), 15 USC 45(a)(2)"))
            .saying("A bank, carrier, broker or adviser that calls in-house is outside the FTC's rule.")
            .noting(
                    "A bank, carrier, broker or adviser calling in-house is outside the FTC's reach; the FCC's rules apply.")
            .exceptionTo(TelemarketingSalesRule.ALL_FTC);

    static final Rule FTC_EXEMPT_DONATION = Rule.exemption(
                    "us-ftc-exempt-donation",
                    all(caller(Caller.FTC_EXEMPT), Terms.asksForDonation()),
                    START,
                    Citation.unconfirmed("15 USC 6102(d)(2)(A), (e)(1), 16 CFR 310.6(a)"))
            .saying("A bank or broker that asks for donations may be held to the FTC's rule as a fundraiser is.")
            .unsettled("No source read says that the exemption of such a caller covers calls for donations.")
            .exceptionTo(FTC_EXEMPT);

    // ---- how long the FCC wants a request honored

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "us-request-lapsed", requestOlderThan(HONORED_AT_MOST), START, HONORED_SINCE)
            .saying("Under the FCC's rule a request binds for five years, and one of before 2006 for ten at the most.")
            .quoting("A do-not-call request must be honored for 5 years from the time the request is made")
            .noting(
                    "An old request is on file. Under the FCC's rule it binds no more; it still ends a relationship and undoes"
                            + " a consent. To honor it for ever, put the number on the company list.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule REQUEST_LAPSED_EDGE = Rule.exemption(
                    "us-request-lapsed-edge", requestOnTheEdge(HONORED), START, HONORED_SINCE)
            .saying("On the fifth anniversary it is open whether the request still binds.")
            .quoting("A do-not-call request must be honored for 5 years from the time the request is made")
            .unsettled("No text says whether the five years include their anniversary.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule REQUEST_OF_TEN_YEARS = Rule.exemption(
                    "us-request-lapsed-old",
                    all(requestOlderThan(HONORED), not(requestOlderThan(HONORED_AT_MOST))),
                    START,
                    HONORED_SINCE)
            .saying("A request of before 2006 may bind for ten years instead of five.")
            .unsettled(
                    "Before the FCC's order of 2003 a request was honored for ten years; the day on which the five began"
                            + " was not found, nor whether they govern a request made before it.")
            .exceptionTo(TelephoneConsumerProtection.REQUEST);

    static final Rule[] ALL = {
        CHARITY,
        CHARITY_FCC,
        ON_BEHALF_OF_CHARITY,
        CHARITY_REQUEST_BEFORE,
        PREVIOUS_DONOR_BEFORE,
        PREVIOUS_DONOR,
        PREVIOUS_DONOR_EDGE,
        POLITICAL_FUNDRAISING,
        UNSPOKEN_DONATION,
        BUSINESS,
        FTC_EXEMPT,
        FTC_EXEMPT_DONATION,
        REQUEST_LAPSED,
        REQUEST_LAPSED_EDGE,
        REQUEST_OF_TEN_YEARS,
    };

    private Callers() {}
}
