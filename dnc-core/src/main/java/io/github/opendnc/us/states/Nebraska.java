package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.onlyPurposes;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Hours.daily;
import static io.github.opendnc.us.states.Hours.sundays;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.NO_OBJECTION;
import static io.github.opendnc.us.states.Terms.PERSONS_MOBILE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.bought;
import static io.github.opendnc.us.states.Terms.closing;
import static io.github.opendnc.us.states.Terms.contractRuns;
import static io.github.opendnc.us.states.Terms.ever;
import static io.github.opendnc.us.states.Terms.inquired;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/**
 * Nebraska: recorded messages of any content only from 8 to 21, those that sell on Sundays only from 13; none that sell
 * to mobiles. The act was read whole.
 */
final class Nebraska {
    private static final Citation AUTOMATED_HOURS_LAW = Citation.primary("Neb. Rev. Stat. 86-248, 86-256");
    private static final Citation AUTOMATED_SUNDAY_LAW = Citation.primary("291 Neb. Admin. Code ch. 11 s. 003.01");

    /** By this day the amendments of 2008 (LB 720) were in force. */
    private static final LocalDate AMENDED = LocalDate.of(2009, 1, 1);

    /** The day through which the copy of the commission's rule is current. */
    private static final LocalDate RULE_COPIED = LocalDate.of(2024, 9, 17);

    private static final Citation RELATIONSHIP_LAW =
            Citation.primary("Neb. Rev. Stat. 86-241, 86-242(2)(b), 86-256(3)(b)");
    private static final String RELATIONSHIP =
            "Who has an established business relationship is outside of the act (86-242(2)(b), 86-256(3)(b)); the commission's hours are those of an unsolicited advertisement too, and its definitions were not read.";
    private static final String TERMINATED =
            "A relationship that either party has terminated is none (86-241); whether a request not to be called terminates it is not said.";

    private static final Dated<CallingHours> AUTOMATED_HOURS_OPEN =
            Dated.from(LocalDate.of(2002, 7, 20), daily(8, 21), AUTOMATED_HOURS_LAW);
    private static final Dated<CallingHours> AUTOMATED_SUNDAY_OPEN =
            Dated.from(START, sundays(13, 21), AUTOMATED_SUNDAY_LAW);
    private static final Dated<CallingHours> HOLIDAY_OPEN = Dated.from(START, daily(13, 21), AUTOMATED_SUNDAY_LAW);

