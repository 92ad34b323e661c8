package io.github.opendnc;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RequestScope;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
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

    /** Empty if the table has no such column. */
    String get(String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    Verdict expected() {
        return Verdict.valueOf(get("expected"));
    }

    PhoneNumber number() {
        return PhoneNumber.parse(get("phone"));
    }

    /** The caller's file holds the number only if the area code is covered and a list was obtained. */
    Scrubber scrubber() {
        return Scrubber.of(registries(), UsFederal.rules(), CanadaFederal.rules());
    }

    Scrubber scrubber(RuleSet... rules) {
        return Scrubber.of(registries(), rules);
    }

    Registries registries() {
        if (get("obtained").isEmpty()) {
            return Registries.none();
        }
        LocalDate obtained = LocalDate.parse(get("obtained"));
        boolean covered = get("covered").equals("yes");
        RegistryId registry = get("id").startsWith("C") ? RegistryId.CA_NATIONAL : RegistryId.US_NATIONAL;
        SnapshotBuilder builder = Snapshot.builder(registry).covering(covered ? number().areaCode() : 999, obtained);
        if (covered && get("listed").equals("yes")) {
            builder.add(number().e164());
        }
        Registries national = Registries.of(builder.build());
        return get("state_list").startsWith("held-") ? national.with(stateList(obtained)) : national;
    }

    /** The list of the state in which the person is said to be. */
    private Snapshot stateList(LocalDate obtained) {
        RegistryId state = new RegistryId("us-" + get("state").toLowerCase(Locale.ROOT));
        SnapshotBuilder builder = Snapshot.builder(state).covering(number().areaCode(), obtained);
        return (get("state_list").equals("held-listed") ? builder.add(number().e164()) : builder).build();
    }

    /**
     * How much the ban that the case names weighs, and what lifts it or makes it doubtful. A doubtful exception has a
     * question mark.
     */
    static String weighs(Decision decision, String ban) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().id().equals(ban))
                .map(reason -> MatrixTest.weight(decision, ban)
                        + reason.exceptions().stream()
                                .map(rule -> " " + rule.id() + doubt(decision, rule))
                                .sorted()
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String doubt(Decision decision, Rule exception) {
        return decision.reasons().stream()
                        .anyMatch(reason -> reason.rule() == exception && reason.effect() == Reason.Effect.UNSETTLED)
                ? "?"
                : "";
    }

    Call call() {
        Purpose[] purposes =
                Arrays.stream(get("purpose").split("\\+")).map(Purpose::valueOf).toArray(Purpose[]::new);
        Campaign campaign = Campaign.of(purposes[0], purposes)
                .withCaller(Caller.valueOf(get("caller")))
                .withTechnology(Technology.valueOf(get("technology")));
        campaign = get("registered").equals("no") ? campaign.notRegistered() : campaign;
        Call call = at(get("call_at"), campaign).withLine(Line.valueOf(get("line")));
        call = get("zone").isEmpty() ? call : call.withZone(ZoneId.of(get("zone")));
        call = dated(call, "last_transaction", Call::withLastTransaction);
        call = dated(call, "last_inquiry", Call::withLastInquiry);
        call = dated(call, "last_donation", Call::withLastDonation);
        call = dated(call, "do_not_call_on", Call::withDoNotCallRequest);
        call = get("contract_end").equals("active")
                ? call.withContractActive()
                : dated(call, "contract_end", Call::withContractEnd);
        if (!get("do_not_call_scope").isEmpty()) {
            call = call.withDoNotCallScope(RequestScope.valueOf(get("do_not_call_scope")));
        }
        if (!get("registry_checked_on").isEmpty()) {
            call = call.withRegistryAnswer(
                    LocalDate.parse(get("registry_checked_on")),
                    get("registry_listed").equals("yes"));
        }
        if (!get("exempt_robocalls_30d").isEmpty()) {
            call = call.withExemptRobocalls(30, Integer.parseInt(get("exempt_robocalls_30d")));
        }
        if (!get("attempts_24h").isEmpty()) {
            call = call.withAttempts(Integer.parseInt(get("attempts_24h")));
        }
        call = get("state").isEmpty() ? call : call.withState(get("state"));
        return get("consent").isEmpty() ? call : call.withConsent(consent());
    }

    /** A wall-clock time without an offset is on the clock of the person called. It may also be only a day. */
    private Call at(String time, Campaign campaign) {
        if (time.length() == "2026-11-24".length()) {
            return Call.on(LocalDate.parse(time), campaign, number());
        }
        return time.length() > "2026-11-24T14:00:00".length() || time.endsWith("Z")
                ? Call.at(OffsetDateTime.parse(time).toInstant(), campaign, number())
                : Call.atLocalTime(LocalDateTime.parse(time), campaign, number());
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
