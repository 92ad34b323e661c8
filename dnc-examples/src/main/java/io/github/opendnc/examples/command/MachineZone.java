package io.github.opendnc.examples.command;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether Java has understood the time zone of the machine. It decides which day is today. */
final class MachineZone {
    /** Names of Greenwich's time, offsets of 0 as POSIX writes them (UTC0, {@code <+00>0}, WET0WEST), and files. */
    private static final Pattern OF_GREENWICH = Pattern.compile(
            ":?(?:Etc/)?(?:GMT|UTC)|:?/.*|localtime|(?:[A-Za-z]{3,}|<[^>]*>)[+-]?0.*", Pattern.CASE_INSENSITIVE);

    private MachineZone() {}

    /**
     * What to say if the variable TZ names no zone that Java knows. Both Java and the system then take the time of
     * Greenwich without a word.
     *
     * @param variable TZ; empty if it is not set
     * @param taken the zone that Java took
     */
    static Optional<String> warning(String variable, ZoneId taken) {
        boolean understood = variable.isEmpty()
                || !taken.getId().equals("GMT")
                || OF_GREENWICH.matcher(variable).matches();
        return understood
                ? Optional.empty()
                : Optional.of(
                        "dnc: TZ=" + variable + " is no time zone that Java knows; today is the day in Greenwich");
    }
}
