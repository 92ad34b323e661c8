package io.github.opendnc.nanpa;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The time zone for a letter of NANPA's report. The letter stands only for the standard time. If a state or province
 * keeps that time without summer time, it has a zone of its own. Other countries keep their known zones, because the
 * report gives the Dominican Republic two letters for one clock.
 */
final class ZoneLetters {
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("US E", "America/New_York"),
            Map.entry("US C", "America/Chicago"),
            Map.entry("US M", "America/Denver"),
            Map.entry("US P", "America/Los_Angeles"),
            Map.entry("US M AZ", "America/Phoenix"),
            Map.entry("US A PR", "America/Puerto_Rico"),
            Map.entry("US A VI", "America/Puerto_Rico"),
            Map.entry("CA N", "America/St_Johns"),
            Map.entry("CA A", "America/Halifax"),
            Map.entry("CA E", "America/Toronto"),
            Map.entry("CA C", "America/Winnipeg"),
            Map.entry("CA M", "America/Edmonton"),
            Map.entry("CA P", "America/Vancouver"),
            Map.entry("CA C SK", "America/Regina"));

    private ZoneLetters() {}

    /** The zone; empty if the letter says nothing. */
    static Optional<ZoneId> zone(char letter, String country, String region) {
        String general = country + " " + letter;
        String zone = ZONES.getOrDefault(general + " " + region, ZONES.getOrDefault(general, ""));
        return zone.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(zone));
    }
}
