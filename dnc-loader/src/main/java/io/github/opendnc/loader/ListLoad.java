package io.github.opendnc.loader;

import io.github.opendnc.registry.AreaCode;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.NumberingPlan;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/** One load while it runs. What it collects is handed out only at the end, when every file was read and found whole. */
final class ListLoad {
    private final RegistryLoader loader;
    private final SnapshotBuilder snapshot;
    private final long begun = System.nanoTime();
    private final List<String> warnings = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> nameByDigest = new HashMap<>();
    private final SortedSet<Integer> seen = new TreeSet<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private boolean allElsewhere = true;
    private long records;
    private long unsorted;

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
        FileRecords records = new FileRecords(snapshot, day, scopeOf(file, name), warnings);
        SourceFile source;
        try (ListFile list = ListFile.open(file, loader.format(), day)) {
            list.read(new ListContent(records, loader.windowSize()));
            noteCountries(records.areaCodes());
            source = list.source();
        }
        String same = nameByDigest.putIfAbsent(source.sha256(), source.name());
        if (same != null) {
            warnings.add(source.name() + ": the same bytes as " + same);
        }
        if (records.unsorted() > 0) {
            warnings.add("%s: %,d records out of order".formatted(source.name(), records.unsorted()));
        }
        for (int areaCode : records.areaCodes()) {
            if (!seen.add(areaCode) && same == null) {
                warnings.add("%s: area code %03d also stands in a file before it; the numbers of both count, and the"
                                .formatted(source.name(), areaCode)
                        + " earlier day");
            }
        }
        snapshot.source(source);
        files.add(file);
        days.add(day);
        this.records += records.count();
        unsorted += records.unsorted();
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
                    "the day on which the list was obtained; name it (obtained, in the command --us-obtained or"
                            + " --ca-obtained), or keep the FTC's file name, YYYY-M-D_SCOPE_GUID.txt.zip",
                    "neither");
        }
        if (named != null && !named.equals(given)) {
            throw MalformedFileException.of(
                    file, "a list obtained on " + given + ", as declared", named + " in its name");
        }
        return given;
    }

    private Scope scopeOf(Path file, FileName name) throws MalformedFileException {
        Scope declared = Scope.of(loader);
        OptionalInt named = name.areaCode();
        if (named.isEmpty()) {
            return declared;
        }
        if (!declared.allows(named.getAsInt())) {
            throw MalformedFileException.of(
                    file, declared.toString(), "area code %03d in its name".formatted(named.getAsInt()));
        }
        return Scope.ofFileName(named.getAsInt());
    }

    LoadReport finish() throws MalformedFileException {
        for (int areaCode : loader.areaCodes().orElse(loader.emptyAreaCodes())) {
            if (!seen.contains(areaCode) && !loader.emptyAreaCodes().contains(areaCode)) {
                throw MalformedFileException.of(
                        files.get(0),
                        "numbers of area code %03d, as declared".formatted(areaCode),
                        files.size() == 1 ? "none" : "none in any of the " + files.size() + " files");
            }
        }
        for (int areaCode : loader.emptyAreaCodes()) {
            snapshot.covering(areaCode, days.first());
        }
        checkCountry();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return new LoadReport(snapshot.build(), records, unsorted, took, warnings);
    }

    private void noteCountries(List<Integer> areaCodes) {
        for (int areaCode : areaCodes) {
            allElsewhere &= NumberingPlan.bundled()
                    .areaCode(areaCode)
                    .flatMap(AreaCode::country)
                    .filter(country -> !country.equals(loader.format().country()))
                    .isPresent();
        }
    }

    /**
     * A list of which every area code lies in other countries is another registry's list. One stray area code is not:
     * real lists hold numbers that the plan does not expect.
     */
    private void checkCountry() throws MalformedFileException {
        if (allElsewhere) {
            throw MalformedFileException.of(
                    files.get(0),
                    "a list of " + loader.format().registry() + ", with area codes of "
                            + loader.format().country(),
                    "area codes of other countries only, such as %03d".formatted(seen.first()));
        }
    }
}
