package io.github.opendnc;

import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.any;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.listed;
import static io.github.opendnc.law.Condition.not;
import static io.github.opendnc.law.Condition.notCovered;
import static io.github.opendnc.law.Condition.requested;
import static io.github.opendnc.law.Condition.robocalls;
import static io.github.opendnc.law.Condition.wirelessLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a campaign alone says about conditions, and which unknown facts they read; here for a poll of a stranger. */
class ApplicableRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Condition TRUE = caller(Caller.POLLSTER);
    private static final Condition FALSE = caller(Caller.SELLER);
    private static final Condition OPEN = wirelessLine();
    private static final CompiledRules RULES = new CompiledRules(UsFederal.rules());
    private static final long SCENARIO = scenario(Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER));

    private static long scenario(Campaign campaign) {
        return Scenario.of(Call.on(DAY, campaign, PhoneNumber.parse("2125550143")), RULES.caller(campaign));
    }

    private static long unknownsRead(Condition condition) {
        return Clause.of(condition).reads() & Scenario.UNKNOWN_BITS;
    }

    private static void assertTri(Tri expected, Condition condition) {
        assertEquals(expected, Clause.of(condition).forCampaign(SCENARIO), condition::toString);
    }

    @Test
    void whatTheCampaignSettlesIsSettled() {
        assertTri(Tri.HOLDS, TRUE);
        assertTri(Tri.HOLDS, not(FALSE));
        assertTri(Tri.HOLDS, all());
        assertTri(Tri.HOLDS, all(TRUE, TRUE));
        assertTri(Tri.HOLDS, any(FALSE, OPEN, TRUE));
        assertTri(Tri.FAILS, FALSE);
        assertTri(Tri.FAILS, not(TRUE));
        assertTri(Tri.FAILS, any());
        assertTri(Tri.FAILS, any(FALSE, FALSE));
        assertTri(Tri.FAILS, all(TRUE, OPEN, FALSE));
    }

    @Test
    void whatHangsOnTheCallIsOpen() {
        assertTri(Tri.OPEN, OPEN);
        assertTri(Tri.OPEN, Condition.residentialLine());
        assertTri(Tri.OPEN, listed());
        assertTri(Tri.OPEN, not(OPEN));
        assertTri(Tri.OPEN, all(TRUE, OPEN, TRUE));
        assertTri(Tri.OPEN, any(FALSE, OPEN, FALSE));
    }

    /** A poll of a person about whom one thing is known. */
    static Stream<Arguments> acquaintances() {
        Call stranger =
                Call.on(DAY, Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER), PhoneNumber.parse("2125550143"));
        return Stream.of(
                arguments("transaction", stranger.withLastTransaction(DAY)),
                arguments("inquiry", stranger.withLastInquiry(DAY)),
                arguments("donation", stranger.withLastDonation(DAY)),
                arguments("contract", stranger.withContractActive()),
                arguments("contract that ends", stranger.withContractEnd(DAY)),
                arguments("consent", stranger.withConsent(Consent.of(ConsentKind.ORAL, DAY))),
                arguments("request", stranger.withDoNotCallRequest(DAY)));
    }

    private static List<Condition> deeds() {
        Dated<Period> year = Dated.from(DAY, Period.ofYears(1), Citation.unconfirmed("Made-up Act s. 1"));
        return List.of(
                requested(),
                Condition.consent(Set.of(ConsentKind.values())),
                Condition.within(Dealing.INQUIRY, year, MonthCounting.BOTH_WAYS),
                Condition.onTheEdge(Dealing.CONTRACT, year, MonthCounting.BACK_FROM_THE_CALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acquaintances")
    void whatAPersonDidIsOpenWhereAnythingIsKnown(String fact, Call call) {
        long scenario = Scenario.of(call, RULES.caller(call.campaign()));
        for (Condition deed : deeds()) {
            assertEquals(Tri.OPEN, Clause.of(deed).forCampaign(scenario), deed::toString);
        }
        assertEquals(Tri.HOLDS, Clause.of(TRUE).forCampaign(scenario));
    }

    @Test
    void aStrangerDidNothing() {
        deeds().forEach(deed -> assertTri(Tri.FAILS, deed));
        assertTri(Tri.HOLDS, not(requested()));
    }

    @Test
    void aConditionNamesTheUnknownFactsThatItReads() {
        assertEquals(Scenario.LINE_WIRELESS | Scenario.LINE_BUSINESS, unknownsRead(Condition.residentialLine()));
        assertEquals(Scenario.COMPANY_LISTED, unknownsRead(Condition.onCompanyList()));
        assertEquals(
                Scenario.LINE_WIRELESS | Scenario.LISTED | Scenario.CAP_7_DAYS,
                unknownsRead(all(TRUE, not(wirelessLine()), any(listed(), robocalls(7, 3)))));
        assertEquals(0, unknownsRead(any(TRUE, Condition.notRegistered(), notCovered(), requested())));
    }

    @Test
    void aRuleThatTheCampaignRulesOutIsNotAskedAndNeitherIsWhatItReads() {
        ApplicableRules applicable = new ApplicableRules(
                new Clause[] {
                    Clause.of(all(FALSE, wirelessLine())), Clause.of(all(TRUE, listed())), Clause.of(robocalls(1, 1)),
                },
                0);
        for (int i = 0; i < 2; i++) { // found, and remembered
            assertEquals(0b110, applicable.to(SCENARIO).rules());
            assertEquals(
                    Scenario.LISTED | Scenario.CAP_1_DAY,
                    applicable.to(SCENARIO).unknowns());
        }
        long sale = scenario(Campaign.of(Purpose.SALES).withCaller(Caller.SELLER));
        assertEquals(
                Scenario.LINE_WIRELESS | Scenario.CAP_1_DAY, applicable.to(sale).unknowns());
        assertEquals(0b101, applicable.to(sale).rules());
    }

    @Test
    void aCampaignIsOneInAllItsWorldsAndNoOther() {
        int poll = Scenario.campaign(SCENARIO);
        assertEquals(
                poll,
                Scenario.campaign(
                        Scenario.at(SCENARIO, DAY.toEpochDay(), 86_399) | Scenario.LISTED | Scenario.CAP_1_DAY));
        assertEquals(0, Scenario.campaign(Scenario.CAP_1_DAY));
        assertEquals(1, Scenario.campaign(1L << 48));
        assertEquals(Scenario.CAMPAIGNS - 1, Scenario.campaign(-1L));
    }
}
