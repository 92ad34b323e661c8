package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.csv.ReadRecord.Reading;
import io.github.opendnc.csv.TextAttempt.NotText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a run over records does when they are long, when something fails, and what it tells on the way. */
final class RecordRunTest {
    private static final int MIB = RowReader.LONGEST_RECORD;
    private static final TextEncoding PLAIN = new TextEncoding(UTF_8, false, Optional.empty());
    private static final RecordForm FORM = new RecordForm(',', new Utf8Bytes(), 2, 0);
    private static final BlockPlan SMALL = new BlockPlan(100, 8, 3);
    private static final String ROWS = "1,2125550142\n".repeat(1_000);

    @Test
    void longRecordsAreReadAsCommonsCsvReadsThem() throws IOException {
        for (String record : List.of(
                "x".repeat(MIB),
                "x".repeat(MIB + 1),
                "x".repeat(MIB - 2) + "\u00e9",
                "x".repeat(MIB - 1) + "\u00e9",
                '"' + "x\n".repeat(MIB / 2 - 1) + '"',
                '"' + "x\n".repeat(MIB / 2) + '"',
                '"' + "x\n".repeat(2 * MIB),
                '"' + "x\n".repeat(MIB / 2) + "\"x",
                "\"a\"x")) {
            for (String lineEnd : List.of("\n", "\r\n", "\r", "")) {
                String rest = lineEnd.isEmpty() ? "" : ROWS.substring(0, 130);
                assertReadAlike(ROWS.substring(0, 260) + record + lineEnd + rest, new BlockPlan(1 << 16, 64, 2));
                assertReadAlike(record + lineEnd + rest, BlockPlan.standard());
            }
        }
    }

    @Test
    void recordsLongerThanBlocks() throws IOException {
        assertReadAlike(ROWS.replace("12", "x".repeat(450)), SMALL);
        assertReadAlike(ROWS.replace("12", "\"x\n\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n" + "y".repeat(120) + '"'), SMALL);
        assertReadAlike(ROWS.replace('\n', '\r'), SMALL);
        assertReadAlike("\n".repeat(1_000) + ROWS, SMALL);
    }

    private static void assertReadAlike(String text, BlockPlan plan) throws IOException {
        try (FileBytes file = file(text)) {
            Reading expected = ReadRecord.byCharacters(file, Optional.empty(), ',');
            Reading found = ReadRecord.byBytes(file, Optional.empty(), ',', 2, plan);
            assertEquals(expected.failure(), found.failure());
            assertTrue(expected.equals(found), "records");
        }
    }

    @Test
    void aColumnIsAppendedAsTheRowsAreRead() throws IOException {
        String text = "\uFEFFid,phone\r\n" + ROWS + "\n\r\r\n\"\u00e9\n\",2\r3,4";
        try (FileBytes file = file(text)) {
            TextEncoding marked = TextEncoding.assumed(file, Optional.empty());
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            long rows = ColumnAppended.inCharacters(file, marked, expected);
            assertEquals(rows, ColumnAppended.inBytes(file, marked, SMALL, found));
            assertArrayEquals(expected.toByteArray(), found.toByteArray());
        }
    }

    /** Of one block more may be to write than fits in memory: it is written in parts. */
    @Test
    void muchIsWrittenOfLittle() throws IOException {
        byte[] answer = new byte[1 << 16];
        List<Integer> lengths = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        Supplier<RecordAnswers<Long>> answers = () -> new Counting() {
            @Override
            public void answer(Records records, ByteOutput out) {
                super.answer(records, out);
                out.append(answer, 0, answer.length);
                out.append((byte) 0, answer.length * (records.size() - 1));
            }
        };
        long[] rows = new long[1];
        BlockSink<Long> sink = (kept, line, bytes, length) -> {
            rows[0] += kept;
            lengths.add(length);
            lines.add(line);
        };
        run(ROWS, BlockPlan.standard(), answers, sink, (records, bytesRead, bytes) -> {});
        assertEquals(1_000, rows[0]);
        assertEquals(
                1_000L << 16, lengths.stream().mapToLong(Integer::longValue).sum());
        assertEquals(List.of(1L, 1L + Records.MOST), lines);
    }

