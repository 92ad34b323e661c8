package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
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
 * Minnesota: from 9 to 21, according to one reading; recorded messages of any content need consent; listed numbers of
 * customers only, as far as it was read.
 */
final class Minnesota {
    private static final Citation HOURS_LAW = Citation.secondary("Minn. Stat. 325E.30, 325E.26");

    private static final Citation LIST_LAW = Citation.primary("Minn. Stat. 325E.311 subd. 6, 325E.314");

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(1992, 1, 1), daily(9, 21), HOURS_LAW);

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_MESSAGES = all(
            somePurpose(
                    Purpose.SALES,
                    Purpose.NEWSPAPER,
                    Purpose.DONATION,
                    Purpose.POLITICAL,
                    Purpose.SURVEY,
                    Purpose.INFORMATIONAL,
                    Purpose.HEALTHCARE),
            RECORDED);
    private static final Condition RECORDED_EMERGENCIES = all(onlyPurposes(Purpose.EMERGENCY), RECORDED);

    static final Rule HOURS = Rule.ban(
                    "mn-hours",
                    all(SALES_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1992, 1, 1),
                    HOURS_LAW)
            .saying("Sales calls may be made only from 9 to 21 o'clock.")
            .unsettled("One reading, and one table disagrees.");

    static final Rule HOURS_RECORDED = Rule.ban(
                    "mn-hours-recorded",
                    all(RECORDED, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(1992, 1, 1),
                    Citation.unconfirmed(HOURS_LAW.text()))
            .saying("Recorded messages of any content may be made only from 9 to 21 o'clock.")
            .unsettled("From memory the section bars the device besides the solicitation; its text was not read.");

    static final Rule PRERECORDED = Rule.ban(
                    "mn-prerecorded",
                    RECORDED_MESSAGES,
                    LocalDate.of(1992, 1, 1),
                    Citation.primary("Minn. Stat. 325E.27(a)"))
            .saying("A recorded message of any content needs consent.")
            .quoting(
                    "the subscriber has knowingly or voluntarily requested, consented to, permitted, or authorized receipt of the message")
            .noting("Of paragraph (b) the exceptions were not read in full.")
            .foundInForceOn(IN_FORCE);

    static final Rule PRERECORDED_EMERGENCY = Rule.ban(
                    "mn-prerecorded-emergency", RECORDED_EMERGENCIES, LocalDate.of(1992, 1, 1), PRERECORDED.citation())
            .saying("A recorded message of an emergency needs consent too.")
            .quoting(
                    "the subscriber has knowingly or voluntarily requested, consented to, permitted, or authorized receipt of the message")
            .unsettled("The section speaks of any message; of paragraph (b) the exceptions were not read in full.");

    static final Rule CONSENT = Rule.exemption("mn-consent", CONSENTED, START, PRERECORDED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(PRERECORDED, PRERECORDED_EMERGENCY);

    static final Rule LIST = Rule.ban("mn-list", all(SALES_TO_PERSONS, listed()), START, LIST_LAW)
            .saying(
                    "A number on the national registry may be called to sell only with permission, or where the person is a customer.")
            .quoting("for any violation of section 325E.312 relating to a solicitation made to a subscriber")
            .unsettled(
                    "One table has it that these sections expired; 325E.312 itself, 325E.313, and the end of 325E.311 on what nonprofits may do, were not read; whether a mobile is a residential line, and an inquiry a relationship, is open.");

    static final Rule PERMISSION = Rule.exemption("mn-permission", CONSENTED, START, LIST_LAW)
            .saying("A person who invited or permitted the call may be called.")
            .quoting("to any residential subscriber with that subscriber's prior express invitation or permission")
            .exceptionTo(LIST);

    static final Rule CUSTOMER = Rule.exemption(
                    "mn-customer", all(bought(ever(LIST_LAW)), NO_OBJECTION), START, LIST_LAW)
            .saying("A customer who has not asked to be left alone may be called, however long ago it was.")
            .quoting("with whom a residential subscriber has a prior or current business or personal relationship")
            .exceptionTo(LIST);

    static final Rule CONTRACT = Rule.exemption(
                    "mn-contract", all(contractRuns(LIST_LAW), NO_OBJECTION), START, LIST_LAW)
            .saying("A person with a running contract who has not asked to be left alone may be called.")
            .quoting("with whom a residential subscriber has a prior or current business or personal relationship")
            .exceptionTo(LIST);

    static final List<RuleSet> RULES = List.of(set("MN", "2026.1")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(HOURS, HOURS_RECORDED, PRERECORDED, PRERECORDED_EMERGENCY, LIST)
            .rules(CONSENT, PERMISSION, CUSTOMER, CONTRACT)
            .rules(Unread.of("mn", Unread.CONSENT, Unread.NO_SELLER, Unread.FTC_EXEMPT)
                    .about(HOURS, HOURS_RECORDED))
            .rules(Unread.of("mn", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(HOURS, HOURS_RECORDED, PRERECORDED, PRERECORDED_EMERGENCY))
            .rules(Unread.of("mn", Unread.BUSINESS_LINE, Unread.PUBLIC_BODY, Unread.DONOR)
                    .about(HOURS_RECORDED, PRERECORDED, PRERECORDED_EMERGENCY))
            .build());

    private Minnesota() {}
}
