package io.github.opendnc.examples.command;

import io.github.opendnc.numbering.ClockChange;
import java.util.List;
import java.util.stream.Collectors;

/** What a command says about the time zones that Java knows. */
final class ClockText {
    private ClockText() {}

    /** The version of the time zone data. Says so if they are older than a law. */
    static String ofThisJava() {
        return of(ClockChange.installedTimeZoneData(), ClockChange.missed());
    }

    static String of(String version, List<ClockChange> missed) {
        String data = "tz database " + version;
        return missed.isEmpty()
                ? data
                : missed.stream().map(ClockChange::zone).collect(Collectors.joining(", ", data + ", too old for ", ""));
    }
}
