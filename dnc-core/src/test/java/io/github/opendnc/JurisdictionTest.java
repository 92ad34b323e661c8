package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose rules govern a number, what applies beside them, and what no rules govern. */
class JurisdictionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Scrubber SCRUBBER = Scrubber.of(
            Registries.of(
                    Snapshot.builder(RegistryId.US_NATIONAL)
                            .covering(212, DAY)
                            .covering(201, DAY)
                            .build(),
                    Snapshot.builder(RegistryId.CA_NATIONAL)
                            .covering(416, DAY)
                            .covering(902, DAY)
                            .build()),
            UsFederal.rules(),
            CanadaFederal.rules());

    private static Call sales(PhoneNumber number) {
        return Call.on(DAY, Campaign.of(Purpose.SALES), number);
    }

    private static Call sales(String number) {
        return sales(PhoneNumber.parse(number));
    }

    @ParameterizedTest
    @CsvSource({"2125550143, us-federal 2026.2, us-clear", "4165550143, ca-federal 2026.2, ca-clear"})
    void aNumberIsGovernedByTheRulesOfItsCountry(String number, String rules, String clear) {
        Decision decision = SCRUBBER.decide(sales(number));
        assertEquals(Verdict.MAY_CALL, decision.verdict());
        assertEquals(List.of(rules), decision.rulesVersions());
        assertEquals(List.of(clear), RuleIds.of(decision));
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                18005550143L, // toll-free
                19005550143L, // premium
                15005550143L, // personal
                16005550143L, // Canadian, without a place
                17105550143L, // American, without a place
                12425550143L, // Bahamas
                18765550143L, // Jamaica
                19115550143L, // no area code
                10005550143L, // no area code
                442079460018L, // not under country code 1
            })
    void aNumberThatNoRulesGovernIsNeverClear(long e164) {
        for (Purpose purpose : Purpose.values()) {
            Call call = Call.on(DAY, Campaign.of(purpose), new PhoneNumber(e164));
            Decision decision = SCRUBBER.decide(call);
            assertEquals(Verdict.UNDETERMINED, decision.verdict());
            assertEquals(Verdict.UNDETERMINED, SCRUBBER.verdict(call));
            assertEquals(List.of("jurisdiction"), RuleIds.of(decision));
            assertTrue(decision.window().isEmpty());
        }
    }

    /** A company's policy governs every number, and a state's law its own numbers. Neither can permit a call. */
    @ParameterizedTest
    @ValueSource(
            longs = {14165550143L, 12125550143L, 18005550143L, 19005550143L, 12425550143L, 10005550143L, 442079460018L})
    void withoutTheLawOfItsCountryNoCallIsClear(long e164) {
        List<RuleSet> others = new ArrayList<>(UsStates.rules());
        Citation ours = Citation.primary("our policy");
        Dated<CallingHours> hours =
                Dated.from(SINCE, CallingHours.daily(LocalTime.of(10, 0), LocalTime.of(17, 0)), ours);
        others.add(RuleSet.builder("our-policy", "1")
                .start(SINCE)
                .rules(Rule.ban("our-hours", Condition.outside(hours), SINCE, ours))
                .build());
        Scrubber scrubber = SCRUBBER.withRuleSets(others);
        for (Purpose purpose : Purpose.values()) {
            Call call = Call.on(DAY, Campaign.of(purpose), new PhoneNumber(e164));
            Decision decision = scrubber.decide(call);
            assertEquals(Verdict.UNDETERMINED, decision.verdict(), decision::toString);
            assertEquals(Verdict.UNDETERMINED, scrubber.verdict(call));
            assertTrue(decision.unknowns().contains(Fact.JURISDICTION), decision::toString);
        }
    }

    /** A plan of another day may not know an area code, or may say that it is elsewhere. */
    @Test
    void anotherNumberingPlanIsGoneBy() {
        NumberingPlan plan = NumberingPlan.bundled();
        List<AreaCode> others = plan.areaCodes().stream()
                .filter(areaCode -> areaCode.code() != 212)
                .toList();
        Scrubber scrubber = SCRUBBER.with(NumberingPlan.of(DAY, others));
        assertEquals(Verdict.MAY_CALL, SCRUBBER.verdict(sales("2125550143")));
        assertEquals(Verdict.UNDETERMINED, scrubber.verdict(sales("2125550143")));
        assertEquals(
                Set.of(Fact.JURISDICTION), scrubber.decide(sales("2125550143")).unknowns());
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(sales("2015550143")));
        assertEquals(Verdict.MAY_CALL, scrubber.with(plan).verdict(sales("2125550143")));
    }

    @Test
    void whyARuleSetOfTheCompanyPermitsNothingIsSaid() {
        Decision decision = SCRUBBER.withRuleSets(UsStates.rules("NY")).decide(sales("2125550143"));
        assertTrue(
                decision.notes()
                        .contains(
                                "the law of the number's country was not asked; other rules can bar a call but cannot permit one"),
                decision::toString);
    }

    @Test
    void theCompanyListBarsEveryNumberForEveryPurposeFromItsDay() {
        for (long e164 : new long[] {12125550143L, 14165550143L, 18005550143L, 12425550143L}) {
            Scrubber scrubber = SCRUBBER.with(
                    CompanyList.builder().add(new PhoneNumber(e164), DAY).build());
            for (Purpose purpose : Purpose.values()) {
                Call call = Call.on(DAY, Campaign.of(purpose), new PhoneNumber(e164));
                Decision decision = scrubber.decide(call);
                assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
                assertEquals(List.of("company-list"), RuleIds.of(decision), decision::toString);
                Call before = call.with(Moment.on(DAY.minusDays(1)));
                assertEquals(Verdict.UNDETERMINED.strictest(SCRUBBER.verdict(before)), scrubber.verdict(before));
            }
        }
    }

    @Test
    void aCompanyListThatCannotBeReadLeavesEveryClearCallOpen() {
        Scrubber scrubber = SCRUBBER.with(CompanyList.unreadable());
        for (String number : List.of("2125550143", "4165550143")) {
            Decision decision = scrubber.decide(sales(number));
            assertEquals(Verdict.UNDETERMINED, decision.verdict());
            assertEquals(Verdict.UNDETERMINED, scrubber.verdict(sales(number)));
            assertEquals(Set.of(Fact.COMPANY_LIST), decision.unknowns());
        }
    }

    /** For MAY_NOT_CALL, the bans that stand, and nothing that would be open without them. */
    @Test
    void aBarredCallNamesItsBansAndNotWhatIsUnknownBesides() {
        Scrubber noList = Scrubber.of(Registries.none(), UsFederal.rules());
        CompanyList list =
                CompanyList.builder().add(new PhoneNumber(12125550143L)).build();
        Decision decision = noList.with(list).decide(sales("2125550143"));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertEquals(List.of("company-list"), RuleIds.of(decision), decision::toString);
    }

    /** A charity in the United States may be a mere seller in Canada, and the other way round. */
    @Test
    void aCallerIsWhatItIsInTheCountryCalled() {
        Campaign campaign = Campaign.of(Purpose.SALES).withCaller(Caller.SELLER).withCaller(Country.CA, Caller.CHARITY);
        for (String number : List.of("2125550143", "4165550143")) {
            Call call = Call.on(DAY, campaign, PhoneNumber.parse(number));
            Situation listed = new Situation(call, Situation.State.HELD, true, 10);
            Verdict expected = number.startsWith("212") ? Verdict.MAY_NOT_CALL : Verdict.MAY_CALL;
            assertEquals(expected, listed.verdict(), listed::toString);
        }
    }

    /** The United States treat a line of unknown kind as a consumer's; in Canada it may be a business line. */
    @ParameterizedTest
    @CsvSource({"2125550143, MAY_NOT_CALL", "4165550143, UNDETERMINED"})
    void aLineOfUnknownKindIsWhatTheLawMakesOfIt(String number, Verdict expected) {
        Situation listed = new Situation(sales(number).withLine(Line.UNKNOWN), Situation.State.HELD, true, 10);
        assertEquals(expected, listed.verdict(), listed::toString);
        assertEquals(expected, listed.decide().verdict());
    }

    @Test
    void aScrubberNamesItsRules() {
        assertTrue(SCRUBBER.toString().startsWith("scrubber of [us-federal 2026.2, ca-federal 2026.2] over "));
    }

    // ---- a made-up state, beside the federal rules and without a change to them

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private static RuleSet state(String country, String region) {
        Citation law = Citation.primary("made-up law");
        Dated<CallingHours> hours =
                Dated.from(SINCE, CallingHours.daily(LocalTime.of(10, 0), LocalTime.of(17, 0)), law);
        Rule closed = Rule.ban("st-hours", Condition.outside(hours), SINCE, law);
        return RuleSet.builder("made-up-state", "1")
                .country(new Country(country))
                .region(region)
                .start(SINCE)
                .rules(
                        closed,
                        Rule.exemption("st-survey", Condition.onlyPurposes(Purpose.SURVEY), SINCE, law)
                                .exceptionTo(closed))
                .build();
    }

    @Test
    void aStatesStricterHoursWinAndReachNoOtherState() {
        Scrubber scrubber = Scrubber.of(SCRUBBER.registries(), UsFederal.rules(), state("US", "NY"));
        Call early = Call.atLocalTime(DAY.atTime(9, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Decision decision = scrubber.decide(early);
        assertEquals(List.of("st-hours"), RuleIds.of(decision));
        assertEquals(
                "10:00-17:00 America/New_York", decision.window().orElseThrow().toString());
        assertEquals(DAY.atTime(10, 0), decision.nextOpening().orElseThrow().toLocalDateTime());
        assertEquals(List.of("us-federal 2026.2", "made-up-state 1"), decision.rulesVersions());
        Call neighbor = Call.atLocalTime(DAY.atTime(9, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2015550143"));
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(neighbor));
    }

    @ParameterizedTest
    @CsvSource({"CA, NS, 9025550143", "CA, PE, 9025550143", "CA, NU, 8675550143", "CA, YT, 8675550143"})
    void aProvinceThatSharesAnAreaCodeGovernsIt(String country, String region, String number) {
        Scrubber scrubber = Scrubber.of(SCRUBBER.registries(), CanadaFederal.rules(), state(country, region));
        Call early = Call.atLocalTime(DAY.atTime(9, 30), Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
        assertTrue(RuleIds.of(scrubber.decide(early)).contains("st-hours"));
    }

    /** If a province were typed as a state of another country, its rules would be built and never asked. */
    @ParameterizedTest
    @CsvSource({
        "US, ON, no area code lies in US ON",
        "CA, NY, no area code lies in CA NY",
        "GB, LN, no area code lies in GB LN"
    })
    void aPlaceWithoutAnAreaCodeIsRefused(String country, String region, String why) {
        var refused = assertThrows(IllegalArgumentException.class, () -> state(country, region));
        assertEquals("rule set: " + why, refused.getMessage());
    }

    // ---- days that a scenario cannot hold

    /** 2^21 days later, a day would be packed as if it were today. */
    @ParameterizedTest
    @ValueSource(longs = {1L << 22, 1L << 23, -(1L << 21)})
    void aDayThousandsOfYearsAwayIsNotTakenForToday(long days) {
        LocalDate far = LocalDate.of(2026, 11, 24).plusDays(days);
        PhoneNumber number = PhoneNumber.parse("2125550143");
        assertThrows(DateTimeException.class, () -> Call.on(far, Campaign.of(Purpose.SALES), number));
    }

    /** The first and the last day that a call can have. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "4000-12-31"})
    void aDayHundredsOfYearsAwayIsJudgedAsWhatItIs(LocalDate far) {
        Call call = Call.on(far, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertEquals(Verdict.UNDETERMINED, SCRUBBER.verdict(call), far::toString);
        assertEquals(Verdict.UNDETERMINED, SCRUBBER.decide(call).verdict());
    }
}
