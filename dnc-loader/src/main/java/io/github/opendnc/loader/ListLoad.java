package io.github.opendnc.loader;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.zip.FilePlace;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One load while it runs. Its result is handed out only at the end, after every file was read and found to be whole.
 */
final class ListLoad implements Closeable {
    private final RegistryLoader loader;
    private final SnapshotBuilder snapshot;
    private final long begun = System.nanoTime();
    private final List<String> warnings = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> nameByDigest = new HashMap<>();
    private final SortedSet<Integer> seen = new TreeSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final SortedMap<Integer, String> strangers = new TreeMap<>();
    private boolean allElsewhere = true;
    private long records;
    private long unsorted;
    private long undialable;

    /** The file whose digest is still being computed, and what was read from it. */
    private @Nullable ListFile reading;

    private @Nullable FileRecords read;

    ListLoad(RegistryLoader loader) {
        this.loader = loader;
        this.snapshot = Snapshot.builder(loader.format().registry());
    }

    void read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        FileName name = FileName.of(fileName(file), FilePlace.of(file));
        LocalDate day = dayOf(file, name);
        settle();
        reading = ListFile.open(file, loader.format(), day);
        read = new FileRecords(snapshot, day, scopeOf(file, name), warnings);
        reading.read(new ListContent(loader.format(), read, loader.windowSize()));
        noteCountries(read.areaCodes());
        files.add(file);
        days.add(day);
    }

    /** Waits for the digest of the file that was read last, and then records what is known of the file. */
    private void settle() throws IOException {
        if (reading == null || read == null) {
            return;
        }
        FileRecords records = read;
        SourceFile source = reading.source();
        close();
        String same = nameByDigest.putIfAbsent(source.sha256(), source.name());
        if (same != null) {
            warnings.add(source.name() + ": the same bytes as " + same);
        }
        if (records.unsorted() > 0) {
            warnings.add(
                    String.format(Locale.ROOT, "%s: records out of order: %,d", source.name(), records.unsorted()));
        }
        for (int areaCode : records.areaCodes()) {
            if (!seen.add(areaCode) && same == null) {
                warnings.add(String.format(
                        Locale.ROOT,
                        "%s: area code %03d also stands in a file before it; the numbers of both count, and the earlier"
                                + " day",
                        source.name(),
                        areaCode));
            }
            stranger(areaCode).ifPresent(what -> strangers.putIfAbsent(areaCode, source.name() + ": " + what));
        }
        sources.add(source);
        this.records += records.count();
        unsorted += records.unsorted();
        undialable += records.undialable();
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private LocalDate dayOf(Path file, FileName name) throws MalformedFileException {
        LocalDate named = name.day().orElse(null);
        LocalDate given = loader.obtained().orElse(named);
        if (given == null) {
            throw MalformedFileException.of(
                    file,
                    "the day on which the list was obtained, given with --obtained (RegistryLoader.obtained; --us-obtained,"
                            + " --ca-obtained, --list-obtained REGISTRY=DATE), or in the FTC's file name, YYYY-M-D_SCOPE_GUID.txt.zip",
                    "neither");
        }
        if (named != null && !named.equals(given)) {
            throw MalformedFileException.of(
                    file, "a list obtained on " + given + ", as declared", named + " in its name");
        }
        return given;
    }

    private Scope scopeOf(Path file, FileName name) throws MalformedFileException {
        Scope declared = Scope.of(loader.areaCodes(), loader.emptyAreaCodes());
        OptionalInt named = name.areaCode();
        if (named.isEmpty()) {
            return declared;
        }
        if (!declared.allows(named.getAsInt())) {
            throw MalformedFileException.of(
                    file,
                    declared.toString(),
                    String.format(Locale.ROOT, "area code %03d in its name", named.getAsInt()));
        }
        return Scope.ofFileName(named.getAsInt());
    }

    LoadReport finish() throws IOException {
        for (int areaCode : loader.emptyAreaCodes()) {
            snapshot.covering(areaCode, days.first());
        }
        Snapshot numbers = snapshot.build(); // before waiting for the last digest
        settle();
        for (int areaCode : loader.areaCodes().orElse(loader.emptyAreaCodes())) {
            if (!seen.contains(areaCode) && !loader.emptyAreaCodes().contains(areaCode)) {
                throw MalformedFileException.of(
                        files.get(0),
                        String.format(Locale.ROOT, "numbers of area code %03d, as declared", areaCode)
                                + wayOut(areaCode),
                        files.size() == 1 ? "none" : "none in any of the " + files.size() + " files");
            }
        }
        checkCountry();
        ofAnotherCountry().ifPresent(warnings::add);
        strangers.forEach((areaCode, where) -> warnings.add(String.format(
                Locale.ROOT,
                "%s, %,d %s; if it is a slip, correct the file: a store that has taken it refuses every later list without it",
                where,
                numbers.count(areaCode).orElse(0),
                numbers.count(areaCode).orElse(0) == 1 ? "number" : "numbers")));
        for (int areaCode : loader.emptyAreaCodes()) {
            stranger(areaCode)
                    .ifPresent(what -> warnings.add(what
                            + ", declared empty; if it is a slip, declare the right one: a store that has taken it refuses every"
                            + " later list without it"));
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new LoadReport(numbers.withSources(sources), records, unsorted, undialable, took, warnings);
    }

    /**
     * How the user can load a list without this area code. With the files of a scrub, only area codes of the national
     * lists can be declared empty.
     */
    private String wayOut(int areaCode) {
        return String.format(
                Locale.ROOT,
                " (look first whether its file is among those given; only where it is subscribed to and nobody is listed in it:"
                        + " %s--empty-area-codes %03d, or RegistryLoader.withEmptyAreaCodes)",
                loader.format().isBareNumbers() ? "dnc load " : "",
                areaCode);
    }

    private void noteCountries(List<Integer> areaCodes) {
        for (int areaCode : areaCodes) {
            allElsewhere &= elsewhere(areaCode).isPresent();
        }
    }

    /** An area code by the plan, if it is in a country other than that of the list; empty if that is not known. */
    private Optional<AreaCode> elsewhere(int areaCode) {
        return NumberingPlan.bundled()
                .areaCode(areaCode)
                .filter(known -> known.country()
                        .flatMap(country -> loader.format().country().filter(own -> !own.equals(country)))
                        .isPresent());
    }

    /**
     * What is odd about an area code. It may be a slip of the pen, from a file of the other country, or newer than the
     * plan of this library. Only the user who loads the list can say which.
     */
    private Optional<String> stranger(int areaCode) {
        NumberingPlan plan = NumberingPlan.bundled();
        return plan.areaCode(areaCode).isEmpty()
                ? Optional.of(String.format(Locale.ROOT, "area code %03d, which the %s does not have", areaCode, plan))
                : elsewhere(areaCode)
                        .map(known -> "area code " + known + " in a list of "
                                + loader.format().registry());
    }

    /**
     * Refuses a list if all of its area codes lie in other countries, because it is then the list of another registry.
     * A single such area code is allowed: real lists hold numbers that the plan does not expect.
     */
    private void checkCountry() throws MalformedFileException {
        if (allElsewhere) {
            AreaCode first = elsewhere(seen.first()).orElseThrow();
            throw MalformedFileException.of(
                    files.get(0),
                    "a list of " + loader.format().registry() + ", with area codes of "
                            + loader.format().country().orElseThrow(),
                    "area codes of other countries only, such as " + first
                            + first.country().map(ListLoad::option).orElse(""));
        }
    }

    /**
     * A warning of a list of bare numbers all of which are in another country, if the name of its registry begins with a
     * country, as {@code us-in} does. Such a list may hold single numbers of elsewhere, and the name may mean another
     * thing, so that it is not refused.
     */
    private Optional<String> ofAnotherCountry() {
        String name = loader.format().registry().value();
        return Stream.of(Country.US, Country.CA)
                .filter(country -> loader.format().isBareNumbers()
                        && name.startsWith(country.code().toLowerCase(Locale.ROOT) + "-"))
                .filter(country -> seen.stream()
                        .allMatch(areaCode -> NumberingPlan.bundled()
                                .areaCode(areaCode)
                                .flatMap(AreaCode::country)
                                .filter(other -> !other.equals(country))
                                .isPresent()))
                .findFirst()
                .filter(country -> !seen.isEmpty())
                .map(
                        country -> "area codes of other countries only, such as "
                                + NumberingPlan.bundled().areaCode(seen.first()).orElseThrow() + ", in a list of "
                                + name
                                + "; if it is another list, publish the right one by dnc load --replace (SnapshotStore.replace)");
    }

    /** How to give the list of a country to the command. */
    static String option(Country country) {
        boolean isAmerican = country.equals(Country.US);
        if (!isAmerican && !country.equals(Country.CA)) {
            return "";
        }
        return isAmerican
                ? "; the list of the United States goes with --us or --registry us (PublishedList.US_FULL_LIST)"
                : "; the list of Canada goes with --ca or --registry ca (PublishedList.CANADA_FULL_LIST)";
    }

    @Override
    public void close() throws IOException {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
