package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.PhoneNumber;
import io.github.opendnc.Scrubber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers by what a scrubber decides. Immutable and thread-safe. */
final class ScrubberJudge implements Judge {
    private static final int NO_AREA_CODE = -1;

    /** Later than the day of any request. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Scrubber scrubber;
    private final Snapshot[] snapshots;
    private final CompanyList company;

    ScrubberJudge(Scrubber scrubber) {
        this.scrubber = scrubber;
        snapshots = scrubber.registries().snapshots().toArray(Snapshot[]::new);
        company = scrubber.registries()
                .companyList()
                .orElseGet(() -> CompanyList.builder().build());
    }

    @Override
    public Answer judge(Call call) {
        return Answer.of(scrubber.decide(call));
    }

    /**
     * A number comes into a decision by its area code, by what the lists say of it, and by the company's own list.
     *
     * @param lookups compared by identity, which suffices: a snapshot makes its few answers once
     */
    private record Standing(
            int areaCode, List<Lookup> lookups, boolean onCompanyList, Optional<LocalDate> requestedOn) {}

    @Override
    public Object standing(PhoneNumber number) {
        long e164 = number.e164();
        Lookup[] lookups = new Lookup[snapshots.length];
        for (int i = 0; i < lookups.length; i++) {
            lookups[i] = snapshots[i].lookup(e164);
        }
        return new Standing(
                number.isNorthAmerican() ? number.areaCode() : NO_AREA_CODE,
                List.of(lookups),
                company.bars(e164, EVER),
                company.requestedOn(e164));
    }
}
