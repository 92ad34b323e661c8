package io.github.opendnc.ca;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.listOlderThan;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.lookedUp;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.notHeld;
import static io.github.opendnc.law.Condition.notRegistered;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.request;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestPhase;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

/** The CRTC's Unsolicited Telecommunications Rules, in the order of their parts. */
final class UnsolicitedTelecommunicationsRules {
    private static final LocalDate START = CanadaFederal.START;

    /**
     * The kinds of consent that the operator and Part V accept, each time as a set. No kind stands in for another by
     * being stronger.
     */
    static final Set<ConsentKind> RECORDED = EnumSet.of(
            ConsentKind.ORAL_RECORDED,
            ConsentKind.ORAL_RECORDED_ROBOCALL,
            ConsentKind.WRITTEN,
            ConsentKind.WRITTEN_ROBOCALL);

    private static final Set<ConsentKind> ROBOCALL =
            EnumSet.of(ConsentKind.ORAL_RECORDED_ROBOCALL, ConsentKind.WRITTEN_ROBOCALL);

    /** The Commission charged calls outside the hours under this section. */
    private static final Citation HOURS_CITATION = Citation.primary("UTR Part III s. 23, CRTC 2021-205");

    private static final Citation ADAD_HOURS_CITATION = Citation.secondary("UTR Part IV s. 4(b)");
    static final Citation REQUEST_CITATION = Citation.secondary("UTR Part III ss. 8 and 10, CERP 2014-155");
    private static final Citation KEPT_CITATION = Citation.guidance("UTR Part III, kept for 3 years and 14 days");

    /** Part III s. 23, on the clock of the consumer. Statutory holidays count as ordinary weekdays. */
    private static final Dated<CallingHours> HOURS = Dated.from(START, weekdays(9, 0, 21, 30), HOURS_CITATION);

    /** Part IV s. 4(b): until 2009-04-20 (TRP 2009-200) machines had shorter hours of their own. */
    private static final Dated<CallingHours> ADAD_HOURS = Dated.from(
                    START,
                    CallingHours.daily(LocalTime.of(9, 30), LocalTime.of(20, 0))
                            .with(LocalTime.of(10, 30), LocalTime.of(17, 0), DayOfWeek.SATURDAY)
                            .with(LocalTime.of(12, 0), LocalTime.of(17, 0), DayOfWeek.SUNDAY),
                    Citation.secondary("UTR Part IV s. 4 before TRP 2009-200"))
            .then(LocalDate.of(2009, 4, 20), weekdays(9, 0, 21, 30), ADAD_HOURS_CITATION);

