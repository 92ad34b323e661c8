package io.github.opendnc;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The time zone data of a JVM that was not updated. It has what this JVM knows, but each zone that has changed since
 * still keeps the clock of its southern neighbour. A JVM uses it instead of its own data when started with
 * {@code -Djava.time.zone.DefaultZoneRulesProvider}.
 */
public final class OldTimeZones extends ZoneRulesProvider {
    static final String VERSION = "2026a";
    static final String FILE = "old.time.zones";

    private static final Map<String, String> NEIGHBOURS = Map.of(
            "America/Vancouver", "America/Los_Angeles",
            "Canada/Pacific", "America/Los_Angeles",
            "America/Edmonton", "America/Denver",
            "Canada/Mountain", "America/Denver",
            "America/Inuvik", "America/Denver",
            "America/Yellowknife", "America/Denver",
            "America/Winnipeg", "America/Chicago",
            "Canada/Central", "America/Chicago",
            "America/Rainy_River", "America/Chicago");

    private final Map<String, ZoneRules> rules;

    /** Called by the JVM. */
    public OldTimeZones() {
        rules = read(Path.of(System.getProperty(FILE)));
    }

    /** A JVM serves its zones by classes of its own, but what they know can be written down. */
    static void write(Path file) throws IOException {
        HashMap<String, ZoneRules> all = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            all.put(id, ZoneId.of(NEIGHBOURS.getOrDefault(id, id)).getRules());
        }
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(all);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ZoneRules> read(Path file) {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (Map<String, ZoneRules>) in.readObject();
        } catch (IOException | ClassNotFoundException broken) {
            throw new UncheckedIOException(new IOException(file.toString(), broken));
        }
    }

    @Override
    protected Set<String> provideZoneIds() {
        return rules.keySet();
    }

    @Override
    protected ZoneRules provideRules(String id, boolean forCaching) {
        return Objects.requireNonNull(rules.get(id), id);
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String id) {
        return new TreeMap<>(Map.of(VERSION, provideRules(id, false)));
    }

    /** Asks about calls on the clocks of this JVM. The test reads what is printed. */
    public static void main(String[] args) {
        OldClocksTest.QUESTIONS.forEach((name, question) -> {
            for (String zone : OldClocksTest.zones()) {
                System.out.println(name + "|" + zone + "|" + question.apply(zone));
            }
        });
        System.out.println("notes||" + OldClocksTest.notes());
    }
}
