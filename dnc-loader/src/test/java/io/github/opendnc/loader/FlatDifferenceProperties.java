package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * The parser, fast where a record stands in the exact form, against the tolerant path alone: whatever the bytes, the
 * same numbers, the same counts and warnings, or the same refusal word for word.
 */
class FlatDifferenceProperties {
    private static final FilePlace PLACE = FilePlace.of(Path.of("list.txt"));

    /** What stands at a place instead of so many bytes; a character is a byte. */
    record Edit(int at, int removed, String added) {}

    private interface Parser {
        void read(NumberSink sink) throws IOException;
    }

    @Property(tries = 6_000)
    void listsWithAnyByteAnywhere(
            @ForAll("records") String records,
            @ForAll("edits") List<Edit> edits,
            @ForAll @IntRange(min = 256, max = 400) int window,
            @ForAll @IntRange(min = 1, max = 300) int chunk)
            throws IOException {
        byte[] list = bytes(records);
        for (Edit edit : edits) {
            list = edited(list, edit);
        }
        assertSame(list, window, chunk);
    }

    @Property(tries = 2_000)
    void anyBytes(@ForAll byte[] list, @ForAll @IntRange(min = 1, max = 300) int chunk) throws IOException {
        assertSame(list, 256, chunk);
    }

    private static void assertSame(byte[] list, int window, int chunk) throws IOException {
        Parser fast = sink -> new FlatList(
                        new ByteSource(new SlowStream(new ByteArrayInputStream(list), chunk), window),
                        PLACE,
                        sink,
                        false)
                .read();
        assertEquals(outcome(sink -> LineByLine.read(list, PLACE, sink)), outcome(fast));
    }

    private static byte[] edited(byte[] list, Edit edit) {
        int from = edit.at % (list.length + 1);
        int to = Math.min(list.length, from + edit.removed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(list, 0, from);
        out.writeBytes(bytes(edit.added));
        out.write(list, to, list.length - to);
        return out.toByteArray();
    }

    /** Everything that a list leaves behind, in words. */
    private static String outcome(Parser parser) throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        Scope scope = Scope.of(Optional.of(new TreeSet<>(Set.of(212, 416, 818))), Collections.emptySortedSet());
        List<String> warnings = new ArrayList<>();
        FileRecords records = new FileRecords(builder, LocalDate.of(2026, 11, 14), scope, warnings);
        try {
            parser.read(records);
        } catch (MalformedFileException refused) {
            return String.valueOf(refused.getMessage());
        }
        StringBuilder told = new StringBuilder("%d records, %d out of order, %s, %s"
                .formatted(records.count(), records.unsorted(), records.areaCodes(), warnings));
        Snapshot snapshot = builder.build();
        for (int areaCode : records.areaCodes()) {
            told.append('\n').append(snapshot.count(areaCode));
            for (int local : LOCALS) {
                told.append(' ').append(snapshot.lookup(10_000_000_000L + areaCode * 10_000_000L + local));
            }
        }
        return told.toString();
    }

    private static final int[] LOCALS = {0, 1, 63, 64, 511, 512, 999, 1_000, 555_0100, 555_0199, 555_1000, 999_9999};

    @Provide
    Arbitrary<String> records() {
        Arbitrary<Integer> area = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(212, 416, 818)), Tuple.of(1, Arbitraries.of(0, 213, 999)));
        Arbitrary<Integer> local =
                Arbitraries.integers().between(0, LOCALS.length - 1).map(i -> LOCALS[i]);
        Arbitrary<String> one = Combinators.combine(area, local).as("%03d,%07d\n"::formatted);
        Arbitrary<Boolean> sorted = Arbitraries.of(true, true, false);
        return Combinators.combine(one.list().ofMaxSize(60), sorted).as((lines, inOrder) -> {
            List<String> list = new ArrayList<>(lines);
            if (inOrder) {
                list.sort(null);
            }
            return String.join("", list);
        });
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(3);
        Arbitrary<String> likely = Arbitraries.of(
                "\r\n",
                "\n",
                "\r",
                " ",
                "\t",
                "\"",
                ",",
                "/",
                ":",
                "0",
                "9",
                "\0",
                "2125550100\n",
                "\"212\"",
                "2022-12-07",
                "\u00b0",
                "\u0080");
        Arbitrary<Integer> at = Arbitraries.integers().between(0, 720);
        Arbitrary<Integer> removed = Arbitraries.of(0, 1, 1, 1, 2, 11, 12, 13);
        return Combinators.combine(at, removed, Arbitraries.oneOf(any, likely))
                .as(Edit::new)
                .list()
                .ofMaxSize(3);
    }
}