    /** The federal days, because the list of the state's own (62-301) breaks off in the copy that was read. */
    private static final Dated<Holidays> HOLIDAYS = Dated.from(
            START,
            Holidays.of(
                    Holiday.on("New Year's Day", MonthDay.of(1, 1)),
                    Holiday.onNth("Martin Luther King, Jr.'s birthday", 3, DayOfWeek.MONDAY, Month.JANUARY),
                    Holiday.onNth("President's Day", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
                    Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
                    Holiday.on("Juneteenth", MonthDay.of(6, 19)),
                    Holiday.on("Independence Day", MonthDay.of(7, 4)),
                    Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
                    Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
                    Holiday.on("Veterans Day", MonthDay.of(11, 11)),
                    Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
                    Holiday.on("Christmas Day", MonthDay.of(12, 25))),
            AUTOMATED_SUNDAY_LAW);

    private static final Condition RECORDED_MESSAGES_TO_PERSONS = all(
            somePurpose(Purpose.SALES, Purpose.NEWSPAPER, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY),
            RECORDED,
            consumerLine());
    private static final Condition RECORDED_OTHER_MESSAGES = all(
            onlyPurposes(
                    Purpose.INFORMATIONAL, Purpose.HEALTHCARE, Purpose.DONATION, Purpose.POLITICAL, Purpose.SURVEY),
            RECORDED);
    private static final Condition RECORDED_EMERGENCIES = all(somePurpose(Purpose.EMERGENCY), RECORDED, not(SELLS));
    private static final Condition RECORDED_SALES_TO_OFFICES = all(SELLS, RECORDED, businessLine());
    private static final Condition NONPROFITS_SALES_TO_OFFICES = all(
            RECORDED_SALES_TO_OFFICES,
            caller(
                    Caller.CHARITY,
                    Caller.FUNDRAISER,
                    Caller.NONPROFIT,
                    Caller.POLITICAL,
                    Caller.PUBLIC_BODY,
                    Caller.POLLSTER));
    private static final Condition RELATED =
            any(bought(ever(RELATIONSHIP_LAW)), inquired(ever(RELATIONSHIP_LAW)), contractRuns(RELATIONSHIP_LAW));
    private static final Condition RECORDED_SALES_TO_MOBILES = all(SELLS, RECORDED, PERSONS_MOBILE);
    private static final Condition RECORDED_SALES_TO_PERSONS = all(SELLS, RECORDED, consumerLine());

    static final Rule AUTOMATED_HOURS = Rule.ban(
                    "ne-automated-hours",
                    all(RECORDED_MESSAGES_TO_PERSONS, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "Recorded messages that sell, ask for money or votes, or poll may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .noting(
                    "Sales to residences by 86-248; with consent, and of tax-exempt nonprofits, by 86-256 (86-242(2)). Read in a copy of February 2026.");

    static final Rule AUTOMATED_HOURS_CLOSING =
            closing(AUTOMATED_HOURS, all(RECORDED_MESSAGES_TO_PERSONS, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule AUTOMATED_HOURS_OTHER = Rule.ban(
                    "ne-automated-hours-other",
                    all(RECORDED_OTHER_MESSAGES, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages that sell nothing may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.");

    static final Rule AUTOMATED_HOURS_OTHER_CLOSING =
            closing(AUTOMATED_HOURS_OTHER, all(RECORDED_OTHER_MESSAGES, atClosing(AUTOMATED_HOURS_OPEN)));

    static final Rule AUTOMATED_HOURS_EMERGENCY = Rule.ban(
                    "ne-automated-hours-emergency",
                    all(RECORDED_EMERGENCIES, any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying("Recorded messages of an emergency may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .unsettled(
                    "The paragraph speaks of all messages that are no solicitations, and 86-256(3) lets no emergencies"
                            + " go, as 86-244 does.");

    static final Rule AUTOMATED_HOURS_BUSINESS = Rule.ban(
                    "ne-automated-hours-business",
                    all(
                            NONPROFITS_SALES_TO_OFFICES,
                            any(outside(AUTOMATED_HOURS_OPEN), atClosing(AUTOMATED_HOURS_OPEN))),
                    LocalDate.of(2002, 7, 20),
                    AUTOMATED_HOURS_LAW)
            .saying(
                    "A nonprofit's recorded messages that sell to a business line may be made only from 8 to 21 o'clock.")
            .quoting(
                    "Transmit messages only between the hours of 8 a.m. and 9 p.m. at the location of the person receiving the message.")
            .unsettled(
                    "What a tax-exempt nonprofit sends is no solicitation (86-242(2)(c)) and has the hours of all other messages; whether the caller is one is no fact of a call. Solicitations have hours to residences alone (86-248, 003.01).");

    /** What a person invited is no solicitation (86-242(2)(a)), and so has the hours of all other messages. */
    static final Rule AUTOMATED_HOURS_CONSENT = Rule.ban(
                    "ne-automated-hours-consent",
                    all(RECORDED_SALES_TO_OFFICES, CONSENTED, outside(AUTOMATED_HOURS_OPEN)),
                    LocalDate.of(2002, 7, 20),
                    Citation.primary("Neb. Rev. Stat. 86-242(2)(a), 86-256(2)(c)"))
            .saying("A recorded message that an office agreed to may be sent only from 8 to 21 o'clock.")
            .quoting("made to any person with the person's prior express invitation or permission")
            .noting("Read in a copy of February 2026, in words of 2008.")
            .foundInForceOn(AMENDED);

    static final Rule MOBILE = Rule.ban(
                    "ne-mobile",
                    RECORDED_SALES_TO_MOBILES,
                    LocalDate.of(2002, 7, 20),
                    Citation.primary("Neb. Rev. Stat. 86-242, 86-244"))
            .saying("A recorded message may not sell to a mobile without consent.")
            .quoting(
                    "using an automatic dialing-announcing device to: ... (3) any telephone number assigned to a paging service, a cellular telephone service");

    static final Rule AUTOMATED_SUNDAY = Rule.ban(
                    "ne-automated-sunday",
                    all(RECORDED_SALES_TO_PERSONS, outside(AUTOMATED_SUNDAY_OPEN)),
                    START,
                    AUTOMATED_SUNDAY_LAW)
            .saying("Recorded sales calls may be made only from 13 to 21 o'clock on Sundays.")
            .quoting("and between the hours of 1:00 p.m. and 9:00 p.m., Sunday and legal holidays")
            .noting("003.01 was read in a copy of September 2024, the definitions of the chapter were not.")
            .foundInForceOn(RULE_COPIED);

    static final Rule AUTOMATED_SUNDAY_CLOSING =
            closing(AUTOMATED_SUNDAY, all(RECORDED_SALES_TO_PERSONS, atClosing(AUTOMATED_SUNDAY_OPEN)));

    static final Rule AUTOMATED_HOLIDAY = Rule.ban(
                    "ne-automated-holiday",
                    all(
                            RECORDED_SALES_TO_PERSONS,
                            onHoliday(HOLIDAYS),
                            any(outside(HOLIDAY_OPEN), atClosing(HOLIDAY_OPEN))),
                    START,
                    AUTOMATED_SUNDAY_LAW)
            .saying("Recorded sales calls may be made only from 13 to 21 o'clock on legal holidays.")
            .quoting("and between the hours of 1:00 p.m. and 9:00 p.m., Sunday and legal holidays")
            .unsettled(
                    "Which days are legal holidays was not read: the federal ones stand in. The state's own, such as Arbor Day, are not here.");

    static final Rule PUBLIC_BODY = Rule.exemption(
                    "ne-public-body-open", caller(Caller.PUBLIC_BODY), START, AUTOMATED_HOURS.citation())
            .saying("Messages of a political subdivision are outside.")
            .quoting("a message from a political subdivision as defined in section 13-903")
            .unsettled("Whether the public body is a political subdivision is no fact of a call.")
            .exceptionTo(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    AUTOMATED_HOURS_CONSENT);

    private static final Rule[] NOT_FOR_THE_RELATED = {
        AUTOMATED_HOURS_OTHER,
        AUTOMATED_HOURS_OTHER_CLOSING,
        AUTOMATED_HOURS_EMERGENCY,
        AUTOMATED_HOURS_BUSINESS,
        AUTOMATED_HOURS_CONSENT,
        MOBILE
    };
    private static final Rule[] FOR_THE_RELATED_PERHAPS = {
        AUTOMATED_HOURS, AUTOMATED_HOURS_CLOSING, AUTOMATED_SUNDAY, AUTOMATED_SUNDAY_CLOSING, AUTOMATED_HOLIDAY
    };

    static final Rule RELATIONSHIP_OPENS = Rule.exemption(
                    "ne-relationship", all(RELATED, NO_OBJECTION), START, RELATIONSHIP_LAW)
            .saying(
                    "Whoever bought, inquired or has a contract may be called, however long ago it was, unless the person asked for no calls.")
            .quoting("on the basis of an inquiry, application, purchase, or transaction by the subscriber")
            .noting("86-241 names no time. Read in a copy of February 2026.")
            .exceptionTo(NOT_FOR_THE_RELATED);

    static final Rule TERMINATED_PERHAPS = Rule.exemption(
                    "ne-relationship-open", all(RELATED, not(NO_OBJECTION)), START, RELATIONSHIP_LAW)
            .saying("A relationship may perhaps open a call to a person who asked not to be called.")
            .unsettled(TERMINATED)
            .exceptionTo(NOT_FOR_THE_RELATED);

    static final Rule CONSENT = Rule.exemption("ne-consent", CONSENTED, START, MOBILE.citation())
            .saying("A person who consented may be called.")
            .noting(
                    "What the person invited is neither a solicitation nor an unsolicited advertisement (86-242, 86-243).")
            .exceptionTo(MOBILE, AUTOMATED_SUNDAY, AUTOMATED_SUNDAY_CLOSING, AUTOMATED_HOLIDAY);

    static final Rule NONPROFIT = Rule.exemption(
                    "ne-nonprofit", caller(Caller.CHARITY), START, Citation.primary("Neb. Rev. Stat. 86-242(2)(c)"))
            .saying("A tax-exempt nonprofit makes no telephone solicitation.")
            .quoting("made by a tax-exempt nonprofit organization")
            .foundInForceOn(AMENDED)
            .exceptionTo(MOBILE);

    private static final Unread NONPROFIT_PERHAPS = Unread.NO_SELLER.read(
            "Messages of a tax-exempt nonprofit are no solicitations (86-242(2)(c)), but perhaps unsolicited advertisements; whether the caller is one is no fact of a call.");

    static final List<RuleSet> RULES = List.of(set("NE", "2026.1")
            .rules(
                    AUTOMATED_HOURS,
                    AUTOMATED_HOURS_CLOSING,
                    AUTOMATED_HOURS_OTHER,
                    AUTOMATED_HOURS_OTHER_CLOSING,
                    AUTOMATED_HOURS_EMERGENCY,
                    AUTOMATED_HOURS_BUSINESS,
                    AUTOMATED_HOURS_CONSENT,
                    MOBILE,
                    AUTOMATED_SUNDAY,
                    AUTOMATED_SUNDAY_CLOSING,
                    AUTOMATED_HOLIDAY)
            .rules(PUBLIC_BODY, RELATIONSHIP_OPENS, TERMINATED_PERHAPS, CONSENT, NONPROFIT)
            .rules(Unread.of(
                            "ne",
                            Unread.CUSTOMER.read(RELATIONSHIP),
                            Unread.INQUIRY.read(RELATIONSHIP),
                            Unread.CONTRACT.read(RELATIONSHIP))
                    .about(FOR_THE_RELATED_PERHAPS))
            .rules(Unread.of(
                            "ne",
                            Unread.DONOR.read(
                                    "Whether a donation founds a business or personal relationship (86-256(3)(b)) is not said."))
                    .about(
                            AUTOMATED_HOURS,
                            AUTOMATED_HOURS_CLOSING,
                            AUTOMATED_HOURS_OTHER,
                            AUTOMATED_HOURS_OTHER_CLOSING,
                            AUTOMATED_HOURS_EMERGENCY,
                            AUTOMATED_HOURS_CONSENT))
            .rules(Unread.of(
                            "ne",
                            Unread.MOBILE.read(
                                    "These hours are those of a residential line; whether a mobile is one was not read."))
                    .about(AUTOMATED_SUNDAY, AUTOMATED_SUNDAY_CLOSING, AUTOMATED_HOLIDAY))
            .rules(Unread.of("ne", NONPROFIT_PERHAPS)
                    .about(MOBILE, AUTOMATED_SUNDAY, AUTOMATED_SUNDAY_CLOSING, AUTOMATED_HOLIDAY))
            .build());

    private Nebraska() {}
}
