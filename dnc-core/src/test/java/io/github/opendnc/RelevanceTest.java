package io.github.opendnc;

import static io.github.opendnc.Condition.all;
import static io.github.opendnc.Condition.any;
import static io.github.opendnc.Condition.caller;
import static io.github.opendnc.Condition.listed;
import static io.github.opendnc.Condition.not;
import static io.github.opendnc.Condition.notCovered;
import static io.github.opendnc.Condition.requested;
import static io.github.opendnc.Condition.robocalls;
import static io.github.opendnc.Condition.wirelessLine;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a campaign alone says of conditions, and which unknown facts they read: here, of a poll of a stranger. */
class RelevanceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Condition TRUE = caller(Caller.POLLSTER);
    private static final Condition FALSE = caller(Caller.SELLER);
    private static final Condition OPEN = wirelessLine();
    private static final long WORLD = world(Campaign.of(Purpose.SURVEY).by(Caller.POLLSTER));

    private static long world(Campaign campaign) {
        return World.of(Call.on(DAY, campaign, PhoneNumber.parse("2125550143")), "US");
    }

    private static void assertSettled(Condition.Settled expected, Condition condition) {
        assertEquals(expected, condition.forCampaign(WORLD), condition::toString);
    }

    @Test
    void whatTheCampaignSettlesIsSettled() {
        assertSettled(Condition.Settled.HOLDS, TRUE);
        assertSettled(Condition.Settled.HOLDS, not(FALSE));
        assertSettled(Condition.Settled.HOLDS, all());
        assertSettled(Condition.Settled.HOLDS, all(TRUE, TRUE));
        assertSettled(Condition.Settled.HOLDS, any(FALSE, OPEN, TRUE));
        assertSettled(Condition.Settled.FAILS, FALSE);
        assertSettled(Condition.Settled.FAILS, not(TRUE));
        assertSettled(Condition.Settled.FAILS, any());
        assertSettled(Condition.Settled.FAILS, any(FALSE, FALSE));
        assertSettled(Condition.Settled.FAILS, all(TRUE, OPEN, FALSE));
    }

    @Test
    void whatHangsOnTheCallIsOpen() {
        assertSettled(Condition.Settled.OPEN, OPEN);
        assertSettled(Condition.Settled.OPEN, Condition.residentialLine());
        assertSettled(Condition.Settled.OPEN, listed());
        assertSettled(Condition.Settled.OPEN, not(OPEN));
        assertSettled(Condition.Settled.OPEN, all(TRUE, OPEN, TRUE));
        assertSettled(Condition.Settled.OPEN, any(FALSE, OPEN, FALSE));
    }

    /** A poll of a person of whom one thing is known. */
    static Stream<Arguments> acquaintances() {
        Call stranger = Call.on(DAY, Campaign.of(Purpose.SURVEY).by(Caller.POLLSTER), PhoneNumber.parse("2125550143"));
        return Stream.of(
                arguments("transaction", stranger.withLastTransaction(DAY)),
                arguments("inquiry", stranger.withLastInquiry(DAY)),
                arguments("donation", stranger.withLastDonation(DAY)),
                arguments("contract", stranger.withContractActive()),
                arguments("contract that ends", stranger.withContractEnd(DAY)),
                arguments("consent", stranger.withConsent(Consent.of(Consent.Kind.ORAL, DAY))),
                arguments("request", stranger.withDoNotCallRequest(DAY)));
    }

    private static List<Condition> deeds() {
        Dated<Period> year = Dated.from(DAY, Period.ofYears(1), Citation.unconfirmed("Made-up Act s. 1"));
        return List.of(
                requested(),
                Condition.consent(Consent.Kind.ORAL),
                Condition.within(Relationship.Kind.INQUIRY, year, Relationship.Counting.BOTH_WAYS),
                Condition.onTheEdge(Relationship.Kind.CONTRACT, year, Relationship.Counting.BACK_FROM_THE_CALL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acquaintances")
    void whatAPersonDidIsOpenWhereAnythingIsKnown(String fact, Call call) {
        long world = World.of(call, "US");
        for (Condition deed : deeds()) {
            assertEquals(Condition.Settled.OPEN, deed.forCampaign(world), deed::toString);
        }
        assertEquals(Condition.Settled.HOLDS, TRUE.forCampaign(world));
    }

    @Test
    void aStrangerDidNothing() {
        deeds().forEach(deed -> assertSettled(Condition.Settled.FAILS, deed));
        assertSettled(Condition.Settled.HOLDS, not(requested()));
    }

    @Test
    void aConditionNamesTheUnknownFactsThatItReads() {
        assertEquals(
                World.LINE_WIRELESS | World.LINE_BUSINESS,
                Condition.residentialLine().unknownsRead());
        assertEquals(World.COMPANY_LISTED, Condition.onCompanyList().unknownsRead());
        assertEquals(
                World.LINE_WIRELESS | World.LISTED | World.CAP_7_DAYS,
                all(TRUE, not(wirelessLine()), any(listed(), robocalls(7, 3))).unknownsRead());
        assertEquals(
                0,
                any(TRUE, Condition.notRegistered(), notCovered(), requested()).unknownsRead());
    }

    @Test
    void aRuleThatTheCampaignRulesOutIsNotAskedAndNeitherIsWhatItReads() {
        Citation law = Citation.unconfirmed("Made-up Act s. 1");
        Relevance relevance = new Relevance(new Rule[] {
            Rule.ban("wireless-sale", all(FALSE, wirelessLine()), DAY, law),
            Rule.ban("listed-poll", all(TRUE, listed()), DAY, law),
            Rule.ban("many-robocalls", robocalls(1, 1), DAY, law),
        });
        for (int i = 0; i < 2; i++) { // found, and remembered
            assertEquals(0b110, relevance.rules(WORLD));
            assertEquals(World.LISTED | World.CAP_1_DAY, relevance.unknowns(WORLD));
        }
        long sale = world(Campaign.of(Purpose.SALES).by(Caller.SELLER));
        assertEquals(World.LINE_WIRELESS | World.CAP_1_DAY, relevance.unknowns(sale));
        assertEquals(0b101, relevance.rules(sale));
    }

    @Test
    void aCampaignIsOneInAllItsWorldsAndNoOther() {
        int poll = World.campaign(WORLD);
        assertEquals(poll, World.campaign(World.at(WORLD, DAY.toEpochDay(), 86_399) | World.LISTED | World.CAP_1_DAY));
        assertEquals(0, World.campaign(World.CAP_1_DAY));
        assertEquals(1, World.campaign(World.CAP_1_DAY << 1));
        assertEquals(World.CAMPAIGNS - 1, World.campaign(-1L));
    }
}
