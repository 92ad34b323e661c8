package io.github.opendnc.ca.edition1;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.requestedBeforeLastDealing;
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
import java.util.stream.Collectors;

/** Section 41.7 of the Telecommunications Act, paragraph by paragraph: who is exempt from the National DNCL. */
final class TelecommunicationsAct {
    private static final LocalDate START = FirstEdition.START;
    private static final MonthCounting BACK = MonthCounting.BACK_FROM_THE_CALL;

    private static final Citation EBR =
            Citation.primary("Telecommunications Act s. 41.7(1)(b), (2), Interpretation Act s. 28");
    private static final Dated<Period> PURCHASE = Dated.from(START, Period.ofMonths(18), EBR);
    private static final Dated<Period> INQUIRY = Dated.from(START, Period.ofMonths(6), EBR);
    private static final Dated<Period> CONTRACT = Dated.from(START, Period.ofMonths(18), EBR);

    /** (1)(a): by or on behalf of a registered charity; the status of the principal decides, not the purpose. */
    static final Rule CHARITY = Rule.exemption(
                    "ca-charity",
                    caller(Caller.CHARITY, Caller.FUNDRAISER),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(a)"))
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(b): "an existing business relationship", each limb by itself. */
    static final Rule RELATIONSHIP = Rule.exemption(
                    "ca-ebr",
                    any(
                            within(Dealing.TRANSACTION, PURCHASE, BACK),
                            within(Dealing.INQUIRY, INQUIRY, BACK),
                            within(Dealing.CONTRACT, CONTRACT, BACK)),
                    START,
                    EBR)
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    static final Rule RELATIONSHIP_SAME_DAY = Rule.exemption(
                    "ca-ebr-same-day",
                    any(onTheEdge(Dealing.TRANSACTION, PURCHASE, BACK), onTheEdge(Dealing.INQUIRY, INQUIRY, BACK)),
                    START,
                    EBR)
            .unsettled("A period \"immediately preceding the date\" of the call leaves out that day, to the letter.")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(b)(ii): "and who has not made a do-not-call request". No time limit and no grace. */
    static final Rule REQUEST_ENDS_RELATIONSHIP = Rule.exemption(
                    "ca-request-ends-ebr",
                    all(requested(), not(requestedBeforeLastDealing())),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(b)(ii)"))
            .noting("A request ends the relationship at once; the 14 days of Part III do not revive it.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_SAME_DAY);

    static final Rule REQUEST_BEFORE_RELATIONSHIP = Rule.exemption(
                    "ca-request-before-ebr",
                    requestedBeforeLastDealing(),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(b)(ii)"))
            .unsettled("The text has no time limit; no source says whether a new relationship revives the exemption.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_SAME_DAY);

    private static final Dated<String> INDEPENDENTS =
            Dated.from(LocalDate.of(2009, 4, 20), "exempt", Citation.secondary("UTR Part II s. 3.1, TRP 2009-200"));

    /** (1)(c), (d), (e). No fact tells which candidates are independent. */
    static final Rule POLITICAL = Rule.exemption(
                    "ca-political",
                    caller(Caller.POLITICAL),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(c)-(e)"))
            .noting(INDEPENDENTS.entries().stream()
                    .map(since -> "A candidate of no party is " + since.value() + " from " + since.from() + " on only ("
                            + since.citation() + ").")
                    .collect(Collectors.joining()))
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(f): "for the sole purpose of collecting information for a survey of members of the public". */
    static final Rule SURVEY = Rule.exemption(
                    "ca-survey",
                    onlyPurposes(Purpose.SURVEY),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(f), (5)"))
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(g): "for the sole purpose of soliciting a subscription for a newspaper of general circulation". */
    static final Rule NEWSPAPER = Rule.exemption(
                    "ca-newspaper",
                    onlyPurposes(Purpose.NEWSPAPER),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(g)"))
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /**
     * (4): an exempt person keeps its own list and ensures that no telecommunication is made to the people on it. There
     * is no grace and no end, and it is not only about solicitation. Part III gives fourteen days, ends after three
     * years and speaks only of solicitation. So the two disagree wherever Part III does not also bar the call.
     */
    static final Rule EXEMPT_REQUEST = Rule.ban(
                    "ca-exempt-request",
                    all(requested(), exemptCaller()),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(4)"))
            .unsettled("Section 41.7(4) knows no grace, no end and no purpose; Part III of the UTR knows all three.");

    static final Rule SURVEY_LIST = Rule.exemption(
                    "ca-survey-no-list",
                    onlyPurposes(Purpose.SURVEY),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(5)"))
            .noting("A survey's caller need not keep a list of requests.")
            .exceptionTo(EXEMPT_REQUEST);

    static final Rule[] RULES = {
        CHARITY,
        RELATIONSHIP,
        RELATIONSHIP_SAME_DAY,
        REQUEST_ENDS_RELATIONSHIP,
        REQUEST_BEFORE_RELATIONSHIP,
        POLITICAL,
        SURVEY,
        NEWSPAPER,
        EXEMPT_REQUEST,
        SURVEY_LIST,
    };

    /** A charity, or those who call on its behalf, or a party, candidate or riding association. */
    private static Condition exemptCaller() {
        return any(caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.POLITICAL), onlyPurposes(Purpose.NEWSPAPER));
    }

    private TelecommunicationsAct() {}
}
