package io.github.opendnc.leads;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The export of a CRM or dialer, as {@code crm-exports.txt} has it; that file says where each comes from. */
record CrmExport(String name, Map<String, String> lines) {
    static List<CrmExport> all() {
        String file = "crm-exports.txt";
        List<CrmExport> exports = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CrmExport.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            for (String line : text.lines().toList()) {
                if (line.startsWith("[")) {
                    exports.add(new CrmExport(line.substring(1, line.length() - 1), new HashMap<>()));
                } else if (!line.isBlank() && line.charAt(0) != '#') {
                    int colon = line.indexOf(": ");
                    exports.get(exports.size() - 1).lines.put(line.substring(0, colon), line.substring(colon + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exports;
    }

    char delimiter() {
        return lines.getOrDefault("delimiter", "").equals("tab") ? '\t' : ',';
    }

    List<String> columns() {
        return parts("header", String.valueOf(delimiter()));
    }

    List<String> phones() {
        return parts("phones", ",");
    }

    /** The columns of a kind, such as {@code yes}. */
    List<String> of(String kind) {
        return parts(kind, ",");
    }

    /** Columns with the cell that tells of a refusal. */
    List<Map.Entry<String, String>> statuses() {
        return parts("status", ";").stream()
                .map(part -> part.split("=", -1))
                .map(part -> Map.entry(part[0], part[1]))
                .toList();
    }

    private List<String> parts(String key, String separator) {
        String line = lines.getOrDefault(key, "");
        return line.isEmpty() ? List.of() : Arrays.asList(line.split(separator, -1));
    }

    /** A file of one row: the same number in every phone column, and these cells. */
    String file(String number, Map<String, String> cells) {
        List<String> row = columns().stream()
                .map(column -> phones().contains(column) ? number : cells.getOrDefault(column, ""))
                .toList();
        String between = String.valueOf(delimiter());
        return Stream.of(columns(), row)
                .map(line -> line.stream()
                        .map(cell -> AnswerColumns.quoted(cell, delimiter()))
                        .collect(Collectors.joining(between, "", "\r\n")))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return name;
    }
}
