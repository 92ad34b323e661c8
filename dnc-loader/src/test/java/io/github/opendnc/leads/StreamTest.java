package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A stream is answered row by row when it pauses, and what was answered before a failure stays. */
class StreamTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    /** Remembers, each time it is asked for more, how many lines had been flushed. */
    private static final class Coprocess extends InputStream {
        private final Iterator<byte[]> pieces;
        private final ByteArrayOutputStream flushed;
        private final List<Long> answered = new ArrayList<>();

        Coprocess(ByteArrayOutputStream flushed, String... pieces) {
            this.flushed = flushed;
            this.pieces =
                    List.of(pieces).stream().map(piece -> piece.getBytes(UTF_8)).iterator();
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in pieces");
        }

        @Override
        public int read(byte[] to, int from, int most) {
            answered.add(flushed.toString(UTF_8).lines().count());
            if (!pieces.hasNext()) {
                return -1;
            }
            byte[] piece = pieces.next();
            System.arraycopy(piece, 0, to, from, piece.length);
            return piece.length;
        }
    }

    @Test
    void everyRowThatHasComeIsAnsweredBeforeTheStreamIsReadOn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Coprocess in =
                new Coprocess(out, "id,ph", "one\n", "1,2125550143\n", "2,21255", "50144\n3,2125550145\n", "4,none");
        LeadReport report = SCRUB.stream(in, out);
        assertEquals(List.of(0L, 0L, 1L, 2L, 2L, 4L, 4L, 5L), withLast(in, out));
        assertEquals(4, report.rows());
        assertEquals(1, report.unreadableNumbers().size());
    }

    private static List<Long> withLast(Coprocess in, ByteArrayOutputStream out) {
        List<Long> all = new ArrayList<>(in.answered);
        all.add(out.toString(UTF_8).lines().count());
        return all;
    }

    /** It is a slip of the program, and is seen before any output is. */
    @Test
    void withoutAMomentNothingIsWritten() {
        LeadScrub never = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES));
        byte[] leads = "phone\n2125550143\n".getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (LeadScrub scrub : List.of(never, never.inCharacters())) {
            assertThrows(IllegalStateException.class, () -> scrub.stream(new ByteArrayInputStream(leads), out));
            assertThrows(IllegalStateException.class, () -> scrub.run(new ByteArrayInputStream(leads), out));
        }
        assertEquals(0, out.size());
    }

    /** A question mark would stand in its place, and no reader would find our columns. */
    @Test
    void aDelimiterThatTheEncodingDoesNotHaveIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LeadScrub euro = SCRUB.withDelimiter('\u20ac');
        byte[] leads = "phone\n2125550143\n".getBytes(UTF_8);
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> euro.withEncoding(ISO_8859_1).run(new ByteArrayInputStream(leads), out));
        assertEquals(
                "standard input: expected a delimiter that ISO-8859-1 has; found \"\u20ac\", as given",
                refused.getMessage());
        assertEquals(0, out.size());
        euro.withEncoding(Charset.forName("windows-1252")).run(new ByteArrayInputStream(leads), out);
        assertTrue(out.toString(Charset.forName("windows-1252")).startsWith("phone\u20acdnc_"));
        for (char half : new char[] {'\ud83d', '\ude00'}) {
            assertThrows(IllegalArgumentException.class, () -> SCRUB.withDelimiter(half));
        }
    }

    @Test
    void whatWasAnsweredBeforeABrokenRowStays() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] leads = "id,phone\n1,2125550143\n\n\"2\"x,2125550144\n3,2125550145\n".getBytes(UTF_8);
        MalformedFileException broken =
                assertThrows(MalformedFileException.class, () -> SCRUB.stream(new ByteArrayInputStream(leads), out));
        assertTrue(String.valueOf(broken.getMessage()).contains("line 4"), broken.getMessage());
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("1,2125550143,+12125550143,"), lines.get(1));
    }

    @Test
    void bytesThatAreNoTextAreToldByTheirLine() {
        byte[] leads = "id,phone\n1,2125550143\nJosé,2125550144\n".getBytes(ISO_8859_1);
        MalformedFileException broken = assertThrows(
                MalformedFileException.class,
                () -> SCRUB.stream(new ByteArrayInputStream(leads), new ByteArrayOutputStream()));
        assertEquals(
                "standard input, line 3: expected UTF-8 text; found bytes that do not decode; save the file as UTF-8, or"
                        + " give --encoding (withEncoding), for example windows-1252",
                broken.getMessage());
    }

    /** Windows-1252 has no byte 81, so to name it would send the user in a circle. */
    @Test
    void theEncodingThatIsNamedHasAllBytes() throws IOException {
        byte[] leads = "id,phone,status\n\u0081x,2125550142,Don\u0092t call\n".getBytes(ISO_8859_1);
        for (LeadScrub scrub : List.of(SCRUB, SCRUB.withEncoding(Charset.forName("windows-1252")))) {
            MalformedFileException broken = assertThrows(
                    MalformedFileException.class,
                    () -> scrub.stream(new ByteArrayInputStream(leads), new ByteArrayOutputStream()));
            assertTrue(String.valueOf(broken.getMessage()).endsWith("for example ISO-8859-1"), broken.getMessage());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SCRUB.withEncoding(ISO_8859_1).stream(new ByteArrayInputStream(leads), out);
        assertTrue(out.toString(ISO_8859_1).contains(",UNDETERMINED,B,?refusal,"), out.toString(ISO_8859_1));
    }

    @Test
    void aPackedStreamIsRefused() {
        byte[] packed = {0x1f, (byte) 0x8b, 8, 0, 0, 0};
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> SCRUB.stream(new ByteArrayInputStream(packed), new ByteArrayOutputStream()));
        assertTrue(String.valueOf(refused.getMessage()).contains("unpack it"), refused.getMessage());
    }

    @Test
    void aRecordThatNeverEndsIsRefusedAndDoesNotFillTheMemory() {
        AtomicLong served = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException("read in pieces");
            }

            @Override
            public int read(byte[] to, int from, int most) {
                byte[] piece = (served.get() == 0 ? "phone\n\"12" : "1".repeat(1_000)).getBytes(UTF_8);
                System.arraycopy(piece, 0, to, from, piece.length);
                assertTrue(served.addAndGet(piece.length) < 4 << 20, "more was read than a record may be long");
                return piece.length;
            }
        };
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> SCRUB.stream(endless, new ByteArrayOutputStream()));
        assertEquals(
                "standard input, line 2: expected a record of at most 1 MiB; found a longer one; is there a quote that is never"
                        + " closed?",
                refused.getMessage());
    }

    @Test
    void aScrubThatNeedsTheWholeFileIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SCRUB.again().stream(InputStream.nullInputStream(), new ByteArrayOutputStream()));
    }

    @Test
    void anEmptyStreamIsAnEmptyFile() {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> SCRUB.stream(InputStream.nullInputStream(), new ByteArrayOutputStream()));
        assertEquals("standard input: expected a header line; found an empty file", refused.getMessage());
    }
}
