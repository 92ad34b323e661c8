package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person took back counts, also where nothing tells what had been given. */
final class RevocationProperties {
    private static final Scrubber SCRUBBER = Lists.scrubber();

    private static Verdict verdict(Purpose purpose, Technology technology, String number, Map<String, String> facts) {
        Campaign campaign = Campaign.of(purpose).withTechnology(technology);
        return SCRUBBER.verdict(CallFacts.of(campaign, Moment.on(Leads.DAY)).call(PhoneNumber.parse(number), facts));
    }

    @ParameterizedTest
    @CsvSource({
        "2125550142, '', 2026-05-01",
        "2125550142, NONE, 2026-05-01",
        "2125550142, N/A, 2026-05-01",
        "2125550142, NULL, 1970-01-01",
        "4165550142, none, 2026-11-24",
        "4165550142, '', 2026-11-25",
        "4165550142, '', 2026-02-30",
        "4165550142, NONE, soon",
    })
    void aRevocationNeedsNoConsent(String number, String consent, String day) {
        assertEquals(
                Verdict.UNDETERMINED,
                verdict(Purpose.SALES, Technology.LIVE, number, Map.of("consent", consent, "consent_revoked_on", day)));
    }

    @Property(tries = 2_000)
    void takingTheConsentAwayOpensNothing(
            @ForAll Purpose purpose,
            @ForAll Technology technology,
            @ForAll("numbers") String number,
            @ForAll("consents") String consent,
            @ForAll("days") String given,
            @ForAll("days") String revoked,
            @ForAll("days") String request,
            @ForAll("lines") String line) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "consent", consent,
                "consent_on", given,
                "consent_revoked_on", revoked.isEmpty() ? "2026-10-01" : revoked,
                "do_not_call_on", request,
                "line", line));
        Verdict with = verdict(purpose, technology, number, facts);
        for (String nothing : new String[] {"", "NONE", "N/A"}) {
            facts.put("consent", nothing);
            if (with != Verdict.MAY_CALL) {
                assertNotEquals(Verdict.MAY_CALL, verdict(purpose, technology, number, facts), facts::toString);
            }
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("2125550142", "2125550143", "4165550142", "4165550145");
    }

    @Provide
    Arbitrary<String> consents() {
        return Arbitraries.of("ORAL", "ORAL_RECORDED", "ORAL_RECORDED_ROBOCALL", "WRITTEN", "WRITTEN_ROBOCALL");
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of(
                "", "2026-05-01", "2026-10-01", "2026-11-24", "2026-11-25", "2019-05-01", "1970-01-01", "x");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("RESIDENTIAL", "WIRELESS", "BUSINESS", "UNKNOWN");
    }
}
