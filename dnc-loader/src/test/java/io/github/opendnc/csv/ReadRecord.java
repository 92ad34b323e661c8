package io.github.opendnc.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A record as somebody has read it.
 *
 * @param line the line it begins on
 * @param text its text with its line end
 * @param content how many bytes stand before the line end
 * @param size how many fields it has
 * @param fields the first of them
 */
record ReadRecord(long line, String text, int content, int size, List<String> fields) {
    private static final int MOST_FIELDS = 24;

    /** What a lead file holds: how it is written and its records, or what is wrong with it. */
    record Reading(Optional<TextEncoding> encoding, List<ReadRecord> records, String failure) {
        static Reading of(MalformedFileException refused) {
            return new Reading(Optional.empty(), List.of(), String.valueOf(refused.getMessage()));
        }
    }

    /** What {@link RowReader} reads. */
    static Reading byCharacters(FileBytes file, Optional<Charset> given, char delimiter) throws IOException {
        List<ReadRecord> records = new ArrayList<>();
        try {
            TextEncoding encoding = TextEncoding.of(file, given);
            try (RowReader reader = new RowReader(file, encoding, delimiter)) {
                RecordPlace place = RecordPlace.first(encoding);
                for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                    records.add(of(row.get(), encoding.charset()));
                    assertEquals(place.line(), row.get().line());
                    place = place.behind(row.get(), encoding);
                }
                assertEquals(file.size(), place.position());
            }
            return new Reading(Optional.of(encoding), records, "");
        } catch (MalformedFileException refused) {
            return Reading.of(refused);
        }
    }

    private static ReadRecord of(Row row, Charset charset) {
        int content = row.text().substring(0, row.contentLength()).getBytes(charset).length;
        List<String> fields = row.fields().stream().limit(MOST_FIELDS).toList();
        return new ReadRecord(row.line(), row.text(), content, row.size(), fields);
    }

    /**
     * What {@link RecordRun} reads.
     *
     * @param fields how many fields it expects in a record
     */
    static Reading byBytes(FileBytes file, Optional<Charset> given, char delimiter, int fields, BlockPlan plan)
            throws IOException {
        List<ReadRecord> records = new ArrayList<>();
        TextAttempt<TextEncoding> attempt = encoding -> {
            TextBytes text = TextBytes.of(encoding.charset()).orElseThrow();
            int[] wanted = IntStream.range(0, MOST_FIELDS).toArray();
            RecordForm form = new RecordForm(delimiter, text, fields, wanted);
            new RecordRun(file, encoding, form, plan)
                    .run(
                            RecordPlace.first(encoding),
                            () -> new Keeping(encoding.charset()),
                            (kept, line, bytes, length) -> kept.forEach(record -> records.add(record.fromLine(line))),
                            (rows, bytesRead, bytes) -> {});
            return encoding;
        };
        try {
            TextEncoding encoding = TextAttempt.run(file, given, attempt, records::clear);
            return new Reading(Optional.of(encoding), records, "");
        } catch (MalformedFileException refused) {
            return Reading.of(refused);
        }
    }

    private ReadRecord fromLine(long first) {
        return new ReadRecord(first + line, text, content, size, fields);
    }

    private static final class Keeping implements RecordAnswers<List<ReadRecord>> {
        private final Charset charset;
        private List<ReadRecord> kept = new ArrayList<>();

        Keeping(Charset charset) {
            this.charset = charset;
        }

        @Override
        public void begin() {
            kept = new ArrayList<>();
        }

        @Override
        public void answer(Records records, ByteOutput out) {
            for (int i = 0; i < records.size(); i++) {
                List<String> fields = new ArrayList<>();
                for (int field = 0; field < Math.min(MOST_FIELDS, records.fields(i)); field++) {
                    int from = records.from(i, field);
                    fields.add(new String(records.bytes(i, field), from, records.to(i, field) - from, charset));
                }
                int start = records.start(i);
                String text = new String(records.bytes(), start, records.end(i) - start, charset);
                int content = records.contentEnd(i) - start;
                kept.add(new ReadRecord(records.line(i), text, content, records.fields(i), fields));
            }
        }

        @Override
        public List<ReadRecord> end() {
            return kept;
        }
    }
}
