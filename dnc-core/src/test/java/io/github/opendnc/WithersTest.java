package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wither sets what it names and changes nothing else, neither in the new value nor in the old one. */
class WithersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant INSTANT = Instant.parse("2026-11-24T19:00:00Z");

    /** A wither of a campaign, and the one view of the campaign that it changes. */
    record OfCampaign(String view, UnaryOperator<Campaign> wither, Object expected) {}

    /** A wither of a call, and the one view of the call that it changes. */
    record OfCall(String view, UnaryOperator<Call> wither, Object expected) {}

    static List<OfCampaign> campaignWithers() {
        return List.of(
                new OfCampaign(
                        "caller US", campaign -> campaign.withCaller(Country.US, Caller.CHARITY), Caller.CHARITY),
                new OfCampaign(
                        "caller CA", campaign -> campaign.withCaller(Country.CA, Caller.POLITICAL), Caller.POLITICAL),
                new OfCampaign(
                        "purposes",
                        campaign -> campaign.withPurposes(Purpose.SURVEY, Purpose.DONATION),
                        Set.of(Purpose.SURVEY, Purpose.DONATION)),
                new OfCampaign(
                        "technology",
                        campaign -> campaign.withTechnology(Technology.PRERECORDED),
                        Technology.PRERECORDED),
                new OfCampaign("line", campaign -> campaign.withLine(Line.BUSINESS), Line.BUSINESS),
                new OfCampaign("seller", campaign -> campaign.withSeller("Acme"), Optional.of("Acme")),
                new OfCampaign("subscription", campaign -> campaign.withSubscription("42"), Optional.of("42")),
                new OfCampaign("registered", Campaign::notRegistered, false),
                new OfCampaign("attempts", Campaign::attemptsCountedElsewhere, true));
    }

    private static Map<String, Object> views(Campaign campaign) {
        Map<String, Object> views = new LinkedHashMap<>();
        views.put("purposes", campaign.purposes());
        views.put("caller US", campaign.caller(Country.US));
        views.put("caller CA", campaign.caller(Country.CA));
        views.put("technology", campaign.technology());
        views.put("line", campaign.line());
        views.put("seller", campaign.seller());
        views.put("subscription", campaign.subscription());
        views.put("registered", campaign.isRegistered());
        views.put("attempts", campaign.isAttemptsCountedElsewhere());
        return views;
    }

    @ParameterizedTest
    @MethodSource("campaignWithers")
    void aCampaignWither(OfCampaign each) {
        Campaign plain = Campaign.of(Purpose.SALES);
        Map<String, Object> before = views(plain);
        Map<String, Object> expected = new LinkedHashMap<>(before);
        expected.put(each.view(), each.expected());
        Campaign changed = each.wither().apply(plain);
        assertEquals(expected, views(changed));
        assertEquals(before, views(plain));
        assertNotEquals(plain, changed);
        assertEquals(changed, each.wither().apply(Campaign.of(Purpose.SALES)));
        assertEquals(changed.hashCode(), each.wither().apply(plain).hashCode());
    }

    @Test
    void aSellerIsNotASubscription() {
        Campaign plain = Campaign.of(Purpose.SALES);
        assertNotEquals(plain.withSeller("42"), plain.withSubscription("42"));
    }

    @Test
    void byWithoutACountryHoldsInEveryCountry() {
        Campaign campaign = Campaign.of(Purpose.SALES)
                .withCaller(Country.US, Caller.CHARITY)
                .withCaller(Caller.POLLSTER);
        assertEquals(Caller.POLLSTER, campaign.caller(Country.US));
        assertEquals(Caller.POLLSTER, campaign.caller(Country.CA));
    }

    @Test
    void aCampaignSaysItself() {
        assertEquals(
                "SALES+DONATION by SELLER (CHARITY in CA), LIVE, CONSUMER lines, for Acme, subscription 42,"
                        + " not registered with the operator",
                Campaign.of(Purpose.DONATION, Purpose.SALES)
                        .withCaller(Country.CA, Caller.CHARITY)
                        .withSeller("Acme")
                        .withSubscription("42")
                        .notRegistered()
                        .toString());
    }

    static List<OfCall> callWithers() {
        Consent consent = Consent.of(ConsentKind.WRITTEN, DAY);
        return List.of(
                new OfCall("campaign", call -> call.with(Campaign.of(Purpose.SURVEY)), Campaign.of(Purpose.SURVEY)),
                new OfCall("moment", call -> call.with(Moment.on(DAY)), Moment.on(DAY)),
                new OfCall(
                        "zone",
                        call -> call.withZone(ZoneId.of("America/Chicago")),
                        Optional.of(ZoneId.of("America/Chicago"))),
                new OfCall("line", call -> call.withLine(Line.WIRELESS), Line.WIRELESS),
                new OfCall("transaction", call -> call.withLastTransaction(DAY), Optional.of(DAY)),
                new OfCall("inquiry", call -> call.withLastInquiry(DAY), Optional.of(DAY)),
                new OfCall("donation", call -> call.withLastDonation(DAY), Optional.of(DAY)),
                new OfCall("contract end", call -> call.withContractEnd(DAY), Optional.of(DAY)),
                new OfCall("contract active", Call::withContractActive, true),
                new OfCall("consent", call -> call.withConsent(consent), Optional.of(consent)),
                new OfCall("request", call -> call.withDoNotCallRequest(DAY), Optional.of(DAY)),
                new OfCall(
                        "scope of the request",
                        call -> call.withDoNotCallScope(RequestScope.ALL),
                        Optional.of(RequestScope.ALL)),
                new OfCall("look-up", call -> call.withRegistryAnswer(DAY, true), Optional.of(DAY) + " listed"),
                new OfCall("look-up", call -> call.withRegistryAnswer(DAY, false), Optional.of(DAY) + " clear"),
                new OfCall("request of unknown day", Call::withDoNotCallRequest, true),
                new OfCall("robocalls 30", call -> call.withExemptRobocalls(30, 0), OptionalInt.of(0)),
                new OfCall("robocalls 7", call -> call.withExemptRobocalls(7, 2), OptionalInt.of(2)),
                new OfCall("robocalls 1", call -> call.withExemptRobocalls(1, 1), OptionalInt.of(1)),
                new OfCall("attempts", call -> call.withAttempts(3), OptionalInt.of(3)),
                new OfCall("state", call -> call.withState("VT"), Optional.of("VT")),
                new OfCall(
                        "unusable",
                        call -> call.withProblem(new Problem(Fact.CONSENT_ON, "no date")),
                        List.of(new Problem(Fact.CONSENT_ON, "no date"))));
    }

    private static Map<String, Object> views(Call call) {
        Map<String, Object> views = new LinkedHashMap<>();
        views.put("campaign", call.campaign());
        views.put("number", call.number());
        views.put("moment", call.moment());
        views.put("zone", call.zone());
        views.put("line", call.line());
        views.put("transaction", call.lastTransaction());
        views.put("inquiry", call.lastInquiry());
        views.put("donation", call.lastDonation());
        views.put("contract end", call.contractEnd());
        views.put("contract active", call.isContractActive());
        views.put("consent", call.consent());
        views.put("request", call.doNotCallRequest());
        views.put("scope of the request", call.doNotCallScope());
        views.put(
                "look-up",
                call.registryCheckedOn()
                        + call.registryListed()
                                .map(listed -> listed ? " listed" : " clear")
                                .orElse(""));
        views.put("request of unknown day", call.isNeverToBeCalled());
        views.put("robocalls 30", call.exemptRobocalls(30));
        views.put("robocalls 7", call.exemptRobocalls(7));
        views.put("robocalls 1", call.exemptRobocalls(1));
        views.put("attempts", call.attempts());
        views.put("state", call.state());
        views.put("unusable", call.problems());
        return views;
    }

    @ParameterizedTest
    @MethodSource("callWithers")
    void aCallWither(OfCall each) {
        Call plain = Call.at(INSTANT, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Map<String, Object> before = views(plain);
        Map<String, Object> expected = new LinkedHashMap<>(before);
        expected.put(each.view(), each.expected());
        assertEquals(expected, views(each.wither().apply(plain)));
        assertEquals(before, views(plain));
    }

    @Test
    void aContractIsActiveOrHasAnEnd() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertEquals(false, call.withContractActive().withContractEnd(DAY).isContractActive());
        assertEquals(
                Optional.empty(), call.withContractEnd(DAY).withContractActive().contractEnd());
    }

    @Test
    void unusableFactsAddUp() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"))
                .withProblem(new Problem(Fact.LINE, "unknown word"));
        Call both = call.withProblem(new Problem(Fact.ZONE, "unknown word"));
        assertEquals("[line: unknown word]", call.problems().toString());
        assertEquals("[line: unknown word, zone: unknown word]", both.problems().toString());
    }

    @Test
    void robocallsAreCountedOver30Or7Or1DaysAndNotNegative() {
        Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        assertThrows(IllegalArgumentException.class, () -> call.withExemptRobocalls(14, 1));
        assertThrows(IllegalArgumentException.class, () -> call.withExemptRobocalls(30, -1));
        assertThrows(IllegalArgumentException.class, () -> call.exemptRobocalls(2));
    }

    @Test
    void aConsentKeepsItsKindAndItsDays() {
        Consent given = Consent.of(ConsentKind.ORAL_RECORDED, DAY.minusDays(9));
        Consent revoked = given.withRevokedOn(DAY);
        assertEquals(Optional.empty(), given.revokedOn());
        assertEquals(Optional.of(DAY), revoked.revokedOn());
        assertEquals(given.givenOn(), revoked.givenOn());
        assertEquals(ConsentKind.ORAL_RECORDED, revoked.kind());
        assertEquals(Optional.empty(), Consent.undated(ConsentKind.ORAL).givenOn());
        assertEquals("ORAL_RECORDED of 2026-11-15, revoked 2026-11-24", revoked.toString());
        assertEquals("ORAL of unknown day", Consent.undated(ConsentKind.ORAL).toString());
    }

    /** Two calls are equal if they say the same. This test fails if a new wither is left out of equals. */
    @ParameterizedTest
    @MethodSource("callWithers")
    void aCallEqualsWhatWasMadeAlike(OfCall each) {
        Call plain = Call.at(INSTANT, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        Call changed = each.wither().apply(plain);
        assertEquals(changed, each.wither().apply(plain));
        assertEquals(changed.hashCode(), each.wither().apply(plain).hashCode());
        assertNotEquals(plain, changed, each.view());
        for (OfCall other : callWithers()) {
            if (!other.expected().equals(each.expected()) || !other.view().equals(each.view())) {
                assertNotEquals(other.wither().apply(plain), changed, other.view());
            }
        }
    }

    /** Every wither is tried; one with several forms at least once. */
    @Test
    void noWitherIsLeftOut() {
        long named = Arrays.stream(Call.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("with"))
                .distinct()
                .count();
        long views = callWithers().stream().map(OfCall::view).distinct().count();
        // with takes a campaign or a moment, withDoNotCallRequest a day or none, withExemptRobocalls three periods
        assertEquals(named + 1 + 1 + 2, views);
    }

    @Test
    void consentsAreEqualWhenTheySayTheSame() {
        Consent written = Consent.of(ConsentKind.WRITTEN, DAY);
        assertEquals(written, Consent.of(ConsentKind.WRITTEN, DAY));
        assertEquals(written.hashCode(), Consent.of(ConsentKind.WRITTEN, DAY).hashCode());
        assertEquals(written.withRevokedOn(DAY), written.withRevokedOn(DAY));
        assertNotEquals(written, written.withRevokedOn(DAY));
        assertNotEquals(written.withRevokedOn(DAY), written.withRevokedOn(DAY.plusDays(1)));
        assertNotEquals(written, Consent.of(ConsentKind.WRITTEN, DAY.minusDays(1)));
        assertNotEquals(written, Consent.of(ConsentKind.ORAL, DAY));
        assertNotEquals(written, Consent.undated(ConsentKind.WRITTEN));
    }
}
