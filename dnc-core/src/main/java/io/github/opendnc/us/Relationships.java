package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.within;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Rule;
import java.time.LocalDate;
import java.time.Period;

/**
 * The established business relationship of either agency. The FCC counts months. The FTC's section was not read. From
 * memory, it counts 540 and 90 days; its guide speaks of months. Within both periods there is a relationship; within
 * only one of them there may be one.
 */
final class Relationships {
    private static final LocalDate START = UsFederal.START;
    private static final LocalDate FORBEARANCE_FROM = LocalDate.of(2004, 11, 17);
    private static final MonthCounting BOTH_WAYS = MonthCounting.BOTH_WAYS;

    private static final Citation FTC_DAYS = Citation.unconfirmed("16 CFR 310.2");
    private static final Citation FTC = Citation.unconfirmed(
            Citation.primary(TelemarketingSalesRule.RELATIONSHIP_PARAGRAPH) + ", " + FTC_DAYS.text());
    private static final Citation FTC_GUIDE =
            Citation.secondary("FTC guide on the Telemarketing Sales Rule, as others copied it");
    private static final Citation FCC = Citation.primary(TelephoneConsumerProtection.RELATIONSHIP);

    /**
     * The relationship, and the definition of a solicitation, which leaves out calls to a person with a relationship.
     */
    private static final Citation FCC_RELATIONSHIP = Citation.primary(
            TelephoneConsumerProtection.RELATIONSHIP + ", \"telephone solicitation\" (numbered (f)(15)(ii) today)");

    private static final Dated<Period> TRANSACTION_MONTHS = Dated.from(START, Period.ofMonths(18), FCC);
    private static final Dated<Period> INQUIRY_MONTHS = Dated.from(START, Period.ofMonths(3), FCC);
    private static final Dated<Period> TRANSACTION_DAYS = Dated.from(START, Period.ofDays(540), FTC_DAYS);
    private static final Dated<Period> INQUIRY_DAYS = Dated.from(START, Period.ofDays(90), FTC_DAYS);
    private static final Dated<Period> GUIDE_TRANSACTION = Dated.from(START, Period.ofMonths(18), FTC_GUIDE);
    private static final Dated<Period> GUIDE_INQUIRY = Dated.from(START, Period.ofMonths(3), FTC_GUIDE);

    private static Condition ftc() {
        return any(
                within(Dealing.TRANSACTION, TRANSACTION_DAYS, BOTH_WAYS), // 18 months are always more
                all(
                        within(Dealing.INQUIRY, INQUIRY_DAYS, BOTH_WAYS),
                        within(Dealing.INQUIRY, GUIDE_INQUIRY, BOTH_WAYS)));
    }

    /** Within the longer of the two periods, or near its end. */
    private static Condition ftcPerhaps() {
        return any(
                within(Dealing.TRANSACTION, GUIDE_TRANSACTION, BOTH_WAYS),
                onTheEdge(Dealing.TRANSACTION, GUIDE_TRANSACTION, BOTH_WAYS),
                within(Dealing.INQUIRY, GUIDE_INQUIRY, BOTH_WAYS),
                onTheEdge(Dealing.INQUIRY, GUIDE_INQUIRY, BOTH_WAYS),
                onTheEdge(Dealing.INQUIRY, INQUIRY_DAYS, BOTH_WAYS)); // 90 days may be one more than three months
    }

    static final Rule RELATIONSHIP = Rule.exemption("us-ebr", ftc(), START, FTC)
            .saying(
                    "A customer of the last 540 days, or a person who inquired within both 90 days and three months, may be called though listed.")
            .quoting("Can demonstrate that the seller has an established business relationship with such person")
            .exceptionTo(TelemarketingSalesRule.REGISTRY);

    static final Rule RELATIONSHIP_EDGE = Rule.exemption("us-ebr-edge", all(not(ftc()), ftcPerhaps()), START, FTC)
            .saying(
                    "A purchase between 540 days and 18 months ago, or an inquiry about three months ago, may still found a relationship.")
            .unsettled(
                    "16 CFR 310.2 is said to count 540 and 90 days, the FTC's guide 18 and three months, and no text says"
                            + " how months are counted; the answers differ here.")
            .exceptionTo(TelemarketingSalesRule.REGISTRY);

