package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever a stream holds and however it comes, it is answered as a file is, but that no row counts in another; what is refused of a file is refused of a
 * stream, and so is what can be known of a whole file only: an encoding that was not given and is not UTF-8.
 */
class StreamProperties {
    /** What a scrub came to: all that was written, and what was counted; no report where it was refused. */
    record Outcome(String out, String report) {
        boolean isRefused() {
            return report.isEmpty();
        }
    }

    /** In the place of the report of a file that its first rows refuse. */
    private static final String BY_FIRST_ROWS = "by first rows";

    /** A scrub and how its input comes. */
    record Case(BothWaysProperties.Case some, long seed) {}

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aStreamIsAnsweredAsAFileIs(@ForAll("cases") Case next) throws IOException {
        BothWaysProperties.Case some = next.some;
        Outcome whole = ofFile(some);
        Outcome stream = ofStream(some, new Random(next.seed));
        boolean comparable =
                !whole.isRefused() && !whole.report.equals(BY_FIRST_ROWS) && !isOfWholeFilesOnly(some, whole);
        if (comparable) {
            assertEquals(whole, stream);
        } else if (!whole.report.equals(BY_FIRST_ROWS)) {
            assertEquals("", stream.report);
        }
        Statistics.collect(comparable);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    private static boolean isOfWholeFilesOnly(BothWaysProperties.Case some, Outcome whole) {
        String begin = new String(some.file().bytes(), ISO_8859_1);
        boolean utf16 = some.file().given().map(Charset::name).orElse("").startsWith("UTF-16")
                || begin.startsWith("\u00FE\u00FF")
                || begin.startsWith("\u00FF\u00FE");
        return utf16 || whole.report.contains("read as Windows-1252");
    }

    private static Outcome ofFile(BothWaysProperties.Case some) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LeadReport report = some.scrub()
                    .rowByRow()
                    .run(new ByteArrayInputStream(some.file().bytes()), out);
            return new Outcome(out.toString(ISO_8859_1), text(report));
        } catch (MalformedFileException refused) {
            return new Outcome("", isByFirstRows(refused) ? BY_FIRST_ROWS : "");
        }
    }

    /** There are none to be looked at of a stream. */
    private static boolean isByFirstRows(MalformedFileException refused) {
        return refused.expected().startsWith("every column with a refusal of calls in a cell")
                || refused.expected().startsWith("a row below the header line");
    }

    private static Outcome ofStream(BothWaysProperties.Case some, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LeadReport report = some.scrub().stream(new Pieces(some.file().bytes(), random), out);
            return new Outcome(out.toString(ISO_8859_1), text(report));
        } catch (MalformedFileException refused) {
            String told = String.valueOf(refused.getMessage());
            assertFalse(told.contains("changed meanwhile"), told);
            return new Outcome("", "");
        }
    }

    /** Which columns hold numbers, yes and no or other countries is told of a file only: its first rows are looked at. */
    private static String text(LeadReport report) {
        return report.toString()
                .lines()
                .skip(1)
                .filter(line -> !line.contains("though it holds telephone numbers")
                        && !line.contains("though it says yes or no")
                        && !line.startsWith("read as the country of the numbers")
                        && !line.startsWith("not read where it may name another country"))
                .collect(Collectors.joining("\n"));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> new Case(BothWaysProperties.anyCase(random), random.nextLong()));
    }

    /** Bytes that come in pieces of any size. */
    private static final class Pieces extends InputStream {
        private final ByteArrayInputStream all;
        private final Random random;

        Pieces(byte[] all, Random random) {
            this.all = new ByteArrayInputStream(all);
            this.random = random;
        }

        @Override
        public int read() {
            return all.read();
        }

        @Override
        public int read(byte[] to, int from, int most) {
            return all.read(to, from, Math.min(most, 1 + random.nextInt(random.nextBoolean() ? 5 : 2_000)));
        }
    }
}