    @Test
    void howFarItHasComeIsTold() throws IOException {
        List<List<Long>> told = new ArrayList<>();
        Thread caller = Thread.currentThread();
        run(ROWS, SMALL, Counting::new, (kept, line, bytes, length) -> {}, (records, bytesRead, bytes) -> {
            assertSame(caller, Thread.currentThread());
            told.add(List.of(records, bytesRead, bytes));
        });
        assertEquals(List.of(1_000L, (long) ROWS.length(), (long) ROWS.length()), told.get(told.size() - 1));
    }

    @Test
    void whatFailsInAWorkerIsThrownToTheCaller() {
        IOException full = new IOException("No space left on device");
        assertSame(
                full, assertThrows(IOException.class, () -> run(ROWS, SMALL, Counting::new, failing(full), quiet())));
        IllegalStateException bug = new IllegalStateException("bug");
        Supplier<RecordAnswers<Long>> answers = () -> new Counting() {
            @Override
            public void answer(Records records, ByteOutput out) {
                throw bug;
            }
        };
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> run(ROWS, SMALL, answers, (kept, line, bytes, length) -> {}, quiet()));
        assertSame(bug, thrown);
    }

    private static BlockSink<Long> failing(IOException failure) {
        return (kept, line, bytes, length) -> {
            if (line > 500) {
                throw failure;
            }
        };
    }

    @Test
    void anInterruptEndsIt() throws InterruptedException {
        CountDownLatch stuck = new CountDownLatch(1);
        List<Throwable> thrown = new ArrayList<>();
        Thread caller = new Thread(() -> {
            BlockSink<Long> sink = (kept, line, bytes, length) -> {
                stuck.countDown();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new InterruptedIOException("as a pipe does");
                }
            };
            thrown.add(
                    assertThrows(InterruptedIOException.class, () -> run(ROWS, SMALL, Counting::new, sink, quiet())));
            thrown.add(new AssertionError(Thread.interrupted()));
        });
        caller.start();
        stuck.await();
        caller.interrupt();
        caller.join(30_000);
        assertEquals(2, thrown.size());
        assertTrue(
                String.valueOf(thrown.get(0).getMessage()).startsWith("interrupted while reading "),
                () -> String.valueOf(thrown.get(0)));
        assertEquals("true", thrown.get(1).getMessage());
    }

    /** The header may be long, and a character of it may lie on the edge of what is checked at once. */
    @Test
    void whatStandsBeforeTheFirstRecordIsCheckedToo() throws IOException {
        for (int length : List.of(1, (1 << 16) - 2, (1 << 16) - 1, 1 << 16, 200_000)) {
            String header = "x".repeat(length) + "\u2019,phone\n";
            byte[] sound = (header + ROWS).getBytes(UTF_8);
            assertEquals(1_000, rowsBehind(header, sound));
            for (byte[] broken : List.of(new byte[] {(byte) 0xE2}, new byte[1])) {
                byte[] spoilt = sound.clone();
                System.arraycopy(broken, 0, spoilt, length - 1, 1);
                assertThrows(NotText.class, () -> rowsBehind(header, spoilt), () -> "byte " + broken[0]);
            }
        }
    }

    private static long rowsBehind(String header, byte[] text) throws IOException {
        RecordPlace first = new RecordPlace(header.getBytes(UTF_8).length, 2);
        long[] rows = new long[1];
        try (FileBytes file = FileBytes.copyOf(new ByteArrayInputStream(text), Path.of("leads.csv"))) {
            new RecordRun(file, PLAIN, FORM, SMALL)
                    .run(first, Counting::new, (Long kept, long line, byte[] b, int n) -> rows[0] += kept, quiet());
        }
        return rows[0];
    }

    private static ReadProgress quiet() {
        return (records, bytesRead, bytes) -> {};
    }

    private static void run(
            String text,
            BlockPlan plan,
            Supplier<RecordAnswers<Long>> answers,
            BlockSink<Long> sink,
            ReadProgress progress)
            throws IOException {
        try (FileBytes file = file(text)) {
            new RecordRun(file, PLAIN, FORM, plan).run(RecordPlace.first(PLAIN), answers, sink, progress);
        }
    }

    private static FileBytes file(String text) throws IOException {
        return FileBytes.copyOf(new ByteArrayInputStream(text.getBytes(UTF_8)), Path.of("leads.csv"));
    }

    /** Counts records. */
    private static class Counting implements RecordAnswers<Long> {
        private long count;

        @Override
        public void begin() {
            count = 0;
        }

        @Override
        public void answer(Records records, ByteOutput out) {
            count += records.size();
        }

        @Override
        public Long end() {
            return count;
        }
    }
}