    static final Rule RELATIONSHIP_ACCESS = Rule.exemption(
                    "us-ebr-access", ftcPerhaps(), START, Citation.primary("16 CFR 310.8(a) (2006 and 2009 editions)"))
            .saying("A seller that calls only its customers may be free of paying for the area code.")
            .unsettled(Consents.SOLELY)
            .exceptionTo(TelemarketingSalesRule.AREA_CODE, TelemarketingSalesRule.NO_LIST);

    static final Rule FORBEARANCE = Rule.exemption(
                    "us-robocall-forbearance", ftc(), FORBEARANCE_FROM, Citation.unconfirmed("69 FR 67287"))
            .until(TelemarketingSalesRule.AGREEMENT_FOR_ROBOCALLS)
            .saying("From 2004-11-17 on the FTC left recorded sales calls to customers alone.")
            .noting(
                    "The FTC announced that it would not act against recorded sales calls to people with a relationship.")
            .exceptionTo(TelemarketingSalesRule.ROBOCALL_ABANDONED);

    static final Rule RELATIONSHIP_FCC = Rule.exemption(
                    "us-ebr-fcc",
                    any(
                            within(Dealing.TRANSACTION, TRANSACTION_MONTHS, BOTH_WAYS),
                            within(Dealing.INQUIRY, INQUIRY_MONTHS, BOTH_WAYS)),
                    START,
                    FCC_RELATIONSHIP)
            .saying(
                    "A customer of the last 18 months, or a person who inquired in the last three, is outside the FCC's registry rule and hours.")
            .quoting("To any person with whom the caller has an established business relationship")
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION)
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE);

    static final Rule RELATIONSHIP_EDGE_FCC = Rule.exemption(
                    "us-ebr-edge-fcc",
                    any(
                            onTheEdge(Dealing.TRANSACTION, TRANSACTION_MONTHS, BOTH_WAYS),
                            onTheEdge(Dealing.INQUIRY, INQUIRY_MONTHS, BOTH_WAYS)),
                    START,
                    FCC_RELATIONSHIP)
            .saying("On the day on which the months end it is open whether there still is a relationship.")
            .quoting("within the eighteen (18) months immediately preceding the date of the telephone call")
            .unsettled(
                    "No text says how the months are counted, nor which period governs where it has changed since; the ways disagree here.")
            .exceptionTo(TelephoneConsumerProtection.SOLICITATION)
            .exceptionTo(TelephoneConsumerProtection.ROBOCALL_SALES_BEFORE);

    static final Rule REQUEST_ENDS_RELATIONSHIP = Rule.exemption(
                    "us-request-ends-ebr",
                    requested(),
                    START,
                    Citation.primary(TelemarketingSalesRule.RELATIONSHIP_PARAGRAPH
                            + ", 47 CFR 64.1200 \"established business relationship\" (numbered (f)(5)(i) today)"))
            .saying("A request to stop ends the relationship, and a later purchase leaves it ended.")
            .quoting(
                    "terminates an established business relationship for purposes of telemarketing and telephone solicitation"
                            + " even if the subscriber continues to do business with the seller")
            .noting("A request ends the relationship even if the person goes on doing business with the seller.")
            .exceptionTo(
                    RELATIONSHIP,
                    RELATIONSHIP_EDGE,
                    RELATIONSHIP_ACCESS,
                    FORBEARANCE,
                    RELATIONSHIP_FCC,
                    RELATIONSHIP_EDGE_FCC);

    static final Rule[] ALL = {
        RELATIONSHIP,
        RELATIONSHIP_EDGE,
        RELATIONSHIP_ACCESS,
        FORBEARANCE,
        RELATIONSHIP_FCC,
        RELATIONSHIP_EDGE_FCC,
        REQUEST_ENDS_RELATIONSHIP,
    };

    private Relationships() {}
}
