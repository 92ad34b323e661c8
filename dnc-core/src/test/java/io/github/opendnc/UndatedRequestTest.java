package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person who asked on an unknown day not to be called is not called: always, for every purpose, wherever the number
 * is.
 */
class UndatedRequestTest {
    private static final Scrubber SCRUBBER = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());

    /** New York, Toronto, Jamaica, toll-free, an area code that is in no plan, London in England. */
    @ParameterizedTest
    @ValueSource(strings = {"2125550143", "4165550143", "8765550143", "8005550143", "2115550143", "+442079460958"})
    void barsAlwaysAndForEveryPurpose(String text) {
        PhoneNumber number = new PhoneNumber(Long.parseLong(text.startsWith("+") ? text.substring(1) : "1" + text));
        for (int year : new int[] {1950, 2003, 2008, 2026, 2100}) {
            LocalDate day = LocalDate.of(year, 11, 24);
            for (Purpose purpose : Purpose.values()) {
                for (Caller caller : Caller.values()) {
                    for (Technology technology : Technology.values()) {
                        Campaign campaign =
                                Campaign.of(purpose).withCaller(caller).withTechnology(technology);
                        Call call = Call.on(day, campaign, number).withDoNotCallRequest();
                        assertEquals(Verdict.MAY_NOT_CALL, SCRUBBER.verdict(call), call::toString);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2125550143", "4165550143", "8005550143"})
    void barsFrom1900OnAndNotWithAFactThatCannotBeRight(String text) {
        LocalDate first = LocalDate.of(1900, 1, 1);
        Call call = Call.on(first, Campaign.of(Purpose.SALES), PhoneNumber.parse(text))
                .withDoNotCallRequest();
        assertEquals(Verdict.MAY_NOT_CALL, SCRUBBER.verdict(call));
        assertEquals(Verdict.UNDETERMINED, SCRUBBER.verdict(call.with(Moment.on(first.minusDays(1)))));
        assertEquals(Verdict.UNDETERMINED, SCRUBBER.verdict(call.withLastTransaction(first.plusDays(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2125550143", "4165550143", "8765550143"})
    void saysSoAndHasNoEnd(String text) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        Call call = Call.on(day, Campaign.of(Purpose.INFORMATIONAL), PhoneNumber.parse(text))
                .withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, day.minusDays(1)))
                .withContractActive()
                .withDoNotCallRequest();
        Decision decision = SCRUBBER.decide(call);
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict(), decision::toString);
        assertTrue(RuleIds.of(decision).contains("do-not-call"), decision::toString);
        assertEquals(Optional.empty(), decision.validUntil());
        assertEquals(
                List.of("the person asked, on a day that is not known, not to be called"),
                decision.reasons().stream()
                        .filter(reason -> reason.rule().id().equals("do-not-call"))
                        .map(Reason::fact)
                        .toList());
    }
}
