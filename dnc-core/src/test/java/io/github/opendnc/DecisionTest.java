package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.CompanyListInfo;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.us.UsFederal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision tells besides its verdict, one part at a time. Whole pages are in {@link AuditTextTest}. */
class DecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Campaign SALES = Campaign.of(Purpose.SALES);

    private static Decision decide(Call call, boolean listed) {
        return new Situation(call, Situation.State.HELD, listed, 10).decide();
    }

    private static Call call(Campaign campaign) {
        return Call.atLocalTime(DAY.atTime(12, 0), campaign, PhoneNumber.parse("2125550143"));
    }

    /** Fifteen digits, nine of a second and the longest name of a clock. */
    @Test
    void noLineOfThePageIsLongerThanItSays() {
        Call call = Call.at(
                        Instant.parse("2026-11-24T14:00:00.123456789Z"), SALES, new PhoneNumber(999_999_999_999_999L))
                .withZone(ZoneId.of("America/Argentina/ComodRivadavia"));
        Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules());
        List<String> lines = scrubber.decide(call).toString().lines().toList();
        assertEquals("UNDETERMINED: +999999999999999 at", lines.get(0));
        assertEquals(
                " ".repeat(14) + "2026-11-24T11:00:00.123456789-03:00[America/Argentina/ComodRivadavia]", lines.get(1));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), lines::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "19115550143, area code 911 is not in the numbering plan",
        "18005550143, no rule set governs area code 800",
        "12425550143, no rule set governs area code 242",
        "442079460018, 'the number is not under country code 1, and no rule set governs it'",
    })
    void aNumberThatNoRulesGovernSaysWhy(long e164, String beginning) {
        Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());
        Decision decision = scrubber.decide(Call.on(DAY, SALES, new PhoneNumber(e164)));
        assertTrue(
                decision.notes().get(0).startsWith(beginning),
                () -> decision.notes().toString());
        assertEquals("no law was checked", decision.notChecked());
        assertEquals(List.of(UsFederal.rules(), CanadaFederal.rules()), scrubber.ruleSets());
    }

    @Test
    void whatCannotBeRightIsTold() {
        Decision decision = decide(call(SALES).withLastInquiry(DAY.plusDays(1)), false);
        assertEquals(
                List.of(new Problem(Fact.LAST_INQUIRY, "2026-11-25 is after the day of the call, 2026-11-24")),
                decision.problems());
    }

    @Test
    void aTextBehindTwoRulesIsCitedOnce() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        Citation text = Citation.unconfirmed("Made-up Act s. 1");
        RuleSet law = RuleSet.builder("made-up", "1")
                .rules(
                        Rule.ban("made-up-one", Condition.all(), first, text),
                        Rule.ban("made-up-two", Condition.all(), first, text))
                .build();
        Decision decision = Scrubber.of(Registries.none(), EmptyLaw.and(law)).decide(call(SALES));
        assertEquals(2, decision.decisive().size());
        assertEquals(List.of(text), decision.citations());
    }

    @Test
    void theCitationsAreThoseOfWhatDecided() {
        assertEquals(
                List.of("16 CFR 310.4(b)(1)(iii)(B)", "47 CFR 64.1200(c)(2)"),
                decide(call(SALES), true).citations().stream()
                        .map(Citation::text)
                        .toList());
    }

    @Test
    void aReasonIsOneLine() {
        Call customer = call(SALES.withTechnology(Technology.PRERECORDED))
                .withLine(Line.RESIDENTIAL)
                .withLastTransaction(DAY.minusMonths(18))
                .withDoNotCallRequest(DAY.minusDays(1));
        List<String> lines =
                decide(customer, true).reasons().stream().map(Reason::toString).toList();
        assertTrue(
                lines.contains("STANDS us-registry: the number is on the list (obtained 2026-11-14)"
                        + " (16 CFR 310.4(b)(1)(iii)(B) [primary text read])"),
                lines::toString);
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("DEFEATED BY us-request-ends-ebr us-ebr-edge: ")),
                lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("LIFTS us-request-ends-ebr: ")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.endsWith("]) The FTC rule knows no grace and no end.")));
    }

    // ---- the page

    private static List<String> page(Decision decision) {
        return decision.toString().lines().toList();
    }

    @Test
    void thePageTellsWhenTheHoursOpen() {
        Call late = Call.atLocalTime(DAY.atTime(22, 0), SALES, PhoneNumber.parse("2125550143"));
        assertTrue(
                page(decide(late, false)).contains("  hours       next open 2026-11-25T08:00-05:00[America/New_York]"));
    }

    /** The edition alone holds only its last change list. The store knows the rest by its number. */
    @Test
    void theEditionAndTheCompanyListAreNamed() {
        SourceFile file = new SourceFile("ours.csv", 20, "0".repeat(64));
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .build()
                .withEdition(7, Optional.of(Instant.parse("2026-11-24T08:00:00Z")));
        CompanyList ours = CompanyList.builder()
                .add(PhoneNumber.parse("2125550199"))
                .build()
                .withSources(List.of(file));
        Decision decision =
                Scrubber.of(Registries.of(list).with(ours), UsFederal.rules()).decide(call(SALES));
        assertEquals(OptionalInt.of(7), decision.snapshots().get(0).edition());
        assertEquals(
                new CompanyListInfo(true, 1, List.of(file), false),
                decision.companyList().orElseThrow());
        assertEquals(
                List.of(
                        "  read        us-national edition 7, published 2026-11-24T08:00:00Z, obtained 2026-11-24: 0 numbers",
                        "  read        company list of 1 number (ours.csv sha256"),
                page(decision).stream()
                        .filter(line -> line.startsWith("  read "))
                        .toList());
        Decision unreadable = Scrubber.of(Registries.of(list).with(CompanyList.unreadable()), UsFederal.rules())
                .decide(call(SALES));
        assertTrue(page(unreadable).contains("  read        company list that could not be read"));
        assertEquals(Optional.empty(), decide(call(SALES), false).companyList());
    }

    @Test
    void thePageNamesAListThatIsNotHeldAndOneThatIsOnlyOnce() {
        assertTrue(page(new Situation(call(SALES), Situation.State.NOT_HELD, false, 0).decide())
                .contains("  read        us-national not held"));
        assertEquals(
                1,
                page(decide(call(SALES), false)).stream()
                        .filter(line -> line.startsWith("  read        us-"))
                        .count());
    }

    @Test
    void theKindOfLineThatTheCallGivesStandsInThePlaceOfThatOfTheCampaign() {
        Decision decision = decide(call(SALES).withLine(Line.BUSINESS), false);
        assertEquals("SALES by SELLER, LIVE, BUSINESS lines", decision.campaign());
    }

    @Test
    void aLineIsFullAtAHundredColumns() {
        String content = "SALES by SELLER, LIVE, CONSUMER lines, for ";
        Decision full = decide(call(SALES.withSeller("x".repeat(86 - content.length()))), false);
        assertEquals(100, page(full).get(1).length());
        Decision words = decide(call(SALES.withSeller("x".repeat(87 - content.length()))), false);
        assertEquals(
                "  campaign    SALES by SELLER, LIVE, CONSUMER lines, for",
                page(words).get(1));
        Decision endless = decide(call(SALES.withSeller("x".repeat(100))), false);
        assertEquals(" ".repeat(14) + "x".repeat(86), page(endless).get(2));
        assertEquals(" ".repeat(14) + "x".repeat(14), page(endless).get(3));
    }

    // ---- small values

    @Test
    void campaignsAreEqualWhenAllTheySayIs() {
        Campaign acme = SALES.withSeller("Acme").withSubscription("10001234");
        assertEquals(acme, SALES.withSubscription("10001234").withSeller("Acme"));
        assertEquals(
                acme.hashCode(),
                SALES.withSubscription("10001234").withSeller("Acme").hashCode());
        for (Campaign other : List.of(
                SALES,
                acme.withSeller("Ajax"),
                acme.withSubscription("10001235"),
                acme.withCaller(Country.CA, Caller.NONPROFIT),
                acme.withCaller(Caller.FTC_EXEMPT))) {
            assertFalse(acme.equals(other), other::toString);
            assertFalse(acme.hashCode() == other.hashCode(), other::toString);
        }
    }
}
