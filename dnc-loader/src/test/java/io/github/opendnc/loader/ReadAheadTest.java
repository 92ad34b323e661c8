package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read ahead is what the stream gives: the same bytes, the same end, the same failure at the same place. */
class ReadAheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 5 << 18, 3_000_000})
    void givesTheBytesAndThenTheEnd(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        try (InputStream ahead = new ReadAhead(new SlowStream(new ByteArrayInputStream(bytes), 70_000))) {
            assertArrayEquals(bytes, ahead.readAllBytes());
            assertEquals(-1, ahead.read());
            assertEquals(-1, ahead.read());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1 << 18, 700_000})
    void failsWhereTheStreamFails(int good) throws IOException {
        IOException failure = new IOException("here");
        try (InputStream ahead = new ReadAhead(new Failing(good, failure))) {
            assertEquals(good, ahead.readNBytes(good).length);
            assertSame(failure, assertThrows(IOException.class, ahead::read));
            assertSame(failure, assertThrows(IOException.class, ahead::read));
        }
    }

    @Test
    void aFaultOfTheStreamIsNotHidden() throws IOException {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] to, int from, int length) {
                throw new IllegalStateException("broken");
            }
        };
        try (InputStream ahead = new ReadAhead(broken)) {
            assertThrows(IllegalStateException.class, ahead::read);
        }
    }

    /** Its reader can die where no piece tells of it, as for want of memory: nobody waits for it for ever. */
    @Test
    @Timeout(60)
    void aReaderThatIsGoneIsNotWaitedFor() throws IOException {
        InputStream interrupting = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] to, int from, int length) {
                Thread.currentThread().interrupt();
                return length;
            }
        };
        try (InputStream ahead = new ReadAhead(interrupting)) {
            IOException failure = assertThrows(IOException.class, ahead::readAllBytes);
            assertEquals("the reading of a list ended before the list", failure.getMessage());
        }
    }

    @Test
    void closedBeforeItsEndItStopsReading() throws IOException {
        InputStream ahead = new ReadAhead(new Failing(Integer.MAX_VALUE, new IOException("never")));
        assertEquals(0, ahead.read());
        ahead.close();
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("dnc-read-ahead")),
                "the reader has ended");
    }

    /** Zeros, and then a failure. */
    private static final class Failing extends InputStream {
        private final int good;
        private final IOException failure;
        private int given;

        Failing(int good, IOException failure) {
            this.good = good;
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (given == good) {
                throw failure;
            }
            given++;
            return 0;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (given == good) {
                throw failure;
            }
            int count = Math.min(length, good - given);
            given += count;
            return count;
        }
    }
}
