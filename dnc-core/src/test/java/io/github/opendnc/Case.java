package io.github.opendnc;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One worked case: facts in the vocabulary of the lead file, and the verdict that the sources give. */
record Case(CSVRecord row) {
    static List<Case> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream("cases/" + resource), resource);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(Case::new).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }

    String get(String column) {
        return row.get(column);
    }

    Verdict expected() {
        return Verdict.valueOf(get("expected"));
    }

    PhoneNumber number() {
        return PhoneNumber.parse(get("phone"));
    }

    /** The caller's file holds the number only when the area code is covered and a list was obtained. */
    Scrubber scrubber() {
        return Scrubber.of(registries(), UsFederal.rules(), CanadaFederal.rules());
    }

    Registries registries() {
        if (get("obtained").isEmpty()) {
            return Registries.none();
        }
        LocalDate obtained = LocalDate.parse(get("obtained"));
        boolean covered = get("covered").equals("yes");
        RegistryId registry = get("id").startsWith("US") ? RegistryId.US_NATIONAL : RegistryId.CA_NATIONAL;
        SnapshotBuilder builder = Snapshot.builder(registry).covering(covered ? number().areaCode() : 999, obtained);
        if (covered && get("listed").equals("yes")) {
            builder.add(number().e164());
        }
        return Registries.of(builder.build());
    }

    Call call() {
        Purpose[] purposes =
                Arrays.stream(get("purpose").split("\\+")).map(Purpose::valueOf).toArray(Purpose[]::new);
        Campaign campaign = Campaign.of(purposes[0], purposes)
                .withCaller(Caller.valueOf(get("caller")))
                .withTechnology(Technology.valueOf(get("technology")));
        Call call = Call.at(OffsetDateTime.parse(get("call_at")).toInstant(), campaign, number())
                .withZone(ZoneId.of(get("zone")))
                .withLine(Line.valueOf(get("line")));
        call = dated(call, "last_transaction", Call::withLastTransaction);
        call = dated(call, "last_inquiry", Call::withLastInquiry);
        call = dated(call, "last_donation", Call::withLastDonation);
        call = dated(call, "do_not_call_on", Call::withDoNotCallRequest);
        call = get("contract_end").equals("active")
                ? call.withContractActive()
                : dated(call, "contract_end", Call::withContractEnd);
        if (!get("exempt_robocalls_30d").isEmpty()) {
            call = call.withExemptRobocalls(30, Integer.parseInt(get("exempt_robocalls_30d")));
        }
        return get("consent").isEmpty() ? call : call.withConsent(consent());
    }

    private Consent consent() {
        Consent consent = Consent.of(ConsentKind.valueOf(get("consent")), LocalDate.parse(get("consent_on")));
        String revoked = get("consent_revoked_on");
        return revoked.isEmpty() ? consent : consent.withRevokedOn(LocalDate.parse(revoked));
    }

    private Call dated(Call call, String column, BiFunction<Call, LocalDate, Call> with) {
        return get(column).isEmpty() ? call : with.apply(call, LocalDate.parse(get(column)));
    }

    @Override
    public String toString() {
        return get("id") + " " + get("note");
    }
}
