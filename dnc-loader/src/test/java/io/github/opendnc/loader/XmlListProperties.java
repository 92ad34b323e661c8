package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The XML parser: what was written is what is read, in every spelling; what is damaged is refused or means the same. */
class XmlListProperties {
    /** The spelling of a list: each a choice the grammar leaves open. */
    record Spelling(String quote, boolean selfClosed, String gap, boolean longPh, String prolog) {
        String attribute(String name, String value) {
            return name + "=" + quote + value + quote;
        }

        String list(SortedMap<Integer, SortedSet<Integer>> numbers) {
            StringBuilder out = new StringBuilder(prolog + "<list " + attribute("val", "") + " "
                    + attribute("type", "full") + gap + " " + attribute("level", "all") + (selfClosed ? " />" : ">"));
            numbers.forEach((area, locals) -> {
                out.append(gap)
                        .append("<ac ")
                        .append(attribute("val", "%03d".formatted(area)))
                        .append('>');
                for (int local : locals) {
                    out.append("<ph ")
                            .append(attribute("val", "%07d".formatted(local)))
                            .append(longPh ? "></ph>" : " />");
                    out.append(gap);
                }
                out.append("</ac>");
            });
            return out.append(gap).append("</list>").append(gap).toString();
        }
    }

    private static Optional<Set<Long>> parsed(String list, int window, int chunk) throws IOException {
        TestLists.Numbers sink = new TestLists.Numbers();
        try {
            new ListContent(sink, window)
                    .read(new SlowStream(new ByteArrayInputStream(bytes(list)), chunk), FilePlace.of(Path.of("list")));
            return Optional.of(sink.numbers);
        } catch (MalformedFileException refused) {
            return Optional.empty();
        }
    }

    private static Set<Long> flattened(Map<Integer, SortedSet<Integer>> numbers) {
        TreeSet<Long> flat = new TreeSet<>();
        numbers.forEach((area, locals) -> locals.forEach(local -> flat.add(area * 10_000_000L + local)));
        return flat;
    }

    @Property(tries = 1_000)
    void readsWhatWasWritten(
            @ForAll("numbers") SortedMap<Integer, SortedSet<Integer>> numbers,
            @ForAll("spellings") Spelling spelling,
            @ForAll @IntRange(min = 64, max = 300) int window,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        String list = spelling.list(numbers);
        assertEquals(Optional.of(flattened(numbers)), parsed(list, window, chunk), list);
        String cut = list.stripTrailing();
        for (int length = 0; length < cut.length(); length++) {
            assertTrue(parsed(cut.substring(0, length), window, chunk).isEmpty(), cut.substring(0, length));
        }
    }

    /** A character that is lost, doubled or changed is seen, unless it changed a digit or stood between elements. */
    @Property(tries = 3_000)
    void damageNeverLosesANumber(
            @ForAll("numbers") SortedMap<Integer, SortedSet<Integer>> numbers,
            @ForAll("spellings") Spelling spelling,
            @ForAll("marks") String mark,
            @ForAll @IntRange(min = 0, max = 2) int length,
            @ForAll @IntRange(min = 0, max = 100_000) int at)
            throws IOException {
        String list = spelling.list(numbers);
        int from = at % (list.length() + 1);
        String damaged = list.substring(0, from) + mark + list.substring(Math.min(list.length(), from + length));
        parsed(damaged, 80, 9).ifPresent(read -> assertEquals(flattened(numbers), read, damaged));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("", "<", ">", "/", "'", "\"", "=", " ", "x", "<ph", "\0", "&", "</ac>", "<!--", "-->");
    }

    @Provide
    Arbitrary<SortedMap<Integer, SortedSet<Integer>>> numbers() {
        Arbitrary<SortedSet<Integer>> locals = Arbitraries.integers()
                .between(555_0100, 555_0199)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(TreeSet::new);
        return Arbitraries.maps(Arbitraries.of(0, 204, 416, 905), locals)
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(TreeMap::new);
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        return Combinators.combine(
                        Arbitraries.of("'", "\""),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", " ", "\n", "\r\n\t"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "\u00ef\u00bb\u00bf", "<?xml version='1.0'?>\n", "\n<!-- list -->"))
                .as(Spelling::new);
    }
}
