package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;

/** The flat list read by its tolerant path alone, each line as {@link FlatLine} reads it: what the fast path must equal. */
final class LineByLine {
    private LineByLine() {}

    static void read(byte[] list, FilePlace place, NumberSink sink) throws MalformedFileException {
        FlatLine.Kind kind = FlatLine.Kind.NONE_YET;
        long line = 1;
        for (int at = 0; at < list.length; line++) {
            int end = at;
            while (end < list.length && list[end] != '\n') {
                end++;
            }
            if (end - at > FlatList.LONGEST_LINE) {
                FlatLine head = new FlatLine(list, at, at + FlatList.LONGEST_LINE, false);
                throw place.malformed(
                        line,
                        "a line of at most " + FlatList.LONGEST_LINE + " bytes",
                        "a longer line, " + head.longLineFound());
            }
            boolean last = end == list.length;
            FlatLine odd = new FlatLine(list, at, end, last);
            if (!odd.isBlank()) {
                if (!odd.isRecord() || (kind != FlatLine.Kind.NONE_YET && kind != odd.kind())) {
                    throw place.malformed(line, odd.expected(kind, false), odd.found(kind, false));
                }
                if (!sink.add(odd.areaCode(), odd.local())) {
                    throw place.malformed(line, sink.scope(), "area code %03d".formatted(odd.areaCode()));
                }
                kind = odd.kind();
                if (last) {
                    sink.warn(place
                            + ": the last record has no line feed; a file that was cut short there looks the same");
                }
            }
            at = end + 1;
        }
    }
}