    private static CallingHours weekdays(int openHour, int openMinute, int closeHour, int closeMinute) {
        LocalTime open = LocalTime.of(10, 0);
        LocalTime close = LocalTime.of(18, 0);
        return CallingHours.daily(LocalTime.of(openHour, openMinute), LocalTime.of(closeHour, closeMinute))
                .with(open, close, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** How long calls may go on after a request: 31 days; 14 days since 2014-06-30 (CERP 2014-155). */
    private static final Dated<Period> GRACE = Dated.from(START, Period.ofDays(31), REQUEST_CITATION)
            .then(LocalDate.of(2014, 6, 30), Period.ofDays(14), REQUEST_CITATION);

    private static final Dated<Period> KEPT = Dated.from(
                    START, Period.of(3, 0, 31), Citation.unconfirmed("UTR Part III, 3 years and 31 days"))
            .then(LocalDate.of(2014, 6, 30), Period.of(3, 0, 14), KEPT_CITATION);

    /**
     * The person asked, but Part III does not bar: calls are tolerated, the request has lapsed, or its periods leave
     * that open.
     */
    static Condition requestOutOfForce() {
        return any(
                request(RequestPhase.TOLERATED, GRACE, KEPT),
                request(RequestPhase.LAPSED, GRACE, KEPT),
                request(RequestPhase.DISPUTED, GRACE, KEPT));
    }

    /** Part I: selling or promoting, or asking for money or money's worth, directly or indirectly. */
    static Condition solicits() {
        return somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION);
    }

    // ---- Part II: the National DNCL

    static final Rule REGISTRY = Rule.ban("ca-registry", listed(), START, Citation.primary("UTR Part II s. 4"))
            .saying("A consumer's number on the National DNCL may not be called for telemarketing.");

    static final Rule NOT_SUBSCRIBED = Rule.ban(
                    "ca-no-list", notHeld(), START, Citation.primary("UTR Part II ss. 6 and 7"))
            .saying("A telemarketer must subscribe to the National DNCL, or its client must.")
            .noting("A caller that is not exempt must subscribe to the list and pay for it, or its client must.");

    static final Rule AREA_CODE = Rule.ban(
                    "ca-area-code", notCovered(), START, Citation.primary("UTR Part II ss. 6 and 7"))
            .saying("Telemarketing may go only into area codes that the subscription covers.")
            .noting("Subscriptions are bought by area code.");

    static final Rule LIST_AGE = Rule.ban(
                    "ca-list-age", listOlderThan(CanadaFederal.LIST_AGE), START, CanadaFederal.LIST_AGE_CITATION)
            .saying("Telemarketing needs a version of the National DNCL obtained at most 31 days before the call.")
            .noting("The Commission charged it in a case of listed numbers (2013-542); that it bars calls to others is"
                    + " inferred.");

    /** The bans from which exempt calls are excused: the whole of Part II and nothing else. */
    static final Rule[] PART_II = {REGISTRY, NOT_SUBSCRIBED, AREA_CODE, LIST_AGE};

    static final Rule[] PART_II_WITHOUT_LISTING = {NOT_SUBSCRIBED, AREA_CODE, LIST_AGE};

    /** The operator answers queries about single numbers, for those who subscribe to that. */
    static final Rule LOOKED_UP = Rule.exemption(
                    "ca-looked-up",
                    lookedUp(),
                    START,
                    Citation.guidance("UTR Part II ss. 6 and 7, operator's query service"))
            .saying(
                    "A number that the caller looked up with the operator, by its own account, may be called without a list.")
            .exceptionTo(NOT_SUBSCRIBED, AREA_CODE);

    // ---- Part III: telemarketing

    static final Rule REGISTRATION = Rule.ban(
                    "ca-registration",
                    all(notRegistered(), solicits()),
                    START,
                    Citation.primary("UTR Part III ss. 2 and 3, Telecom Decision 2008-6 (first day not read)"))
            .saying(
                    "Whoever telemarkets, and the client on whose behalf it is done, must be registered with the operator, exempt from the list or not.");

    private static final Dated<String> GIVEN_AND_KEPT = Dated.from(
                    START,
                    "The rules give 31 days to act on a request and keep it 3 years and 31 days.",
                    REQUEST_CITATION)
            .then(
                    LocalDate.of(2014, 6, 30),
                    "The rules give 14 days to act on a request and keep it 3 years and 14 days.",
                    REQUEST_CITATION);

    static final Rule REQUEST = Rule.ban("ca-request", all(requested(), solicits()), START, REQUEST_CITATION)
            .saying(
                    "A person who asked a seller or charity to stop may not be called for it to sell or to ask for money.")
            .noting(GIVEN_AND_KEPT);

    static final Rule REQUEST_TOLERATED = Rule.exemption(
                    "ca-request-tolerated", request(RequestPhase.TOLERATED, GRACE, KEPT), START, REQUEST_CITATION)
            .saying("For 14 days after a request (31 before 2014-06-30) calls are tolerated.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_LAPSED = Rule.exemption(
                    "ca-request-lapsed", request(RequestPhase.LAPSED, GRACE, KEPT), START, KEPT_CITATION)
            .saying("Three years and 14 days after a request the entry may be dropped.")
            .noting("Who wants to honor it for ever puts the number on the company list.")
            .exceptionTo(REQUEST);

    static final Rule REQUEST_OLD_PERIOD = Rule.exemption(
                    "ca-request-old-period", request(RequestPhase.DISPUTED, GRACE, KEPT), START, REQUEST_CITATION)
            .saying("A request made while 31 days were allowed may go by the periods of that time.")
            .unsettled("The request was made while 31 days were allowed; since 2014-06-30 it is 14.")
            .exceptionTo(REQUEST);

    /** A ban, because programs record a revocation when a person said "stop". */
    static final Rule REVOCATION = Rule.ban(
                    "ca-revocation-as-request",
                    all(consentRevoked(), solicits()),
                    START,
                    Citation.unconfirmed("UTR Part III ss. 8 and 10, Telecommunications Act s. 41.7(1)(b)(ii)"))
            .saying("A person who took back a consent may thereby have asked for no more calls.")
            .unsettled(
                    "Whether a revocation is a do-not-call request, which ends a relationship too, is a question of fact.");

    static final Rule HOURS_BAN = Rule.ban("ca-hours", all(outside(HOURS), solicits()), START, HOURS_CITATION)
            .saying(
                    "Telemarketing may ring only from 9:00 to 21:30 Monday to Friday, and from 10:00 to 18:00 on Saturday and Sunday, by the clock of the person called.");

    static final Rule HOURS_CLOSING = Rule.ban(
                    "ca-hours-closing", all(atClosing(HOURS), solicits()), START, HOURS_CITATION)
            .saying("Telemarketing at the closing instant may be too late.")
            .unsettled("The rule does not say whether the closing instant is inside.");

    // ---- Part IV: automatic dialing-announcing devices

    static final Rule ADAD = Rule.ban(
                    "ca-adad",
                    all(technology(Technology.PRERECORDED), solicits()),
                    START,
                    Citation.secondary(Citation.primary("CERP 2014-155, UTR Part I \"ADAD\"") + ", UTR Part IV s. 2"))
            .saying("A recorded or artificial voice may sell or ask for money only with consent to calls by machine.")
            .quoting("pre-recorded or synthesized voice message")
            .noting("Selling by machine needs consent to calls by machine; no relationship or status excuses.");

    static final Rule ADAD_HOURS_BAN = Rule.ban(
                    "ca-adad-hours",
                    all(technology(Technology.PRERECORDED), outside(ADAD_HOURS)),
                    START,
                    ADAD_HOURS_CITATION)
            .saying(
                    "A machine may ring only from 9:00 to 21:30 Monday to Friday, and from 10:00 to 18:00 on Saturday and Sunday (before 2009-04-20 in shorter hours), whatever it is about.");

    static final Rule ADAD_HOURS_CLOSING = Rule.ban(
                    "ca-adad-hours-closing",
                    all(technology(Technology.PRERECORDED), atClosing(ADAD_HOURS)),
                    START,
                    ADAD_HOURS_CITATION)
            .saying("A call by machine at the closing instant may be too late.")
            .unsettled("The rule does not say whether the closing instant is inside.");

    // ---- outside the rules

    private static final LocalDate CASL = LocalDate.of(2014, 7, 1);
    private static final Citation CASL_CITATION = Citation.primary("Telecommunications Act s. 41(2)");

    /** Since 2014-07-01, CASL governs commercial text messages. These rules do not say whether one may be sent. */
    static final Rule TEXT = Rule.ban("ca-text", technology(Technology.TEXT), CASL, CASL_CITATION)
            .saying("Whether a text message may be sent is open.")
            .quoting("a commercial electronic message to which section 6 of")
            .unsettled(
                    "What decides is whether the message is commercial: if it is, CASL governs it, which is not checked"
                            + " here; one that promotes nothing, such as a delivery notice, is barred neither by CASL nor under"
                            + " section 41.");

    /** If CASL governs a message, these rules do not bar it. Before that day nothing excepted text messages. */
    static final Rule TEXT_OUTSIDE = Rule.exemption("ca-text-casl", technology(Technology.TEXT), CASL, CASL_CITATION)
            .saying("A commercial text message is governed by CASL alone.")
            .quoting("a commercial electronic message to which section 6 of")
            .unsettled("A message that CASL governs is outside these rules; whether this one is, no fact tells.")
            .exceptionTo(PART_II)
            .exceptionTo(REGISTRATION, REQUEST, REVOCATION, HOURS_BAN, HOURS_CLOSING);

    static final Rule[] BANS = {
        REGISTRY,
        NOT_SUBSCRIBED,
        AREA_CODE,
        LIST_AGE,
        REGISTRATION,
        REQUEST,
        REVOCATION,
        HOURS_BAN,
        HOURS_CLOSING,
        ADAD,
        ADAD_HOURS_BAN,
        ADAD_HOURS_CLOSING,
        TEXT,
    };

    /** What the rules themselves excuse. The exemptions of the statute are in {@link TelecommunicationsAct}. */
    static final Rule NOT_TELEMARKETING = Rule.exemption(
                    "ca-not-telemarketing", not(solicits()), START, Citation.guidance("UTR Part I, Parts II and III"))
            .saying("A call that neither sells nor asks for money is free of the National DNCL.")
            .noting("A call that asks for nothing is not telemarketing.")
            .exceptionTo(PART_II);

    static final Rule BUSINESS = Rule.exemption(
                    "ca-business", businessLine(), START, Citation.secondary("UTR Part II s. 2"))
            .saying("A call to a business consumer is free of the National DNCL; hours, requests and Part IV remain.")
            .exceptionTo(PART_II);

    static final Rule CONSENT = Rule.exemption(
                    "ca-consent",
                    consent(RECORDED),
                    START,
                    Citation.secondary(Citation.primary("UTR Part II s. 4") + ", forms of consent as in Part V"))
            .saying("A listed consumer may be called with express consent that can be shown.")
            .exceptionTo(REGISTRY);

    static final Rule CONSENT_LIST = Rule.exemption(
                    "ca-consent-list",
                    consent(RECORDED),
                    START,
                    Citation.guidance("UTR Part II ss. 4, 6 and 7, operator's list of exempt calls"))
            .saying("An express consent that can be shown may also stand in for the subscription and for a fresh list.")
            .unsettled(
                    "The operator calls consent calls exempt from the list rules; the text makes consent an exception"
                            + " to s. 4 only.")
            .exceptionTo(PART_II_WITHOUT_LISTING);

    static final Rule CONSENT_ADAD = Rule.exemption(
                    "ca-consent-adad", consent(ROBOCALL), START, Citation.secondary("UTR Part IV ss. 2-3, Part V"))
            .saying("With consent to calls by machine that can be shown, a machine may sell and ask for money.")
            .exceptionTo(ADAD);

    private static final Citation PUBLIC_SERVICE_CITATION = Citation.secondary("UTR Part IV s. 4(i)");

    static final Rule EMERGENCY = Rule.exemption(
                    "ca-emergency",
                    all(onlyPurposes(Purpose.EMERGENCY), caller(Caller.PUBLIC_BODY)),
                    START,
                    PUBLIC_SERVICE_CITATION)
            .saying(
                    "A public body (police, fire service, school, hospital and the like) may warn by machine at any hour.")
            .exceptionTo(ADAD_HOURS_BAN, ADAD_HOURS_CLOSING);

    static final Rule EMERGENCY_OF_OTHERS = Rule.exemption(
                    "ca-emergency-of-others", onlyPurposes(Purpose.EMERGENCY), START, PUBLIC_SERVICE_CITATION)
            .saying("Others than public bodies may be free to warn by machine at any hour.")
            .unsettled("The rule is read as one for police, fire services, schools, hospitals and the like.")
            .exceptionTo(ADAD_HOURS_BAN, ADAD_HOURS_CLOSING);

    static final Rule ADMINISTRATION = Rule.exemption(
                    "ca-public-administration",
                    all(onlyPurposes(Purpose.INFORMATIONAL, Purpose.EMERGENCY), caller(Caller.PUBLIC_BODY)),
                    START,
                    PUBLIC_SERVICE_CITATION)
            .saying("A public body may be free to call by machine at any hour about its administration.")
            .unsettled(
                    "Which calls of a public body serve its administration, as a school's notice of absence, is not said.")
            .exceptionTo(ADAD_HOURS_BAN, ADAD_HOURS_CLOSING);

    static final Rule[] EXEMPTIONS = {
        LOOKED_UP,
        REQUEST_TOLERATED,
        REQUEST_LAPSED,
        REQUEST_OLD_PERIOD,
        TEXT_OUTSIDE,
        NOT_TELEMARKETING,
        BUSINESS,
        CONSENT,
        CONSENT_LIST,
        CONSENT_ADAD,
        EMERGENCY,
        EMERGENCY_OF_OTHERS,
        ADMINISTRATION,
    };

    private UnsolicitedTelecommunicationsRules() {}
}
