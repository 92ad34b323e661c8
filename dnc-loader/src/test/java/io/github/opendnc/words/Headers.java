package io.github.opendnc.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The column names in the resources of these tests; where each comes from stands beside it there. */
public final class Headers {
    /** Names that tell of a refusal or of a permission, in five languages. */
    public static final List<String> REFUSALS = read("refusal-headers.csv");

    /** Names that tell of a refusal of other messages than calls. */
    public static final List<String> OTHER_CHANNELS = read("other-channel-headers.csv");

    /** Names that tell of neither. */
    public static final List<String> ORDINARY = read("ordinary-headers.csv");

    private Headers() {}

    private static List<String> read(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(
                new InputStreamReader(
                        Objects.requireNonNull(Headers.class.getResourceAsStream(file), file), StandardCharsets.UTF_8),
                format)) {
            return rows.stream().map(row -> row.get("header")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
