package io.github.opendnc.us.states;

import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/** Vermont: the federal rules are state law, and nothing is stricter. */
final class Vermont {
    static final List<RuleSet> RULES = List.of(set("VT", "2026.1")
            .notes(note(
                    SELLS,
                    "Vermont: registration with the Secretary of State before any call, a crime without it",
                    Citation.primary("9 V.S.A. 2464a(b)(1), (d)")))
            .readOn(
                    "nothing stricter found as of 2026-12-01, read: 9 V.S.A. 2464a-2464c, of which (b)(2) makes a breach of the federal rules one of the state's (code of 2022), 2464e")
            .build());

    private Vermont() {}
}
