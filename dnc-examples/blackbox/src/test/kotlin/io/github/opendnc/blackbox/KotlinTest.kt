package io.github.opendnc.blackbox

import io.github.opendnc.Call
import io.github.opendnc.Campaign
import io.github.opendnc.Consent
import io.github.opendnc.Scrubber
import io.github.opendnc.Verdict
import io.github.opendnc.law.ConsentKind
import io.github.opendnc.law.Purpose
import io.github.opendnc.numbering.PhoneNumber
import io.github.opendnc.registry.CompanyList
import io.github.opendnc.registry.Lookup
import io.github.opendnc.registry.Registries
import io.github.opendnc.registry.RegistryId
import io.github.opendnc.registry.Snapshot
import io.github.opendnc.us.UsFederal
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import java.time.LocalDate

/** What a user of Kotlin writes compiles: its compiler believes what our annotations say of null. */
class KotlinTest {
    private val day = LocalDate.of(2026, 11, 24)
    private val listed = PhoneNumber.parse("2125550143")
    private val clear = PhoneNumber.parse("2125550100")

    @Test
    fun manyNumbersAreLookedUpAtOnce() {
        val numbers = longArrayOf(listed.e164(), clear.e164())
        val answers = arrayOfNulls<Lookup>(numbers.size)
        snapshot().lookup(numbers, answers)
        assertEquals(listOf(Lookup.Answer.LISTED, Lookup.Answer.CLEAR), answers.map { it?.answer() })
    }

    @Test
    fun aCallIsDecided() {
        val scrubber = Scrubber.of(Registries.of(snapshot()), UsFederal.rules())
        val campaign = Campaign.of(Purpose.SALES)
        val call = Call.on(day, campaign, listed)
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(call))
        val agreed = call.withConsent(Consent.of(ConsentKind.WRITTEN, day.minusDays(30)))
        assertEquals(Verdict.MAY_CALL, scrubber.decide(agreed).verdict())
    }

    @Test
    fun aCompanyListTakesNumbers() {
        val list = CompanyList.builder().add(clear).build()
        val scrubber = Scrubber.of(Registries.of(snapshot()), UsFederal.rules()).with(list)
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(Call.on(day, Campaign.of(Purpose.SALES), clear)))
    }

    private fun snapshot(): Snapshot =
        Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(212, day.minusDays(10))
            .add(listed.e164())
            .build()
}
