package io.github.opendnc.ca;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consentAfterRequest;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onTheEdge;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.requestedBefore;
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
    private static final LocalDate START = CanadaFederal.START;
    private static final MonthCounting BACK = MonthCounting.BACK_FROM_THE_CALL;

    private static final Citation EBR =
            Citation.primary("Telecommunications Act s. 41.7(1)(b), (2), Interpretation Act s. 28");
    private static final Citation REQUESTS_OF_RELATED =
            Citation.primary("Telecommunications Act s. 41.7(4) with (1)(b), (2)");
    private static final Citation REQUESTS_OF_EXEMPT = Citation.primary("Telecommunications Act s. 41.7(4)");
    private static final Dated<Period> PURCHASE = Dated.from(START, Period.ofMonths(18), EBR);
    private static final Dated<Period> INQUIRY = Dated.from(START, Period.ofMonths(6), EBR);
    /** The same periods, where (4) asks for them. */
    private static final Dated<Period> PURCHASE_AND_4 = Dated.from(START, Period.ofMonths(18), REQUESTS_OF_RELATED);

    private static final Dated<Period> INQUIRY_AND_4 = Dated.from(START, Period.ofMonths(6), REQUESTS_OF_RELATED);

    /** (1)(a): by or on behalf of a registered charity; the status of the principal decides, not the purpose. */
    static final Rule CHARITY = Rule.exemption(
                    "ca-charity",
                    caller(Caller.CHARITY, Caller.FUNDRAISER),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(a)"))
            .saying("A registered charity, and whoever calls on its behalf, is free of the National DNCL.")
            .quoting(
                    "made by or on behalf of a registered charity within the meaning of subsection 248(1) of the Income"
                            + " Tax Act")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(b), (2): "an existing business relationship", each limb by itself. */
    static final Rule RELATIONSHIP = Rule.exemption("ca-ebr", relationship(PURCHASE, INQUIRY), START, EBR)
            .saying(
                    "A customer of the last 18 months, an inquirer of the last six, and a party to a written contract that runs or ended in the last 18 may be called though listed.")
            .quoting(
                    "with whom the person making the telecommunication, or the person or organization on whose behalf the"
                            + " telecommunication is made, has an existing business relationship")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    static final Rule RELATIONSHIP_SAME_DAY = Rule.exemption(
                    "ca-ebr-same-day", relationshipOfTheDay(PURCHASE, INQUIRY), START, EBR)
            .saying("A purchase or inquiry on the very day of the call may found a relationship.")
            .quoting("within the eighteen-month period immediately preceding the date of the telecommunication")
            .unsettled("A period \"immediately preceding the date\" of the call leaves out that day, to the letter.")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** The three limbs of (2). */
    private static Condition relationship(Dated<Period> purchase, Dated<Period> inquiry) {
        return any(
                within(Dealing.TRANSACTION, purchase, BACK),
                within(Dealing.INQUIRY, inquiry, BACK),
                within(Dealing.CONTRACT, purchase, BACK));
    }

    private static Condition relationshipOfTheDay(Dated<Period> purchase, Dated<Period> inquiry) {
        return any(onTheEdge(Dealing.TRANSACTION, purchase, BACK), onTheEdge(Dealing.INQUIRY, inquiry, BACK));
    }

    /**
     * What may found a relationship anew after a request. A purchase may, however long ago it was, and a contract may
     * be a purchase. An inquiry may, if it is not itself too old to found a relationship.
     */
    private static Condition mayBeFoundedAnew() {
        return any(
                requestedBefore(Dealing.TRANSACTION),
                all(
                        requestedBefore(Dealing.INQUIRY),
                        any(within(Dealing.INQUIRY, INQUIRY, BACK), onTheEdge(Dealing.INQUIRY, INQUIRY, BACK))));
    }

    /** (1)(b)(ii): "and who has not made a do-not-call request". No time limit and no grace. */
    static final Rule REQUEST_ENDS_RELATIONSHIP = Rule.exemption(
                    "ca-request-ends-ebr",
                    all(requested(), not(mayBeFoundedAnew())),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(b)(ii)"))
            .saying("A request ends, from its day, the exemption that the relationship gave.")
            .quoting(
                    "who has not made a do not call request in respect of the person or organization on whose behalf the"
                            + " telecommunication is made")
            .noting("A request ends the exemption at once; the time that Part III gives does not revive it.")
            .exceptionTo(RELATIONSHIP, RELATIONSHIP_SAME_DAY);

    static final Rule REQUEST_BEFORE_RELATIONSHIP = Rule.exemption(
                    "ca-request-before-ebr",
                    requestedBeforeLastDealing(),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(b)(ii)"))
            .saying("A request may keep a later purchase or inquiry from founding a relationship.")
            .quoting(
                    "who has not made a do not call request in respect of the person or organization on whose behalf the"
                            + " telecommunication is made")
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
            .saying(
                    "A registered party, its contestants, candidates and riding associations are free of the National DNCL.")
            .quoting("made by or on behalf of a political party that is a registered party")
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
                    Citation.primary("Telecommunications Act s. 41.7(1)(f)"))
            .saying("A survey and nothing else is free of the National DNCL.")
            .quoting("made for the sole purpose of collecting information for a survey of members of the public")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /** (1)(g): "for the sole purpose of soliciting a subscription for a newspaper of general circulation". */
    static final Rule NEWSPAPER = Rule.exemption(
                    "ca-newspaper",
                    onlyPurposes(Purpose.NEWSPAPER),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(1)(g)"))
            .saying("An offer of a newspaper subscription and nothing else is free of the National DNCL.")
            .quoting("made for the sole purpose of soliciting a subscription for a newspaper of general circulation")
            .exceptionTo(UnsolicitedTelecommunicationsRules.PART_II);

    /**
     * (4): an exempt person keeps its own list and ensures that no telecommunication is made to the people on it,
     * whatever it is about. Nothing contradicts this from the day on which Part III also bars, or for calls about which
     * Part III says nothing.
     */
    static final Rule EXEMPT_REQUEST = Rule.ban(
                    "ca-exempt-request", all(requested(), exemptCaller()), START, REQUESTS_OF_EXEMPT)
            .saying(
                    "A charity, a party or a newspaper may place no call at all, whatever it is about, to a person who asked it to stop.")
            .quoting(
                    "shall ensure that no telecommunication is made on their behalf to any person who has requested that"
                            + " they receive no telecommunication");

    /** Part III of the UTR gives time to act on a request and lets it end; (4) does neither. */
    static final Rule EXEMPT_REQUEST_PERIOD = Rule.exemption(
                    "ca-exempt-request-period",
                    UnsolicitedTelecommunicationsRules.requestOutOfForce(),
                    START,
                    UnsolicitedTelecommunicationsRules.REQUEST_CITATION)
            .saying("The time that Part III gives to act on a request, and its end, may hold for exempt callers too.")
            .quoting("shall ensure that no telecommunication is made on their behalf")
            .unsettled("Section 41.7(4) knows no grace and no end; Part III of the UTR knows both.")
            .exceptionTo(EXEMPT_REQUEST);

    /** (4) binds everybody who is exempt "by virtue of subsection (1)", and a relationship is (1)(b). */
    static final Rule RELATIONSHIP_REQUEST = Rule.ban(
                    "ca-ebr-request",
                    all(
                            requested(),
                            any(
                                    relationship(PURCHASE_AND_4, INQUIRY_AND_4),
                                    relationshipOfTheDay(PURCHASE_AND_4, INQUIRY_AND_4))),
                    START,
                    REQUESTS_OF_RELATED)
            .saying(
                    "A seller that has a relationship with a person who asked it for no calls may be bound as an exempt caller is.")
            .quoting("Every person or organization that, by virtue of subsection (1), is exempt")
            .unsettled(
                    "Section 41.7(4) binds those exempt under (1), and a relationship is (1)(b); it knows no grace, no end"
                            + " and no purpose.");

    /** Part III speaks of calls that sell or ask for money alone; there {@code ca-revocation-as-request} says it. */
    static final Rule EXEMPT_REVOCATION = Rule.ban(
                    "ca-exempt-revocation",
                    all(
                            consentRevoked(),
                            not(UnsolicitedTelecommunicationsRules.solicits()),
                            any(
                                    caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.POLITICAL),
                                    relationship(PURCHASE_AND_4, INQUIRY_AND_4),
                                    relationshipOfTheDay(PURCHASE_AND_4, INQUIRY_AND_4))),
                    START,
                    Citation.unconfirmed("Telecommunications Act s. 41.7(4)"))
            .saying(
                    "A person who took back a consent may thereby have asked an exempt caller for no call at all, whatever it is about.")
            .quoting("any person who has requested that they receive no telecommunication")
            .unsettled(
                    "Whether a revocation is a do-not-call request is a question of fact; section 41.7(4) lets an exempt caller"
                            + " place no call of any kind after one.");

    static final Rule SURVEY_LIST = Rule.exemption(
                    "ca-survey-no-list",
                    onlyPurposes(Purpose.SURVEY),
                    START,
                    Citation.primary("Telecommunications Act s. 41.7(5)"))
            .saying("A survey alone may be made even to a person who asked for no calls.")
            .quoting(
                    "Subsections (3) and (4) do not apply in respect of a person making a telecommunication referred to in"
                            + " paragraph (1)(f)")
            .exceptionTo(EXEMPT_REQUEST, RELATIONSHIP_REQUEST, EXEMPT_REVOCATION);

    /** It lifts the bans of both bodies of law. */
    static final Rule CONSENT_AFTER_REQUEST = Rule.exemption(
                    "ca-consent-after-request",
                    consentAfterRequest(UnsolicitedTelecommunicationsRules.RECORDED),
                    START,
                    Citation.unconfirmed("UTR Part III, internal do-not-call list"))
            .saying("A consent given after a request may undo it.")
            .unsettled("No source says whether a later consent undoes a request.")
            .exceptionTo(EXEMPT_REQUEST, UnsolicitedTelecommunicationsRules.REQUEST);

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
        EXEMPT_REQUEST_PERIOD,
        RELATIONSHIP_REQUEST,
        EXEMPT_REVOCATION,
        SURVEY_LIST,
        CONSENT_AFTER_REQUEST,
    };

    /** A charity, or those who call on its behalf, or a party, candidate or riding association. */
    private static Condition exemptCaller() {
        return any(caller(Caller.CHARITY, Caller.FUNDRAISER, Caller.POLITICAL), onlyPurposes(Purpose.NEWSPAPER));
    }

    private TelecommunicationsAct() {}
}
