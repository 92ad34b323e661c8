package io.github.opendnc.us.edition1;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The bans of the Telemarketing Sales Rule (FTC), 16 CFR 310.4 and 310.8, in the order of the rule. Each fires on its
 * bare facts. Who and what is outside it is in {@link Exemptions}.
 */
final class TelemarketingSalesRule {
    private static final Citation HOURS_CITATION = Citation.primary("16 CFR 310.4(c)");

    /** "at any time other than between 8:00 a.m. and 9:00 p.m. local time at the called person's location" */
    static final Dated<CallingHours> HOURS = Dated.from(
            LocalDate.of(1995, 12, 31), CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(21, 0)), HOURS_CITATION);

    /** "That person previously has stated that he or she does not wish to receive an outbound telephone call". */
    static final Rule REQUEST = Rule.ban(
                    "us-request", requested(), FirstEdition.START, Citation.primary("16 CFR 310.4(b)(1)(iii)(A)"))
            .noting("The FTC rule knows no grace and no end.");

    /** "That person's telephone number is on the do-not-call registry". */
    static final Rule REGISTRY =
            Rule.ban("us-registry", listed(), FirstEdition.START, Citation.primary("16 CFR 310.4(b)(1)(iii)(B)"));

    /**
     * "Initiating any outbound telephone call that delivers a prerecorded message". Since 2009-09-01 (73 FR 51164),
     * sales need a written agreement to such calls. A fundraiser may make such calls only to members and previous
     * donors.
     */
    static final Rule ROBOCALL = Rule.ban(
            "us-robocall",
            all(
                    technology(Technology.PRERECORDED),
                    any(somePurpose(Purpose.SALES, Purpose.NEWSPAPER), caller(Caller.FUNDRAISER), unspokenDonation())),
            LocalDate.of(2009, 9, 1),
            Citation.primary("16 CFR 310.4(b)(1)(v)"));

    static final Rule HOURS_BAN = Rule.ban("us-hours", outside(HOURS), FirstEdition.START, HOURS_CITATION);

    static final Rule HOURS_CLOSING = Rule.ban("us-hours-closing", atClosing(HOURS), FirstEdition.START, HOURS_CITATION)
            .unsettled(
                    "\"Between 8:00 a.m. and 9:00 p.m.\" leaves 9 p.m. itself open; the FCC bars only calls after it.");

    /** A seller must have paid for access to the area code before any call into it, registered or not. */
    static final Rule AREA_CODE = Rule.ban(
                    "us-area-code",
                    notCovered(),
                    FirstEdition.START,
                    Citation.primary("16 CFR 310.8 (2006 and 2009 editions)"))
            .noting("The seller may call nobody in an area code whose list it has not obtained.");

    /**
     * A request for a donation by a caller about whom no source read says anything: without a status and without a
     * charity behind it.
     */
    static Condition unspokenDonation() {
        return all(
                somePurpose(Purpose.DONATION),
                caller(Caller.SELLER, Caller.POLLSTER, Caller.FTC_EXEMPT, Caller.NONPROFIT));
    }

    static final Rule UNSPOKEN = Rule.ban(
                    "us-unspoken",
                    unspokenDonation(),
                    FirstEdition.START,
                    Citation.unconfirmed("16 CFR 310.2, 310.6(a)"))
            .unsettled("The sources speak of charities, their paid fundraisers and political committees,"
                    + " not of this caller asking for a donation.");

    static final Rule[] BANS = {
        REQUEST, REGISTRY, ROBOCALL, HOURS_BAN, HOURS_CLOSING, AREA_CODE, UNSPOKEN,
    };

    private TelemarketingSalesRule() {}
}
