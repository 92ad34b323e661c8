package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A company may settle for itself what the law leaves unsettled, and nothing else. */
class SettlementTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("212-555-0143");
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final Call AT_NINE = Call.atLocalTime(LocalDateTime.of(2026, 11, 24, 21, 0), SALES, NUMBER);

    private static Scrubber scrubber(RuleSet rules, boolean listed) {
        var list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LocalDate.of(2026, 11, 14));
        return Scrubber.of(Registries.of((listed ? list.add(NUMBER.e164()) : list).build()), rules);
    }

    @Test
    void aDoubtfulBanMaySettleEitherWay() {
        RuleSet rules = UsFederal.rules();
        RuleSet closed = rules.settling(
                new Settlement("us-hours-closing", Settlement.Outcome.APPLIES, "A. Lawyer", "we stop at nine"));
        RuleSet open = rules.settling(
                new Settlement("us-hours-closing", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "FCC reading"));
        assertEquals(Verdict.UNDETERMINED, scrubber(rules, false).verdict(AT_NINE));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber(closed, false).verdict(AT_NINE));
        assertEquals(Verdict.MAY_CALL, scrubber(open, false).verdict(AT_NINE));
    }

    /** A page with an extra line in it would say what nobody found. */
    @Test
    void whatPagesRepeatIsOneLine() {
        for (String broken : new String[] {
            "A\nMAY_CALL: x", "A\rx", "A\u2028x", "A\u0085x", "A\u001b[2Jx", "A\tx", "A\u202Ex", "\u2066Ax"
        }) {
            assertThrows(IllegalArgumentException.class, () -> SALES.withSeller(broken));
            assertThrows(IllegalArgumentException.class, () -> SALES.withSubscription(broken));
            assertThrows(IllegalArgumentException.class, () -> new Problem(Fact.LINE, broken));
            for (int text = 0; text < 3; text++) {
                String[] texts = {"us-hours-closing", "A. Lawyer", "FCC reading"};
                texts[text] = broken;
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Settlement(texts[0], Settlement.Outcome.APPLIES, texts[1], texts[2]));
            }
        }
        Exception seller = assertThrows(IllegalArgumentException.class, () -> SALES.withSeller("A\nB"));
        assertEquals("seller: expected one line without control characters, found another text", seller.getMessage());
        assertEquals(
                "Caf\u00e9 \ud83d\ude00",
                SALES.withSeller("Caf\u00e9 \ud83d\ude00").seller().orElseThrow());
    }

    @Test
    void aDoubtfulExemptionMaySettleEitherWay() {
        Call onTheEdge =
                Call.on(LocalDate.of(2026, 11, 24), SALES, NUMBER).withLastTransaction(LocalDate.of(2025, 5, 24));
        RuleSet rules = UsFederal.rules()
                .settling(new Settlement(
                        "us-ebr-edge-fcc", Settlement.Outcome.APPLIES, "A. Lawyer", "the FCC's, counted back"));
        assertEquals(Verdict.UNDETERMINED, scrubber(rules, true).verdict(onTheEdge));
        assertEquals(
                Verdict.MAY_CALL,
                scrubber(
                                rules.settling(new Settlement(
                                        "us-ebr-edge", Settlement.Outcome.APPLIES, "A. Lawyer", "counted back")),
                                true)
                        .verdict(onTheEdge));
        assertEquals(
                Verdict.MAY_NOT_CALL,
                scrubber(
                                rules.settling(new Settlement(
                                        "us-ebr-edge", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "strict")),
                                true)
                        .verdict(onTheEdge));
    }

    @Test
    void theDecisionSaysWhoSettledItAndWhy() {
        RuleSet open = UsFederal.rules()
                .settling(new Settlement(
                        "us-hours-closing", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "FCC reading"));
        Decision decision = scrubber(open, false).decide(AT_NINE);
        assertEquals(Verdict.MAY_CALL, decision.verdict());
        assertTrue(decision.notes().contains("us-hours-closing settled by A. Lawyer as not applying: FCC reading"));
        assertTrue(decision.toString().contains("settled by A. Lawyer"));
    }

    /** Dozens settled alike are one sentence, so that the reasons of a call can be found among them. */
    @Test
    void whatIsSettledAlikeIsToldTogether() {
        RuleSet cautious = UsFederal.rules()
                .settling(new Settlement(
                        "us-hours-closing", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "FCC reading"))
                .cautious("B. Clerk", "to be safe");
        List<String> told = scrubber(cautious, false).decide(AT_NINE).notes().stream()
                .filter(note -> note.contains(" settled by "))
                .toList();
        assertEquals(3, told.size(), told::toString);
        for (Settlement settlement : cautious.settlements()) {
            assertEquals(
                    1,
                    told.stream()
                            .filter(note -> note.matches("(.*, )?" + settlement.ruleId() + "(,.*)? settled by "
                                    + settlement.who() + " as .*: " + settlement.why()))
                            .count(),
                    settlement::toString);
        }
    }

    /** Settled in one way it would open what the ban bars, in the other what the exemption left barred. */
    @Test
    void anUnsettledRuleThatLiftsABanAndAnExemptionHasNoCautiousWay() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        Citation text = Citation.unconfirmed("made up");
        Rule ban = Rule.ban("own-ban", Condition.all(), first, text);
        Rule other = Rule.ban("own-other", Condition.all(), first, text);
        Rule customer =
                Rule.exemption("own-customer", Condition.all(), first, text).exceptionTo(ban);
        Rule both = Rule.exemption("own-both", Condition.all(), first, text).exceptionTo(customer, other);
        RuleSet certain =
                RuleSet.builder("own", "1").rules(ban, other, customer, both).build();
        assertEquals(Set.of(), certain.cautious("B. Clerk", "to be safe").settlements());
        RuleSet open = RuleSet.builder("own", "1")
                .rules(ban, other, customer, both.unsettled("Nobody says."))
                .build();
        assertEquals(
                "rule own-both lifts what bars and what permits",
                assertThrows(IllegalStateException.class, () -> open.cautious("B. Clerk", "to be safe"))
                        .getMessage());
    }

    @Test
    void severalRulesMayBeSettledAndEachAnew() {
        RuleSet rules = UsFederal.rules()
                .settling(new Settlement("us-hours-closing", Settlement.Outcome.APPLIES, "A. Lawyer", "first thought"))
                .settling(new Settlement("us-ebr-edge", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "strict"))
                .settling(new Settlement(
                        "us-hours-closing", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "second thought"));
        assertEquals(
                Set.of(
                        new Settlement("us-ebr-edge", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "strict"),
                        new Settlement(
                                "us-hours-closing", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "second thought")),
                rules.settlements());
    }

    @Test
    void nothingElseCanBeWeakened() {
        RuleSet rules = UsFederal.rules();
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> rules.settling(
                        new Settlement("us-registry", Settlement.Outcome.DOES_NOT_APPLY, "A. Lawyer", "no")));
        assertEquals("rule us-registry is certain, so there is nothing to settle", refused.getMessage());
        var unknown = assertThrows(
                IllegalArgumentException.class,
                () -> rules.settling(new Settlement("us-nothing", Settlement.Outcome.APPLIES, "A. Lawyer", "no")));
        assertEquals("us-federal 2026.2 has no rule us-nothing", unknown.getMessage());
    }
}
