package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A relationship that opens a call by the law of a state alone opens it no more once the person has asked not to be
 * called, or has taken a consent back.
 */
class StateObjectionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final LocalDate RECENT = DAY.minusDays(10);

    /** A call that a relationship opens, and the state whose law says so. */
    record Opened(String state, Call call) {}

    private static Call at(String number, String zone, int hour, Campaign campaign, Line line) {
        ZoneId place = ZoneId.of(zone);
        LocalDateTime time = DAY.atTime(hour, 0);
        return Call.at(time.atZone(place).toInstant(), campaign, PhoneNumber.parse(number))
                .withZone(place)
                .withLine(line);
    }

    static Stream<Opened> calls() {
        Campaign sales = Campaign.of(Purpose.SALES);
        Campaign poll = Campaign.of(Purpose.SURVEY).withTechnology(Technology.PRERECORDED);
        Call colorado = at("3035550143", "America/Denver", 12, sales, Line.RESIDENTIAL);
        Call dakota = at("7015550143", "America/Chicago", 22, sales, Line.RESIDENTIAL);
        Call carolina = at("7045550143", "America/New_York", 12, sales, Line.RESIDENTIAL);
        Call michigan = at("3135550143", "America/Detroit", 12, sales, Line.RESIDENTIAL);
        Call kentucky = at("5025550143", "America/New_York", 12, sales, Line.RESIDENTIAL);
        Call virginia = at("8045550143", "America/New_York", 12, sales, Line.RESIDENTIAL);
        Call illinois = at("3125550143", "America/Chicago", 12, sales, Line.RESIDENTIAL);
        Call connecticut = at("2035550143", "America/New_York", 12, sales, Line.RESIDENTIAL);
        Call idaho = at("2085550143", "America/Boise", 12, sales, Line.RESIDENTIAL);
        Campaign recorded = sales.withTechnology(Technology.PRERECORDED).withCaller(Caller.CHARITY);
        return Stream.of(
                new Opened("CO", colorado.withLastTransaction(RECENT)),
                new Opened("CO", colorado.withLastInquiry(RECENT)),
                new Opened("CO", colorado.withContractActive()),
                new Opened("ND", dakota.withLastTransaction(RECENT)),
                new Opened(
                        "ND",
                        at("7015550143", "America/Chicago", 22, poll, Line.RESIDENTIAL)
                                .withContractActive()),
                new Opened(
                        "IN",
                        at("3175550143", "America/New_York", 12, poll, Line.RESIDENTIAL)
                                .withContractActive()),
                new Opened("MI", michigan.withLastTransaction(RECENT)),
                new Opened("KY", kentucky.withLastTransaction(RECENT)),
                new Opened("KY", kentucky.withContractActive()),
                new Opened("IL", illinois.withLastTransaction(RECENT)),
                new Opened("NC", carolina.withLastTransaction(RECENT)),
                new Opened("NC", carolina.withLastInquiry(RECENT)),
                new Opened("ID", idaho.withLastTransaction(RECENT)),
                new Opened("ID", idaho.withContractActive()),
                new Opened("CT", connecticut.withContractActive()),
                new Opened("VA", virginia.withLastTransaction(RECENT)),
                new Opened("VA", virginia.withLastInquiry(RECENT)),
                new Opened(
                        "VA",
                        at("8045550143", "America/New_York", 12, recorded, Line.BUSINESS)
                                .withContractActive()));
    }

    private static Verdict verdict(Opened opened, Call call) {
        PhoneNumber number = call.number();
        boolean nationalBinds =
                opened.state().matches("NC|VA|MI|KY|IL|ID") && call.campaign().technology() == Technology.LIVE;
        Registries held = Registries.of(list(RegistryId.US_NATIONAL, number, nationalBinds))
                .with(list(
                        new RegistryId("us-" + opened.state().toLowerCase(Locale.ROOT)),
                        number,
                        opened.state().equals("CO")));
        RuleSet[] law = UsStates.rules(opened.state()).toArray(RuleSet[]::new);
        return Scrubber.of(held, EmptyLaw.and(law)).verdict(call);
    }

    private static Snapshot list(RegistryId id, PhoneNumber number, boolean listed) {
        var list = Snapshot.builder(id).covering(number.areaCode(), RECENT);
        return (listed ? list.add(number.e164()) : list).build();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aRelationshipOpensTheCall(Opened opened) {
        assertEquals(Verdict.MAY_CALL, verdict(opened, opened.call()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void afterARequestItOpensNothing(Opened opened) {
        Verdict found = verdict(opened, opened.call().withDoNotCallRequest(DAY.minusDays(5)));
        assertNotEquals(Verdict.MAY_CALL, found);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void onceAConsentIsTakenBackTheCallIsOpenSinceThatMayBeARequest(Opened opened) {
        Consent revoked = Consent.of(ConsentKind.WRITTEN, DAY.minusDays(60)).withRevokedOn(DAY.minusDays(5));
        assertEquals(Verdict.UNDETERMINED, verdict(opened, opened.call().withConsent(revoked)));
    }
}
