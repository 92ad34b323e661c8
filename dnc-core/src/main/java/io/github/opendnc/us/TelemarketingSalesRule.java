package io.github.opendnc.us;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.atClosing;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.consentRevoked;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.notHeld;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.technology;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Technology;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The bans of the Telemarketing Sales Rule (FTC), 16 CFR 310.4 and 310.8, in the order of the rule. Each fires on its
 * bare facts. Who and what is outside it is in {@link Purposes}, {@link Callers}, {@link Relationships} and
 * {@link Consents}.
 */
final class TelemarketingSalesRule {
    static final LocalDate OPT_OUT_OF_ROBOCALLS = LocalDate.of(2008, 12, 1);
    static final LocalDate AGREEMENT_FOR_ROBOCALLS = LocalDate.of(2009, 9, 1);
    /** The exception for a relationship. */
    static final String RELATIONSHIP_PARAGRAPH = "16 CFR 310.4(b)(1)(iii)(B)(2) (numbered (B)(ii) in older editions)";

    private static final LocalDate START = UsFederal.START;
    private static final Citation HOURS_CITATION = Citation.primary("16 CFR 310.4(c), 60 FR 43842");

    /** Unchanged since the rule began in 1995. */
    private static final Dated<CallingHours> HOURS =
            Dated.from(START, CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(21, 0)), HOURS_CITATION);

    static final Rule REQUEST = Rule.ban(
                    "us-request", requested(), START, Citation.primary("16 CFR 310.4(b)(1)(iii)(A)"))
            .saying(
                    "A person who told a seller or charity to stop may not be called for it again, from that day on and for ever.")
            .quoting(
                    "That person previously has stated that he or she does not wish to receive an outbound telephone call")
            .noting("The FTC rule knows no grace and no end.");

    /**
     * Whether taking back a consent is such a statement, and whether it also ends a relationship, is one question of
     * fact. One rule answers both: where it bars, a relationship has nothing left to permit.
     */
    static final Rule REVOCATION = Rule.ban(
                    "us-revocation-as-request",
                    all(consentRevoked(), any(Terms.sells(), Terms.donationToAnswerFor())),
                    START,
                    Citation.primary("16 CFR 310.4(b)(1)(iii)(A), (B)(2) (numbered (B)(ii) in older editions), "
                            + TelephoneConsumerProtection.RELATIONSHIP))
            .saying(
                    "A person who took back a consent may thereby have asked to be called no more, which would bar calls that sell or ask for donations.")
            .quoting("that person has not stated that he or she does not wish to receive outbound telephone calls")
            .unsettled(
                    "Whether taking back a consent says that the person wishes no calls, and so ends a relationship too,"
                            + " is a question of fact: read what the person wrote.");

    static final Rule REGISTRY = Rule.ban(
                    "us-registry", listed(), START, Citation.primary("16 CFR 310.4(b)(1)(iii)(B)"))
            .saying("A number on the national registry may not be called to sell goods or services.")
            .quoting("That person's telephone number is on the \"do-not-call\" registry, maintained by the Commission");

    /** Since 2009-09-01 (73 FR 51164), sales need a written agreement to such calls. */
    static final Rule ROBOCALL = Rule.ban(
                    "us-robocall",
                    all(
                            technology(Technology.PRERECORDED),
                            any(Terms.sells(), caller(Caller.FUNDRAISER), Terms.donationToAnswerFor())),
                    AGREEMENT_FOR_ROBOCALLS,
                    Citation.primary("16 CFR 310.4(b)(1)(v), 73 FR 51164 (summary)"))
            .saying(
                    "A recorded message may sell only to a person who agreed to such messages in writing, and ask for a donation only from a member or previous donor of the charity.")
            .quoting("Initiating any outbound telephone call that delivers a prerecorded message");

    static final Rule ROBOCALL_DONATION_BEFORE = Rule.ban(
                    "us-robocall-donation-before-2009",
                    all(technology(Technology.PRERECORDED), Terms.donationToAnswerFor()),
                    OPT_OUT_OF_ROBOCALLS,
                    Citation.primary("16 CFR 310.4(b)(1)(v)(B), 73 FR 51164 (summary)"))
            .until(AGREEMENT_FOR_ROBOCALLS)
            .saying(
                    "From 2008-12-01 to 2009-08-31 a recorded message may have been allowed to ask only a member or previous donor of the charity for a donation.")
            .unsettled(
                    "Recorded messages had to offer an opt-out from 2008-12-01 on, and needed an agreement from 2009-09-01"
                            + " on; on which of the two days the limit to members and previous donors began, no text says.");

    static final Rule ROBOCALL_ABANDONED = Rule.ban(
                    "us-robocall-abandoned",
                    all(technology(Technology.PRERECORDED), Terms.sells()),
                    START,
                    Citation.unconfirmed("16 CFR 310.4(b)(1)(iv), 69 FR 67287"))
            .until(AGREEMENT_FOR_ROBOCALLS)
            .saying(
                    "Before 2009-09-01 the FTC read its rule on abandoned calls as a ban on recorded messages that sell.")
            .unsettled(
                    "A recorded sales call connects the person to nobody; the FTC held that to be an abandoned call.");

    static final Rule HOURS_BAN = Rule.ban("us-hours", outside(HOURS), START, HOURS_CITATION)
            .saying(
                    "A person's residence may be called only from 8 in the morning to 9 in the evening by the person's clock.")
            .quoting(
                    "at any time other than between 8:00 a.m. and 9:00 p.m. local time at the called person's location");

    static final Rule HOURS_CLOSING = Rule.ban("us-hours-closing", atClosing(HOURS), START, HOURS_CITATION)
            .saying("A call at 9 in the evening to the second may be too late.")
            .quoting("between 8:00 a.m. and 9:00 p.m. local time")
            .unsettled(
                    "\"Between 8:00 a.m. and 9:00 p.m.\" leaves 9 p.m. itself open; the FCC bars only calls after it.");

    static final Rule AREA_CODE = Rule.ban(
                    "us-area-code", notCovered(), START, Citation.primary("16 CFR 310.8(a) (2006 and 2009 editions)"))
            .saying(
                    "A seller may call into an area code only after it has paid for that area code, whether the number is listed or not.")
            .noting("The seller has not paid for access to this area code: it may call nobody there, listed or not.");

    /** Without any list, nothing shows whether the seller has paid for the area code or not. */
    static final Rule NO_LIST = Rule.ban(
                    "us-no-list", notHeld(), START, Citation.primary("16 CFR 310.8(a) (2006 and 2009 editions)"))
            .saying("A seller must have paid for the area code, and holding no list at all leaves open whether it has.")
            .unsettled("No list is held, so nothing shows that the seller has paid for access to the area code.");

    static final Rule[] BANS = {
        REQUEST,
        REVOCATION,
        REGISTRY,
        ROBOCALL,
        ROBOCALL_DONATION_BEFORE,
        ROBOCALL_ABANDONED,
        HOURS_BAN,
        HOURS_CLOSING,
        AREA_CODE,
        NO_LIST,
    };

    /**
     * All of them except {@link #REVOCATION}, which is also the FCC's. For callers that are wholly outside the FTC's
     * rule.
     */
    static final Rule[] ALL_FTC = {
        REQUEST,
        REGISTRY,
        ROBOCALL,
        ROBOCALL_DONATION_BEFORE,
        ROBOCALL_ABANDONED,
        HOURS_BAN,
        HOURS_CLOSING,
        AREA_CODE,
        NO_LIST,
    };

    /** The bans that can reach a call without a selling part. For what is not telemarketing. */
    static final Rule[] NOT_SELLING = {
        REQUEST, ROBOCALL, HOURS_BAN, HOURS_CLOSING, AREA_CODE, NO_LIST,
    };

    static final Rule[] HOURS_FTC = {HOURS_BAN, HOURS_CLOSING};

    private TelemarketingSalesRule() {}
}
