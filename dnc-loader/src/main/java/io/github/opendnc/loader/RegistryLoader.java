package io.github.opendnc.loader;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the full lists of a registry, as they were downloaded, into a snapshot. All or nothing: if anything is wrong
 * with one of the files, it throws a {@link MalformedFileException} and there is no snapshot.
 *
 * <pre>{@code
 * LoadReport report = RegistryLoader.of(PublishedList.US_FULL_LIST)
 *         .withAreaCodes(Set.of(212, 646))
 *         .load(Path.of("2026-11-14_212_….txt.zip"), Path.of("2026-11-14_646_….txt.zip"));
 * Snapshot snapshot = report.snapshot();
 * }</pre>
 *
 * <p><b>The day of a list</b> is given, or comes from a file name of the FTC's form
 * ({@code YYYY-M-D_SCOPE_GUID.txt.zip}). If there are both, they must agree; if there is neither, the load is refused.
 * With files of several days, each area code has the day of its file. An area code that is in several files has the
 * earliest day.
 *
 * <p><b>The area codes covered</b> are those that are declared and delivered:
 *
 * <ul>
 *   <li>Without declared area codes, those that occur in the files are covered.
 *   <li>Each declared area code must occur, or be named as empty. A number outside of them is a fault of the file.
 *   <li>A file name whose scope is an area code declares it for that file, and the name of a member of a zip file for
 *       that member.
 *   <li>A subscribed area code in which nobody is listed looks like one that was forgotten, so it must be named as
 *       empty. It is a contradiction if such an area code occurs after all.
 *   <li>If every area code read is in other countries, the list is another registry's and is refused.
 *       A list of bare numbers whose registry is named after a country, as {@code us-in}, is taken with a warning.
 *   <li>Otherwise an area code of another country, or one that
 *       {@link io.github.opendnc.numbering.NumberingPlan#bundled()} does not have, is covered with a warning, whether it
 *       is read or named as empty.
 * </ul>
 *
 * <p><b>Tolerated</b> in a flat list: {@code AAANNNNNNN} throughout, {@code "AAA","NNNNNNN"}, blanks and tabs around a
 * field, CR LF, a UTF-8 byte order mark, blank lines, and a whole last record without its line feed (with a warning).
 * Counted and kept: numbers that occur twice, numbers out of order, and numbers that cannot be dialed (area codes or
 * exchanges that the numbering plan calls impossible). A plain text file that was cut exactly between two records looks
 * like a whole one: keep the zip file.
 *
 * <p>Every file is streamed twice, once for its numbers and once for its digest. Memory holds the index, one area code
 * unpacked, and about a MiB of the file. For a list out of order it also holds about two bytes for every number of an
 * area code that came back. If there is a second core, reading, unpacking and the digest run beside the parsing.
 *
 * <p>Immutable and thread-safe. When the call returns, a load has ended.
 */
@CheckReturnValue
public final class RegistryLoader {
    private final PublishedList format;
    private final @Nullable LocalDate obtained;
    private final @Nullable SortedSet<Integer> areaCodes;
    private final SortedSet<Integer> emptyAreaCodes;
    private final int windowSize;

    private RegistryLoader(
            PublishedList format,
            @Nullable LocalDate obtained,
            @Nullable SortedSet<Integer> areaCodes,
            SortedSet<Integer> emptyAreaCodes,
            int windowSize) {
        this.format = format;
        this.obtained = obtained;
        this.areaCodes = areaCodes;
        this.emptyAreaCodes = emptyAreaCodes;
        this.windowSize = windowSize;
    }

    /** A loader that takes the day from the file names and covers the area codes that occur. */
    public static RegistryLoader of(PublishedList format) {
        Objects.requireNonNull(format, "format");
        return new RegistryLoader(format, null, null, Collections.emptySortedSet(), ByteSource.USUAL_SIZE);
    }

    /**
     * This loader for lists obtained on {@code day}: the calendar day of the download at the place where it was made. A
     * loader has no clock; it is a store that refuses a day to come.
     */
    public RegistryLoader obtained(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new RegistryLoader(format, day, areaCodes, emptyAreaCodes, windowSize);
    }

    /**
     * This loader for exactly these area codes, in place of those given before.
     *
     * @throws IllegalArgumentException if there is none, or one is not 000 to 999
     */
    public RegistryLoader withAreaCodes(Set<Integer> subscribed) {
        if (subscribed.isEmpty()) {
            throw new IllegalArgumentException("area codes: expected at least one");
        }
        return new RegistryLoader(format, obtained, checked(subscribed), emptyAreaCodes, windowSize);
    }

    /**
     * This loader with area codes that are subscribed but in which nobody is listed, in place of those given before.
     * They are covered from the earliest day of the files loaded, whether or not they are also among {@link #withAreaCodes}.
     *
     * @throws IllegalArgumentException if one is not 000 to 999
     */
    public RegistryLoader withEmptyAreaCodes(Set<Integer> empty) {
        return new RegistryLoader(format, obtained, areaCodes, checked(empty), windowSize);
    }

    /** This loader with another read window, so that tests let every record cross its edge. */
    RegistryLoader windowSize(int bytes) {
        return new RegistryLoader(format, obtained, areaCodes, emptyAreaCodes, bytes);
    }

    private static SortedSet<Integer> checked(Collection<Integer> areaCodes) {
        for (int areaCode : areaCodes) {
            if (areaCode < 0 || areaCode > 999) {
                throw new IllegalArgumentException("area code: expected 000 to 999, found " + areaCode);
            }
        }
        return Collections.unmodifiableSortedSet(new TreeSet<>(areaCodes));
    }

    /**
     * Loads the files of one registry together.
     *
     * @throws MalformedFileException if a file is not an intact list, or does not fit what was declared
     * @throws java.nio.file.NoSuchFileException if a file is not there
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if no file is given
     */
    public LoadReport load(Path... files) throws IOException {
        return load(Arrays.asList(Objects.requireNonNull(files, "files")));
    }

    /**
     * Loads the files of one registry together.
     *
     * @throws MalformedFileException if a file is not an intact list, or does not fit what was declared
     * @throws java.nio.file.NoSuchFileException if a file is not there
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if no file is given
     */
    public LoadReport load(List<Path> files) throws IOException {
        if (Objects.requireNonNull(files, "files").isEmpty()) {
            throw new IllegalArgumentException("files: expected at least one");
        }
        try (ListLoad load = new ListLoad(this)) {
            for (Path file : files) {
                load.read(Objects.requireNonNull(file, "file"));
            }
            return load.finish();
        }
    }

    PublishedList format() {
        return format;
    }

    Optional<LocalDate> obtained() {
        return Optional.ofNullable(obtained);
    }

    Optional<SortedSet<Integer>> areaCodes() {
        return Optional.ofNullable(areaCodes);
    }

    SortedSet<Integer> emptyAreaCodes() {
        return emptyAreaCodes;
    }

    int windowSize() {
        return windowSize;
    }
}
