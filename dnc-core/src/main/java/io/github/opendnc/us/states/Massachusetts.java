package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLERS_SURVEY_TO_PERSONS;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.TEXTED;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.util.List;

/** Massachusetts: from 8 to 20, no recorded sales calls, a list of its own with the national numbers. */
final class Massachusetts {
    private static final Citation HOURS_LAW = Citation.primary("201 CMR 12.02(2), M.G.L. c. 159C s. 3");

    private static final Citation SURVEY_LAW = Citation.secondary("M.G.L. c. 159C s. 1, 3, 201 CMR 12.02");
    private static final String ANSWERS =
            "obtaining information that will or may be used for marketing or sales solicitation";
    private static final String ANSWERS_DOUBT =
            "Only where the answers will or may be used to sell, which is no fact of a call; one quotation of the definition.";
    private static final String TEXT_DOUBT =
            "One quotation of the definition calls a solicitation \"a telephone call or message\": a text may be one.";

    private static final Dated<CallingHours> HOURS_OPEN = Dated.from(LocalDate.of(2003, 1, 1), daily(8, 20), HOURS_LAW);

    private static final Condition SALES_TO_PERSONS = all(SELLS, BY_VOICE, consumerLine());
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule HOURS = Rule.ban(
                    "ma-hours", all(SALES_TO_PERSONS, outside(HOURS_OPEN)), LocalDate.of(2003, 1, 1), HOURS_LAW)
            .saying("Sales calls may be made only from 8 to 20 o'clock.")
            .quoting(
                    "an unsolicited telephonic sales call to a consumer between the hours of 8:00 P.M. to 8:00 A.M., local time at the consumer's location.")
            .noting("A sale closed face to face is exempt, which no fact says.");

    static final Rule HOURS_CLOSING = closing(HOURS, all(SALES_TO_PERSONS, atClosing(HOURS_OPEN)));

    static final Rule PRERECORDED = Rule.ban(
                    "ma-prerecorded",
                    RECORDED_SALES_TO_PERSONS,
                    LocalDate.of(2003, 1, 1),
                    Citation.primary("201 CMR 12.02(4)"))
            .saying("A recorded message may not sell.")
            .quoting(
                    "make or cause to be made an unsolicited telephonic sales call to a consumer by the use of a recorded message device.")
            .noting("A sale closed face to face is exempt, which no fact says.");

    static final Rule LIST = Rule.ban(
                    "ma-list",
                    all(SALES_TO_PERSONS, listed()),
                    LocalDate.of(2003, 1, 1),
                    Citation.primary("M.G.L. c. 159C ss. 2-3, 201 CMR 12.02(1), 12.03"))
            .saying("A number on the state's list may not be called to sell.")
            .quoting(
                    "The Office shall include in the do not call registry the names and telephone numbers of those Massachusetts consumers who enroll in a national")
            .noting(
                    "Binds 60 days after a number first appears, which no list shows: it bars at once. Who is an existing customer was not read.");

    static final Rule HOURS_TEXT = Rule.ban(
                    "ma-hours-text",
                    all(SELLS, TEXTED, consumerLine(), any(outside(HOURS_OPEN), atClosing(HOURS_OPEN))),
                    LocalDate.of(2003, 1, 1),
                    HOURS_LAW)
            .saying("Texts that sell may be sent only from 8 to 20 o'clock too.")
            .unsettled(TEXT_DOUBT);

    static final Rule LIST_TEXT = Rule.ban(
                    "ma-list-text",
                    all(SELLS, TEXTED, consumerLine(), listed()),
                    LocalDate.of(2003, 1, 1),
                    LIST.citation())
            .saying("A number on the state's list may perhaps not be sent texts that sell either.")
            .unsettled(TEXT_DOUBT);

    static final Rule SURVEY = Rule.ban(
                    "ma-survey",
                    all(SELLERS_SURVEY_TO_PERSONS, any(outside(HOURS_OPEN), atClosing(HOURS_OPEN), RECORDED)),
                    LocalDate.of(2003, 1, 1),
                    SURVEY_LAW)
            .saying("A seller's survey may perhaps be made only from 8 to 20 o'clock, and not by a recorded message.")
            .quoting(ANSWERS)
            .unsettled(ANSWERS_DOUBT);

    static final Rule LIST_SURVEY = Rule.ban(
                    "ma-list-survey", all(SELLERS_SURVEY_TO_PERSONS, listed()), LocalDate.of(2003, 1, 1), SURVEY_LAW)
            .saying("A number on the state's list may perhaps not be called for a seller's survey.")
            .quoting(ANSWERS)
            .unsettled(ANSWERS_DOUBT);

    static final Rule LIST_SURVEY_NATIONAL = LIST_SURVEY.withId("ma-list-survey-national");

    static final Rule LIST_NATIONAL = LIST.withId("ma-list-national");

    static final Rule LIST_TEXT_NATIONAL = LIST_TEXT.withId("ma-list-text-national");

    static final List<RuleSet> RULES = List.of(
            set("MA", "2026.1")
                    .registry(new RegistryId("us-ma"), Terms.LIST_AGE)
                    .rules(HOURS, HOURS_CLOSING, PRERECORDED, LIST, HOURS_TEXT, LIST_TEXT, SURVEY, LIST_SURVEY)
                    .rules(Unread.of(
                                    "ma",
                                    Unread.CONSENT,
                                    Unread.CUSTOMER,
                                    Unread.INQUIRY,
                                    Unread.CONTRACT,
                                    Unread.NO_SELLER,
                                    Unread.FTC_EXEMPT)
                            .about(HOURS, HOURS_CLOSING, PRERECORDED, LIST, SURVEY, LIST_SURVEY))
                    .notes(note(
                            ALWAYS,
                            "Massachusetts: carrier-kept opt-out from automatic dialing; no fact; registration",
                            Citation.primary("M.G.L. c. 159 ss. 19B-19D")))
                    .build(),
            set("MA", "national", "2026.1")
                    .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
                    .answeredByLookUps()
                    .rules(LIST_NATIONAL, LIST_TEXT_NATIONAL, LIST_SURVEY_NATIONAL)
                    .rules(Unread.of(
                                    "ma-national",
                                    Unread.CONSENT,
                                    Unread.CUSTOMER,
                                    Unread.INQUIRY,
                                    Unread.CONTRACT,
                                    Unread.NO_SELLER,
                                    Unread.FTC_EXEMPT)
                            .about(LIST_NATIONAL, LIST_SURVEY_NATIONAL))
                    .build());

    private Massachusetts() {}
}
