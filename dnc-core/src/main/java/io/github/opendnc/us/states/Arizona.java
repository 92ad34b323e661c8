package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.residentialLine;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.law.Condition.wirelessLine;
import static io.github.opendnc.us.states.Terms.ALWAYS;
import static io.github.opendnc.us.states.Terms.CONSENTED;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.SIGNED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** Arizona: no uninvited sales calls to mobiles, even if dialed by hand; recorded calls need permission. */
final class Arizona {
    private static final Condition ALL_SALES_TO_MOBILES_OR_OFFICES = all(SELLS, any(wirelessLine(), businessLine()));
    private static final Condition RECORDED_SALES = all(SELLS, RECORDED);
    private static final Condition RECORDED_SALES_TO_RESIDENCES = all(SELLS, RECORDED, residentialLine());

    static final Rule MOBILE = Rule.ban(
                    "az-mobile",
                    ALL_SALES_TO_MOBILES_OR_OFFICES,
                    LocalDate.of(1999, 8, 6),
                    Citation.secondary("A.R.S. 44-1278(B)(3)"))
            .saying("A mobile may not be called to sell without an invitation, however the call is placed.")
            .quoting(
                    "Intentionally make or cause to be made any unsolicited telephone sales call to any mobile or telephone paging device")
            .noting(
                    "One quotation and the Secretary of State's own overview; a business line may or may not be a mobile. Whom the article exempts is bound all the same (44-1273(A), read).");

    static final Rule AUTOMATED = Rule.ban("az-automated", RECORDED_SALES, START, Citation.primary("A.R.S. 13-2919"))
            .saying("A recorded message may sell only with the permission of the person.")
            .quoting(
                    "shall not use an automated system for the selection and dialing of telephone numbers and the playing of a recorded message or sending a text")
            .noting("18 months are not in 13-2919.")
            .foundInForceOn(IN_FORCE);

    static final Rule AUTOMATED_SURVEY = Rule.ban(
                    "az-automated-survey",
                    all(
                            somePurpose(Purpose.SURVEY),
                            RECORDED,
                            not(caller(
                                    Caller.POLLSTER,
                                    Caller.POLITICAL,
                                    Caller.PUBLIC_BODY,
                                    Caller.CHARITY,
                                    Caller.NONPROFIT))),
                    START,
                    AUTOMATED.citation())
            .saying("A recorded poll whose answers are used to sell needs the permission of the person.")
            .quoting("survey information if the results are to be used directly for the purpose of soliciting")
            .unsettled("What the answers are used for is no fact of a call.");

    static final Rule PRERECORDED = Rule.ban(
                    "az-prerecorded",
                    RECORDED_SALES_TO_RESIDENCES,
                    LocalDate.of(1999, 8, 6),
                    Citation.secondary("A.R.S. 44-1278(B)"))
            .saying("A recorded message may not sell to a residence.")
            .unsettled(
                    "Read in an official summary only. Whom the article exempts is bound all the same (44-1273(A), read).");

    static final Rule SIGNED_AGREEMENT = Rule.exemption("az-written", SIGNED, START, MOBILE.citation())
            .saying("A person who signed an agreement to be called may be called.")
            .exceptionTo(MOBILE);

    static final Rule CONSENT = Rule.exemption("az-consent", CONSENTED, START, AUTOMATED.citation())
            .saying("A person who consented may be called.")
            .exceptionTo(AUTOMATED, AUTOMATED_SURVEY);

    static final List<RuleSet> RULES = List.of(set("AZ", "2026.1")
            .rules(MOBILE, AUTOMATED, AUTOMATED_SURVEY, PRERECORDED)
            .rules(SIGNED_AGREEMENT, CONSENT)
            .rules(Unread.of("az", Unread.CONSENT, Unread.BUSINESS_LINE, Unread.TEXT)
                    .about(MOBILE))
            .rules(Unread.of("az", Unread.CUSTOMER, Unread.INQUIRY, Unread.CONTRACT)
                    .about(MOBILE, AUTOMATED, AUTOMATED_SURVEY))
            .rules(Unread.of("az", Unread.NO_SELLER).about(MOBILE, AUTOMATED, PRERECORDED))
            .notes(
                    note(
                            SELLS,
                            "Arizona: register with the Secretary of State",
                            Citation.primary("A.R.S. 44-1272, 44-1277(A)")),
                    note(
                            SELLS,
                            "Arizona: HB 2246 of 2026 would count texts among telephone calls (44-1271) and bar recorded calls to mobiles (44-1278); whether it became law was not found",
                            Citation.secondary("Arizona HB 2246 of 2026")),
                    note(
                            ALWAYS,
                            "Arizona: platform texts fall under 13-2919 (permission or relationship); TEXT here is hand-sent",
                            Citation.primary("A.R.S. 13-2919")))
            .build());

    private Arizona() {}
}
