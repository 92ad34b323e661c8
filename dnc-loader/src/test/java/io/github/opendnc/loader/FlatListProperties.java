package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** The flat parser against the plainest one: split at line feeds, one regular expression a line. */
class FlatListProperties {
    private static final Pattern COMMA =
            Pattern.compile("[ \t]*(?:(\\d{3})[ \t]*,[ \t]*(\\d{7})|\"(\\d{3})\"[ \t]*,[ \t]*\"(\\d{7})\")[ \t]*\r?");
    private static final Pattern JOINED = Pattern.compile("[ \t]*(\\d{3})(\\d{7})[ \t]*\r?");
    private static final Pattern BLANK = Pattern.compile("[ \t]*\r?");

    /** The numbers of the list, or nothing if it must be refused. */
    private static Optional<Set<Long>> oracle(String list) {
        String text = list.startsWith("\u00ef\u00bb\u00bf") ? list.substring(3) : list;
        TreeSet<Long> numbers = new TreeSet<>();
        boolean comma = false;
        boolean joined = false;
        for (String line : text.split("\n", -1)) {
            Matcher first = COMMA.matcher(line);
            Matcher second = JOINED.matcher(line);
            if (line.length() > FlatList.LONGEST_LINE) {
                return Optional.empty();
            } else if (first.matches()) {
                comma = true;
                numbers.add(Long.valueOf(line.replaceAll("\\D", "")));
            } else if (second.matches()) {
                joined = true;
                numbers.add(Long.valueOf(line.replaceAll("\\D", "")));
            } else if (!BLANK.matcher(line).matches()) {
                return Optional.empty();
            }
        }
        return numbers.isEmpty() || (comma && joined) ? Optional.empty() : Optional.of(numbers);
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

    @Property(tries = 2_000)
    void readsWhatTheOracleReads(
            @ForAll("lists") String list,
            @ForAll @IntRange(min = 256, max = 400) int window,
            @ForAll @IntRange(min = 1, max = 40) int chunk)
            throws IOException {
        assertEquals(oracle(list), parsed(list, window, chunk));
    }

    @Property(tries = 5_000)
    void aDamagedListIsReadAsTheOracleReadsItOrRefused(
            @ForAll("lists") String list,
            @ForAll("marks") String mark,
            @ForAll @IntRange(min = 0, max = 3) int length,
            @ForAll @IntRange(min = 0, max = 10_000) int at)
            throws IOException {
        int from = at % (list.length() + 1);
        String damaged = list.substring(0, from) + mark + list.substring(Math.min(list.length(), from + length));
        assertEquals(oracle(damaged), parsed(damaged, 256, 7), () -> "list: " + damaged);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                "",
                "0",
                "5",
                ",",
                "|",
                ";",
                "\n",
                "\r",
                "\r\n",
                " ",
                "\t",
                "\"",
                "\0",
                "-",
                "A",
                "\u00e9",
                "\u00ef\u00bb\u00bf",
                "/",
                ":",
                "\n\n",
                "212",
                "2125550100",
                "\f",
                "\u000b",
                "\u00a0");
    }

    @Provide
    Arbitrary<String> lists() {
        Arbitrary<Integer> area = Arbitraries.of(0, 212, 416, 818, 999);
        Arbitrary<Integer> local = Arbitraries.oneOf(
                Arbitraries.integers().between(555_0100, 555_0199), Arbitraries.of(0, 818, 155_0101, 999_9999));
        Arbitrary<List<String>> plain = Combinators.combine(area, local)
                .as((a, l) -> "%03d,%07d\n".formatted(a, l))
                .list()
                .ofMaxSize(60);
        Arbitrary<String> form = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("%03d,%07d")),
                Tuple.of(1, Arbitraries.of("\"%03d\",\"%07d\"", " %03d\t, %07d  ")));
        Arbitrary<List<String>> loose = lines(area, local, form);
        Arbitrary<List<String>> joined = lines(area, local, Arbitraries.of("%03d%07d", "\t%03d%07d "));
        Arbitrary<String> mark = Arbitraries.of("", "", "\u00ef\u00bb\u00bf");
        return Combinators.combine(mark, Arbitraries.oneOf(plain, loose, joined))
                .as((bom, lines) -> bom + String.join("", lines));
    }

    private static Arbitrary<List<String>> lines(
            Arbitrary<Integer> area, Arbitrary<Integer> local, Arbitrary<String> form) {
        Arbitrary<String> end = Arbitraries.of("\n", "\n", "\r\n", "\n \n");
        return Combinators.combine(form, area, local, end)
                .as((f, a, l, e) -> f.formatted(a, l) + e)
                .list()
                .ofMaxSize(60);
    }
}
