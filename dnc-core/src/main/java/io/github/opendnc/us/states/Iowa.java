package io.github.opendnc.us.states;

import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.RuleSet;
import java.util.List;

/** Iowa: nothing stricter found. */
final class Iowa {
    static final List<RuleSet> RULES = List.of(set("IA", "2026.1")
            .readOn(
                    "nothing stricter found as of 2026-11-25, read: 1999 text of 476.57 (reported repealed), bills of 2001-2005, a reader's search of chs. 476 and 714")
            .build());

    private Iowa() {}
}
