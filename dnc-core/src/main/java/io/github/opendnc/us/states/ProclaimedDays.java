package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.consumerLine;
import static io.github.opendnc.law.Condition.onHoliday;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.BY_VOICE;
import static io.github.opendnc.us.states.Terms.IN_FORCE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.util.Locale;

/**
 * Days that were proclaimed holidays. No calendar made in advance can know them, so the user of the rules gives them.
 */
final class ProclaimedDays {
    private ProclaimedDays() {}

    /** The set of a state whose law closes its holidays, including proclaimed ones. */
    static RuleSet of(String code, Holidays days) {
        Rule ban = ban(code, days);
        return set(code, "proclaimed", "2026.1")
                .rules(ban)
                .rules(Unread.of(
                                code.toLowerCase(Locale.ROOT) + "-proclaimed",
                                Unread.CONSENT,
                                Unread.CUSTOMER,
                                Unread.INQUIRY,
                                Unread.CONTRACT,
                                Unread.NO_SELLER,
                                Unread.FTC_EXEMPT,
                                Unread.BUSINESS_LINE)
                        .about(ban))
                .build();
    }

    private static Rule ban(String code, Holidays days) {
        return switch (code) {
            case "AL" ->
                ban("al-proclaimed", all(SELLS, BY_VOICE), days, Citation.secondary("Ala. Admin. Code r. 770-X-5-.17"))
                        .foundInForceOn(IN_FORCE);
            case "LA" ->
                ban(
                                "la-proclaimed",
                                any(
                                        all(SELLS, consumerLine()),
                                        all(somePurpose(Purpose.SALES, Purpose.NEWSPAPER), RECORDED),
                                        all(somePurpose(Purpose.SURVEY), BY_VOICE)),
                                days,
                                Citation.secondary(
                                        "LPSC General Order R-29617 s. V(A)(2), La. R.S. 1:55, La. R.S. 45:811(3)"))
                        .unsettled("One quotation of the order, whose list of days was not read.");
            case "RI" ->
                ban(
                                "ri-proclaimed",
                                all(SELLS, BY_VOICE, consumerLine()),
                                days,
                                Citation.primary("R.I. Gen. Laws 5-61-2(2), 25-1-1"))
                        .unsettled("Binds a \"telephonic seller\", whose definition was not read.");
            default ->
                throw new IllegalArgumentException(
                        "proclaimed days: expected a state that closes them, AL, LA or RI; found \"" + code + "\"");
        };
    }

    private static Rule ban(String id, Condition calls, Holidays days, Citation citation) {
        return Rule.ban(id, all(calls, onHoliday(Dated.from(START, days, citation))), START, citation)
                .saying("No sales calls on a day that was proclaimed a holiday.");
    }
}
