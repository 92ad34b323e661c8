package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.fuzz.InputBytes;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A flat list: the fast path and the tolerant one find the same numbers, or refuse the list with the same words. */
public final class FlatListFuzz {
    private static final FilePlace PLACE = FilePlace.of(Path.of("list.txt"));

    private interface Parser {
        void read(NumberSink sink) throws IOException;
    }

    private FlatListFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] list) throws IOException {
        int window = 256 + InputBytes.pick(list, 145);
        int chunk = 1 + InputBytes.pick(list, 300);
        Outcome fast = Outcome.of(sink -> new FlatList(
                        new ByteSource(new SlowStream(new ByteArrayInputStream(list), chunk), window),
                        PLACE,
                        sink,
                        false)
                .read());
        assertEquals(Outcome.of(sink -> LineByLine.read(list, PLACE, sink)), fast);
        return fast.refusal.isEmpty();
    }

    /** Everything that a list leaves behind. */
    private record Outcome(String refusal, Set<Long> numbers, long count, long unsorted, String warnings) {
        static Outcome of(Parser parser) throws IOException {
            Told sink = new Told();
            try {
                parser.read(sink);
            } catch (MalformedFileException refused) {
                Refusals.check(refused);
                return new Outcome(String.valueOf(refused.getMessage()), Set.of(), 0, 0, "");
            }
            return new Outcome("", sink.numbers, sink.count, sink.unsorted, sink.warnings.toString());
        }
    }

    /** Takes what it is told, but for the area codes above 989, which its list was not to hold. */
    private static final class Told implements NumberSink {
        private static final int LAST_AREA_CODE = 989;

        private final TreeSet<Long> numbers = new TreeSet<>();
        private final StringBuilder warnings = new StringBuilder();
        private long count;
        private long unsorted;
        private long previous = -1;

        @Override
        public boolean add(int areaCode, int local) {
            if (areaCode > LAST_AREA_CODE) {
                return false;
            }
            long number = areaCode * 10_000_000L + local;
            numbers.add(number);
            unsorted += number < previous ? 1 : 0;
            previous = number;
            count++;
            return true;
        }

        @Override
        public boolean add(RecordBlock block) {
            if (block.areaCode() > LAST_AREA_CODE) {
                return false;
            }
            TestLists.forEach(block, numbers::add);
            unsorted += block.unsorted() + (block.areaCode() * 10_000_000L + block.firstLocal() < previous ? 1 : 0);
            previous = block.areaCode() * 10_000_000L + block.lastLocal();
            count += block.records();
            return true;
        }

        @Override
        public void begin() {
            previous = -1;
        }

        @Override
        public long count() {
            return count;
        }

        @Override
        public String scope() {
            return "area codes 000 to " + LAST_AREA_CODE;
        }

        @Override
        public void warn(String warning) {
            warnings.append(warning).append('\n');
        }
    }
}
