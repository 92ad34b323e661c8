package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.somePurpose;
import static io.github.opendnc.us.states.Terms.NATIONAL_LIST_AGE;
import static io.github.opendnc.us.states.Terms.RECORDED;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import java.util.List;

/**
 * New Hampshire: no recorded political messages to numbers on the national registry. Nothing else stricter was found.
 */
final class NewHampshire {
    static final Rule POLITICAL = Rule.ban(
                    "nh-political",
                    all(somePurpose(Purpose.POLITICAL), RECORDED, listed()),
                    START,
                    Citation.secondary("RSA 664:14-a, III"))
            .saying("A recorded political message may not go to a number on the national registry.")
            .quoting("a prerecorded political message to any telephone number on any federal do not call list.")
            .unsettled(
                    "The act of 2003 was read in part, III is quoted once; a bill to repeal it was not followed to its end.");

    static final List<RuleSet> RULES = List.of(set("NH", "2026.1")
            .readOn(
                    "read to 2026-11-27: RSA 359-E:1, :7, a reader's report on all eleven sections, opening of 664:14-a; dialer registration")
            .registry(RegistryId.US_NATIONAL, NATIONAL_LIST_AGE)
            .answeredByLookUps()
            .rules(POLITICAL)
            .build());

    private NewHampshire() {}
}
