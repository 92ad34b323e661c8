package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.text.OneLine;
import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the subscriptions of sellers from a CSV file in UTF-8 with the header
 * {@code seller,organization,registry,area_codes,from,to}. The area codes have blanks, semicolons or plus signs between
 * them, or are the word {@code all}. Dates are written as 2026-11-24; {@code to} is empty if there is no end. A seller
 * may have several. The file is read once, so it may be a pipe.
 */
public final class SubscriptionsFile {
    private static final List<String> HEADER =
            List.of("seller", "organization", "registry", "area_codes", "from", "to");

    private static final int LONGEST_LINE = 8_192;

    /** A day is not a telephone number, so a message may show it. */
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private SubscriptionsFile() {}

    /**
     * Reads the subscriptions.
     *
     * @throws MalformedFileException if a line is not a subscription, and the message names it; or if the file is a
     *     folder
     * @throws IOException if the file cannot be read
     */
    public static List<Subscription> read(Path file) throws IOException {
        FilePlace place = FilePlace.of(file);
        if (Files.isDirectory(file)) {
            throw place.malformed("a file", "a folder"); // reading it would fail without its name
        }
        CSVFormat format = CSVFormat.Builder.create(CSVFormat.DEFAULT)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false) // the line of a fault is counted
                .get();
        List<Subscription> subscriptions = new ArrayList<>();
        long ended = 0;
        boolean begun = false;
        boolean isEndless = false;
        try (InputStream bytes = NamedChannel.stream(file);
                ShortLines lines = new ShortLines(bytes, place, LONGEST_LINE);
                CSVParser parser = CSVParser.parse(new InputStreamReader(lines, UTF_8.newDecoder()), format)) {
            for (CSVRecord record : parser) {
                List<String> fields = record.toList();
                boolean isBlank = fields.size() == 1 && fields.get(0).isBlank();
                isEndless = !isBlank && begun && fields.get(fields.size() - 1).isEmpty();
                if (!isBlank && begun) {
                    subscriptions.add(subscription(fields, place, parser.getCurrentLineNumber()));
                } else if (!isBlank) {
                    checkHeader(fields, place);
                    begun = true;
                }
                ended = parser.getCurrentLineNumber();
            }
            if (isEndless && lines.isCut()) {
                // Its last day may be what is missing. Without one, the subscription would seem paid for ever.
                throw place.malformed(ended, "in to a day or a line end behind an empty one", "the end of the file");
            }
        } catch (UncheckedIOException failed) {
            throw reason(failed, place, ended + 1);
        }
        if (!begun) {
            throw place.malformed("the header " + String.join(",", HEADER), "an empty file");
        }
        return List.copyOf(subscriptions);
    }

    /** The parser's message about quotes names no file, so this exception does. */
    private static IOException reason(UncheckedIOException failed, FilePlace place, long line) {
        IOException cause = Objects.requireNonNull(failed.getCause());
        if (cause instanceof CharacterCodingException) {
            return place.malformed(line, "UTF-8 text", "bytes that do not decode");
        }
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
            throw place.malformed(
                    line,
                    HEADER.size() + " fields"
                            + (fields.size() > HEADER.size() ? " (area codes with blanks between them: 212 646)" : ""),
                    String.valueOf(fields.size()));
        }
        Fields read = new Fields(fields, place, line);
        LocalDate from = read.day(4);
        return new Subscription(
                read.seller(0), read.text(1), read.registry(2), read.areaCodes(3), from, read.lastDay(5, from));
    }

    /** The fields of a line. Each is read by what its column holds, and a fault names the column. */
    private record Fields(List<String> fields, FilePlace place, long line) {
        private static final String A_REGISTRY = "us-national, ca-national or the id of another registry such as us-in";
        /** The options of the command, and the id that stands for no list. No registry is meant by one of these. */
        private static final Set<String> NO_REGISTRIES = Set.of("us", "ca", RegistryId.SINGLE_LOOK_UP.value());

        private static final String A_DAY = "a day such as 2026-11-24";

        String seller(int column) throws MalformedFileException {
            if (fields.get(column).isBlank()) {
                throw wrong(column, "a name");
            }
            return text(column);
        }

        String text(int column) throws MalformedFileException {
            String text = fields.get(column);
            if (text.length() > Subscription.LONGEST_TEXT || !OneLine.isOne(text)) {
                throw wrong(column, "no more than " + Subscription.LONGEST_TEXT + " characters on one line");
            }
            return text;
        }

        RegistryId registry(int column) throws MalformedFileException {
            String name = fields.get(column);
            try {
                if (!NO_REGISTRIES.contains(name)) {
                    return new RegistryId(name);
                }
            } catch (IllegalArgumentException none) {
                throw wrong(column, A_REGISTRY);
            }
            throw wrong(column, A_REGISTRY);
        }

        LocalDate day(int column) throws MalformedFileException {
            String text = fields.get(column);
            if (!DAY.matcher(text).matches()) {
                throw wrong(column, A_DAY);
            }
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException none) {
                throw wrong(column, A_DAY);
            }
        }

        /** The last day; empty if there is no end. */
        Optional<LocalDate> lastDay(int column, LocalDate from) throws MalformedFileException {
            if (fields.get(column).isEmpty()) {
                return Optional.empty();
            }
            LocalDate to = day(column);
            if (to.isBefore(from)) {
                throw wrong(column, from + " or a later day");
            }
            return Optional.of(to);
        }

        /** The area codes; empty for all of them. */
        Optional<SortedSet<Integer>> areaCodes(int column) throws MalformedFileException {
            String text = fields.get(column);
            if ("all".equalsIgnoreCase(text)) {
                return Optional.empty();
            }
            SortedSet<Integer> areaCodes = new TreeSet<>();
            for (String code : text.split("[ ;+]+", -1)) {
                if (!code.matches("[0-9]{3}")) {
                    throw wrong(column, "area codes of three digits with blanks between them, or all");
                }
                areaCodes.add(Integer.valueOf(code));
            }
            return Optional.of(areaCodes);
        }

        private MalformedFileException wrong(int column, String expected) {
            String text = fields.get(column);
            String found = DAY.matcher(text).matches() ? '"' + text + '"' : MalformedFileException.shown(text);
            return place.malformed(
                    line, "in " + HEADER.get(column) + " " + expected, text.isBlank() ? "a blank" : found);
        }
    }
}
