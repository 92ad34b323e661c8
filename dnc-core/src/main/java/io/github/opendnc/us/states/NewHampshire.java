package io.github.opendnc.us.states;

import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.RuleSet;
import java.util.List;

/** New Hampshire: nothing stricter found. */
final class NewHampshire {
    /** The rules of the state; checked. */
    static final List<RuleSet> RULES = List.of(set("NH", "2026.1")
            .readOn(
                    "nothing stricter found as of 2026-11-25, read: RSA 359-E:1, :7, a reader's report on all eleven sections; dialer registration")
            .build());

    private NewHampshire() {}
}
