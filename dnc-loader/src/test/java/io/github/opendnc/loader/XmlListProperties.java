package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

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
            new ListContent(PublishedList.US_FULL_LIST, sink, window)
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

    /**
     * Where the JDK's parser finds a text not well-formed, so do we; where both read it, the same numbers come out. Many
     * damages at once, in lists with comments and declarations, so that one damage can hide behind another.
     */
    @Property(tries = 10_000)
    void whatIsNoXmlIsRefusedAndWhatIsIsReadAlike(
            @ForAll("numbers") SortedMap<Integer, SortedSet<Integer>> numbers,
            @ForAll("spellings") Spelling spelling,
            @ForAll("damages") List<Damage> damages)
            throws IOException {
        String list = spelling.list(numbers);
        for (Damage damage : damages) {
            list = damage.to(list);
        }
        Optional<Set<Long>> read = parsed(list, 300, 40);
        if (read.isPresent()) {
            Optional<List<Long>> judge = StaxList.read(list);
            assertTrue(judge.isPresent(), list);
            assertEquals(new TreeSet<>(judge.get()), read.get(), list);
        }
        Statistics.label("damaged lists")
                .collect(read.isPresent())
                .coverage(lists -> lists.check(true).percentage(share -> share > 5 && share < 95));
    }

    private static final String COPY = "a piece from elsewhere in the list";

    /** Often harmless between two tags: they bring lists that are read, with more in them than records. */
    private static final String[] ADDITIONS = {
        " ",
        "\n",
        "<!-- a -->",
        "<!---->",
        "<!-- - > -->",
        "<!-- <ph val='5550100' /> -->",
        "<!-- \u00c3\u00a9 -->",
        "<ac val='204'></ac>",
        "<ph val='5550100' />",
        "<ph note='>' val='5550100'></ph>"
    };

    private static final String[] MARKS = {
        COPY,
        "",
        "<",
        ">",
        "/",
        "'",
        "x",
        "-",
        "--",
        "->",
        "<!--",
        "-->",
        "<!-- a >",
        "<!-- \u00e9 -->",
        "<!-- \0 -->",
        "\u00e9",
        "\0",
        "&",
        "?>",
        "<?xml version='1.0'?>",
        "<?xml version='1.0' encoding='ISO-8859-1'?>",
        "<?a?>",
        "]]>",
        "</list>",
        "</ac>",
        "</ph>",
        "<ac val='204'>",
        " note='a'",
        "note='>'",
        " 2='a'",
        " xmlns:a='b'",
        " val='5550100'",
        "\u00ef\u00bb\u00bf"
    };

    /** A mark in the place of so many characters, or before the next tag from there on. */
    record Damage(String mark, int at, int length, boolean betweenTags, int from) {
        String to(String list) {
            int begin = at % (list.length() + 1);
            int tag = betweenTags ? list.indexOf('<', begin) : -1;
            begin = tag < 0 ? begin : tag;
            int source = from % (list.length() + 1);
            String put = mark.equals(COPY) ? list.substring(source, Math.min(list.length(), source + 30)) : mark;
            return list.substring(0, begin) + put + list.substring(Math.min(list.length(), begin + length));
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 100_000);
        Arbitrary<Integer> length = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 1), Tuple.of(1, 9));
        Arbitrary<String> marks = Arbitraries.oneOf(Arbitraries.of(ADDITIONS), Arbitraries.of(MARKS));
        return Combinators.combine(marks, place, length, Arbitraries.of(true, true, false), place)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
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
                        Arbitraries.of(
                                "",
                                "\u00ef\u00bb\u00bf",
                                "<?xml version='1.0'?>\n",
                                "\n<!-- list -->",
                                "<?xml version='1.0' encoding='ISO-8859-1'?><!-- \u00e9 -->"))
                .as(Spelling::new);
    }
}
