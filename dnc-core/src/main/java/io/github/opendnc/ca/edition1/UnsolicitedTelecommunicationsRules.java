package io.github.opendnc.ca.edition1;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentAfterRequest;
import static io.github.opendnc.law.Condition.listOlderThan;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.notHeld;
import static io.github.opendnc.law.Condition.notRegistered;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.request;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;

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
    private static final LocalDate START = FirstEdition.START;

    /**
     * The kinds of consent that the operator and Part V accept, each time as a set. No kind stands in for another by
     * being stronger.
     */
    private static final Set<ConsentKind> RECORDED =
            EnumSet.of(ConsentKind.ORAL_RECORDED, ConsentKind.WRITTEN, ConsentKind.WRITTEN_ROBOCALL);

    private static final Set<ConsentKind> ROBOCALL = EnumSet.of(ConsentKind.WRITTEN_ROBOCALL);

    private static final Citation HOURS_CITATION = Citation.guidance("UTR Part III s. 23");
    private static final Citation ADAD_HOURS_CITATION = Citation.secondary("UTR Part IV s. 4(b)");
    private static final Citation REQUEST_CITATION =
            Citation.guidance("UTR Part III, internal do-not-call list, CERP 2014-155 (section not verified)");
    private static final Citation KEPT_CITATION = Citation.secondary("UTR Part III, 3 years and 14 days");

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

    /** Part I: selling or promoting, or asking for money or money's worth, directly or indirectly. */
    static Condition solicits() {
        return somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION);
    }

    // ---- Part II: the National DNCL

    static final Rule REGISTRY = Rule.ban("ca-registry", listed(), START, Citation.primary("UTR Part II s. 4"));

    static final Rule NOT_SUBSCRIBED = Rule.ban("ca-no-list", notHeld(), START, Citation.primary("UTR Part II s. 6"))
            .noting("A caller that is not exempt must subscribe to the list.");

    static final Rule AREA_CODE = Rule.ban("ca-area-code", notCovered(), START, Citation.guidance("UTR Part II s. 6"))
            .noting("Subscriptions are bought by area code.");

    static final Rule LIST_AGE = Rule.ban(
                    "ca-list-age", listOlderThan(FirstEdition.LIST_AGE), START, FirstEdition.LIST_AGE_CITATION)
            .noting("A stale version is a violation of its own, listed or not.");

    /** The bans from which exempt calls are excused: the whole of Part II and nothing else. */
    static final Rule[] PART_II = {REGISTRY, NOT_SUBSCRIBED, AREA_CODE, LIST_AGE};

    static final Rule[] PART_II_WITHOUT_LISTING = {NOT_SUBSCRIBED, AREA_CODE, LIST_AGE};

    // ---- Part III: telemarketing

    static final Rule REGISTRATION = Rule.ban(
            "ca-registration",
            all(notRegistered(), solicits()),
            START,
            Citation.primary("UTR Part III s. 2, Telecom Decision 2008-6"));

    static final Rule REQUEST = Rule.ban(
                    "ca-request", all(request(RequestPhase.IN_FORCE, GRACE, KEPT), solicits()), START, REQUEST_CITATION)
            .noting("The law gives 14 days to act on a request and keeps it 3 years and 14 days.");

    static final Rule REQUEST_DISPUTED = Rule.ban(
                    "ca-request-transition",
                    all(request(RequestPhase.DISPUTED, GRACE, KEPT), solicits()),
                    START,
                    REQUEST_CITATION)
            .unsettled("The request was made while 31 days were allowed; since 2014-06-30 it is 14.");

    static final Rule HOURS_BAN = Rule.ban("ca-hours", all(outside(HOURS), solicits()), START, HOURS_CITATION);

    static final Rule HOURS_CLOSING = Rule.ban(
                    "ca-hours-closing", all(atClosing(HOURS), solicits()), START, HOURS_CITATION)
            .unsettled("The rule does not say whether the closing instant is inside.");

    // ---- Part IV: automatic dialing-announcing devices

    static final Rule ADAD = Rule.ban(
                    "ca-adad",
                    all(technology(Technology.PRERECORDED), solicits()),
                    START,
                    Citation.primary("UTR Part IV s. 2, CERP 2014-155"))
            .noting("Selling by machine needs consent to calls by machine; no relationship or status excuses.");

    static final Rule ADAD_HOURS_BAN = Rule.ban(
            "ca-adad-hours", all(technology(Technology.PRERECORDED), outside(ADAD_HOURS)), START, ADAD_HOURS_CITATION);

    static final Rule ADAD_HOURS_CLOSING = Rule.ban(
                    "ca-adad-hours-closing",
                    all(technology(Technology.PRERECORDED), atClosing(ADAD_HOURS)),
                    START,
                    ADAD_HOURS_CITATION)
            .unsettled("The rule does not say whether the closing instant is inside.");

    // ---- outside the rules

    private static final LocalDate CASL = LocalDate.of(2014, 7, 1);
    private static final Citation CASL_CITATION = Citation.primary("Telecommunications Act s. 41(2)");

    /** Since 2014-07-01, CASL governs commercial text messages. These rules do not say whether one may be sent. */
    static final Rule TEXT = Rule.ban("ca-text", technology(Technology.TEXT), CASL, CASL_CITATION)
            .unsettled("Commercial text messages are governed by CASL, which is not checked here.");

    /** If CASL governs a message, these rules do not bar it. Before that day nothing excepted text messages. */
    static final Rule TEXT_OUTSIDE = Rule.exemption("ca-text-casl", technology(Technology.TEXT), CASL, CASL_CITATION)
            .unsettled("A message that CASL governs is outside these rules; whether this one is, no fact tells.")
            .exceptionTo(PART_II)
            .exceptionTo(REGISTRATION, REQUEST, REQUEST_DISPUTED, HOURS_BAN, HOURS_CLOSING);

    static final Rule[] BANS = {
        REGISTRY,
        NOT_SUBSCRIBED,
        AREA_CODE,
        LIST_AGE,
        REGISTRATION,
        REQUEST,
        REQUEST_DISPUTED,
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
            .noting("A call that asks for nothing is not telemarketing.")
            .exceptionTo(PART_II);

    static final Rule BUSINESS = Rule.exemption(
                    "ca-business", businessLine(), START, Citation.guidance("UTR Part II s. 3 (item not verified)"))
            .exceptionTo(PART_II);

    static final Rule CONSENT = Rule.exemption(
                    "ca-consent",
                    consent(RECORDED),
                    START,
                    Citation.primary("UTR Part II s. 4, forms of consent as in Part V"))
            .exceptionTo(REGISTRY);

    static final Rule CONSENT_LIST = Rule.exemption(
                    "ca-consent-list",
                    consent(RECORDED),
                    START,
                    Citation.guidance("UTR Part II ss. 4 and 6, operator's list of exempt calls"))
            .unsettled(
                    "The operator calls consent calls exempt from the list rules; the text makes consent an exception"
                            + " to s. 4 only.")
            .exceptionTo(PART_II_WITHOUT_LISTING);

    static final Rule CONSENT_AFTER_REQUEST = Rule.exemption(
                    "ca-consent-after-request",
                    consentAfterRequest(RECORDED),
                    START,
                    Citation.unconfirmed("UTR Part III, internal do-not-call list"))
            .unsettled("No source says whether a later consent undoes a request.")
            .exceptionTo(REQUEST, REQUEST_DISPUTED);

    static final Rule CONSENT_ADAD = Rule.exemption(
                    "ca-consent-adad", consent(ROBOCALL), START, Citation.secondary("UTR Part IV ss. 2-3"))
            .exceptionTo(ADAD);

    static final Rule PUBLIC_SERVICE = Rule.exemption(
                    "ca-emergency", onlyPurposes(Purpose.EMERGENCY), START, Citation.secondary("UTR Part IV s. 4(i)"))
            .exceptionTo(ADAD_HOURS_BAN, ADAD_HOURS_CLOSING);

    static final Rule[] EXEMPTIONS = {
        TEXT_OUTSIDE,
        NOT_TELEMARKETING,
        BUSINESS,
        CONSENT,
        CONSENT_LIST,
        CONSENT_AFTER_REQUEST,
        CONSENT_ADAD,
        PUBLIC_SERVICE,
    };

    private UnsolicitedTelecommunicationsRules() {}
}
