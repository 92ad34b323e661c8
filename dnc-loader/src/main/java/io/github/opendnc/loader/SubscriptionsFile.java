package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the subscriptions of sellers from a CSV file with the header {@code
 * seller,organization,registry,area_codes,from,to}: area codes with blanks between them, or the word {@code all}; dates as
 * 2026-11-24, {@code to} empty where there is no end. Of a seller there may be several. UTF-8. Read once, so that it may be a
 * pipe.
 */
public final class SubscriptionsFile {
    private static final List<String> HEADER =
            List.of("seller", "organization", "registry", "area_codes", "from", "to");

    private static final int LONGEST_LINE = 8_192;

    private SubscriptionsFile() {}

    /**
     * Reads them.
     *
     * @throws MalformedFileException if a line is no subscription; the message names it
     * @throws IOException if the file cannot be read
     */
    public static List<Subscription> read(Path file) throws IOException {
        FilePlace place = FilePlace.of(file);
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false) // the line of a fault is counted
                .get();
        List<Subscription> subscriptions = new ArrayList<>();
        long ended = 0;
        boolean begun = false;
        try (InputStream bytes = Files.newInputStream(file);
                CSVParser parser = CSVParser.parse(
                        new InputStreamReader(new ShortLines(bytes, place, LONGEST_LINE), UTF_8), format)) {
            for (CSVRecord record : parser) {
                List<String> fields = record.toList();
                boolean isBlank = fields.size() == 1 && fields.get(0).isBlank();
                if (!isBlank && begun) {
                    subscriptions.add(subscription(fields, place, parser.getCurrentLineNumber()));
                } else if (!isBlank) {
                    checkHeader(fields, place);
                    begun = true;
                }
                ended = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException failed) {
            throw reason(failed, place, ended + 1);
        }
        if (!begun) {
            throw place.malformed("the header " + String.join(",", HEADER), "an empty file");
        }
        return List.copyOf(subscriptions);
    }

    /** What the parser says of quotes names no file. */
    private static IOException reason(UncheckedIOException failed, FilePlace place, long line) {
        IOException cause = Objects.requireNonNull(failed.getCause());
        if (!(cause instanceof CSVException)) {
            return cause;
        }
        boolean unclosed = String.valueOf(cause.getMessage()).contains("EOF reached");
        return place.malformed(
                line,
                "quoted fields that end with a quote before the comma or line end",
                unclosed ? "the end of the file inside a quoted field" : "other text after a closing quote");
    }

    private static void checkHeader(List<String> fields, FilePlace place) throws MalformedFileException {
        List<String> found = fields.stream()
                .map(field -> field.replace("\ufeff", "").toLowerCase(Locale.ROOT))
                .toList();
        if (!found.equals(HEADER)) {
            throw place.malformed(
                    1,
                    "the header " + String.join(",", HEADER),
                    MalformedFileException.shown(String.join(",", fields)));
        }
    }

    private static Subscription subscription(List<String> fields, FilePlace place, long line)
            throws MalformedFileException {
        if (fields.size() != HEADER.size()) {
            throw place.malformed(line, HEADER.size() + " fields", String.valueOf(fields.size()));
        }
        if (fields.get(3).isBlank()) {
            throw place.malformed(line, "area codes or all", "a blank");
        }
        try {
            Optional<LocalDate> to =
                    fields.get(5).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields.get(5)));
            return new Subscription(
                    fields.get(0),
                    fields.get(1),
                    new RegistryId(fields.get(2)),
                    areaCodes(fields.get(3)),
                    LocalDate.parse(fields.get(4)),
                    to);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw place.malformed(
                    line, "a subscription", MalformedFileException.shown(String.valueOf(wrong.getMessage())));
        }
    }

    private static Optional<SortedSet<Integer>> areaCodes(String text) {
        if ("all".equalsIgnoreCase(text)) {
            return Optional.empty();
        }
        SortedSet<Integer> areaCodes = new TreeSet<>();
        for (String code : text.split("[ ;+]+", -1)) {
            if (!code.matches("[0-9]{3}")) {
                throw new IllegalArgumentException("area codes: expected three digits each, found others");
            }
            areaCodes.add(Integer.valueOf(code));
        }
        return Optional.of(areaCodes);
    }
}
