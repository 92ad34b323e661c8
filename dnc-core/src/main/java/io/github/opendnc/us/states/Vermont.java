package io.github.opendnc.us.states;

import static io.github.opendnc.us.states.Terms.SELLS;
import static io.github.opendnc.us.states.Terms.note;
import static io.github.opendnc.us.states.Terms.set;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/** Vermont: nothing stricter found. */
final class Vermont {
    static final List<RuleSet> RULES = List.of(set("VT", "2026.1")
            .notes(note(
                    SELLS,
                    "Vermont: registration with the Secretary of State before any call, a crime without it",
                    Citation.secondary("9 V.S.A. 2464a(b)(1)")))
            .readOn(
                    "nothing stricter found as of 2026-11-25, read: 2464a definitions, 2464e, act summary of 2002; robocall law follows federal")
            .build());

    private Vermont() {}
}
