package io.github.opendnc.leads;

import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;

/** Small lists: of area codes 212, 303 and 416 every number with an odd last digit is listed; 646 is not covered. */
final class Lists {
    static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    static final LocalDate REQUESTED = LocalDate.of(2026, 11, 1);

    private Lists() {}

    /** By the rules of both countries; numbers that end in 50 and 51 are on the company's list. */
    static Scrubber scrubber() {
        CompanyList.Builder company = CompanyList.builder();
        for (long areaCode : new long[] {212, 303, 416, 646}) {
            company.add(new PhoneNumber(local(areaCode, 50))).add(new PhoneNumber(local(areaCode, 51)), REQUESTED);
        }
        return Scrubber.of(
                        Registries.of(
                                snapshot(RegistryId.US_NATIONAL, 212, 303), snapshot(RegistryId.CA_NATIONAL, 416)),
                        UsFederal.rules(),
                        CanadaFederal.rules())
                .with(company.build());
    }

    private static Snapshot snapshot(RegistryId registry, int... areaCodes) {
        var builder = Snapshot.builder(registry);
        for (int areaCode : areaCodes) {
            builder.covering(areaCode, OBTAINED);
            for (int i = 1; i < 100; i += 2) {
                builder.add(local(areaCode, i));
            }
        }
        return builder.build();
    }

    /** A number for fiction. */
    static long local(long areaCode, int lastDigits) {
        return (1_000 + areaCode) * 10_000_000 + 555_0100 + lastDigits;
    }
}
