package io.github.opendnc.us.states;

import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/** Ohio: nothing stricter found. */
final class Ohio {
    static final List<RuleSet> RULES = List.of(set("OH", "2026.1")
            .notes(note(SELLS, "Ohio: certificate of registration, bond", Citation.secondary("R.C. 4719.02, 4719.04")))
            .readOn(
                    "nothing stricter found as of 2026-11-25, read: opening of ch. 4719, a summary of 109.87, a reader's section-by-section report; the widely copied 9am-9pm is wrong")
            .build());

    private Ohio() {}
}
