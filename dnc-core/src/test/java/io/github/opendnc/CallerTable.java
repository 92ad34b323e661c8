package io.github.opendnc;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Who may call for what: one kind of call to one number, by every caller and for every purpose. */
final class CallerTable {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private CallerTable() {}

    static String of(String country, String technology, String line, boolean listed) {
        boolean american = country.equals("us");
        PhoneNumber number = PhoneNumber.parse(american ? "2125550143" : "4165550143");
        SnapshotBuilder list = Snapshot.builder(american ? RegistryId.US_NATIONAL : RegistryId.CA_NATIONAL)
                .covering(number.areaCode(), OBTAINED);
        if (listed) {
            list.add(number.e164());
        }
        Scrubber scrubber = Scrubber.of(Registries.of(list.build()), UsFederal.rules(), CanadaFederal.rules());
        StringBuilder table = new StringBuilder("| |");
        Arrays.stream(Purpose.values())
                .forEach(purpose -> table.append(' ').append(purpose).append(" |"));
        table.append("\n|---").append("|---".repeat(Purpose.values().length)).append("|\n");
        for (Caller caller : Caller.values()) {
            table.append("| ").append(caller).append(" | ");
            table.append(Arrays.stream(Purpose.values())
                    .map(purpose -> Campaign.of(purpose)
                            .withCaller(caller)
                            .withTechnology(Technology.valueOf(technology))
                            .withLine(Line.valueOf(line)))
                    .map(campaign -> Call.atLocalTime(NOON, campaign, number)
                            .withExemptRobocalls(30, 0)
                            .withExemptRobocalls(7, 0)
                            .withExemptRobocalls(1, 0))
                    .map(call -> word(scrubber.verdict(call)))
                    .collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case MAY_CALL -> "may";
            case MAY_NOT_CALL -> "not";
            case UNDETERMINED -> "open";
        };
    }
}
