package io.github.opendnc.csv;

import io.github.opendnc.csv.BlockRun.Ending;
import io.github.opendnc.csv.TextAttempt.NotText;
import java.io.IOException;
import java.util.function.Supplier;

/**
 * Answers the records of a file without making objects of them. The records are those that {@link RowReader} reads. If
 * one is broken, that reader says what is wrong. Immutable and thread-safe.
 */
public final class RecordRun {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_CHARACTER = 4;

    private final FileBytes file;
    private final TextEncoding encoding;
    private final RecordForm form;
    private final BlockPlan plan;

    public RecordRun(FileBytes file, TextEncoding encoding, RecordForm form, BlockPlan plan) {
        this.file = file;
        this.encoding = encoding;
        this.form = form;
        this.plan = plan;
    }

    /** Another run over a file that a run has read to its end. */
    public RecordRun again() {
        return new RecordRun(file, encoding, form.withCheckedText(), plan);
    }

    /**
     * Answers the records from one on, in the order of the file.
     *
     * @param first where that record begins
     * @param answers makes the answers of one worker
     * @throws NotText if the file has bytes that are not text of its encoding, even before the first record
     * @throws io.github.opendnc.registry.MalformedFileException if a record is broken or too long
     */
    public <T> void run(
            RecordPlace first, Supplier<? extends RecordAnswers<T>> answers, BlockSink<T> sink, ReadProgress progress)
            throws IOException {
        checkText(encoding.mark().length, first.position());
        BlockRun<T> run = new BlockRun<>(file, form, plan, sink, first);
        Ending ending = run.run(answers, progress);
        if (ending == Ending.NOT_TEXT) {
            throw new NotText();
        }
        if (ending == Ending.BROKEN) {
            readFrom(run.lastRecord());
        }
    }

    private void checkText(long from, long to) throws IOException {
        LoadedBytes in = new LoadedBytes(file, PIECE + LONGEST_CHARACTER);
        long at = from;
        while (at < to) {
            int length = (int) Math.min(PIECE, to - at);
            in.load(at, length + LONGEST_CHARACTER);
            int end = form.text().check(in.bytes(), 0, length, in.limit());
            if (end == TextBytes.BROKEN) {
                throw new NotText();
            }
            at = in.position(end);
        }
    }

    /** A reader of the rows from one on. */
    public RowReader reader(RecordPlace first) throws IOException {
        return new RowReader(file, encoding, (char) form.delimiter(), first);
    }

    private void readFrom(RecordPlace place) throws IOException {
        try (RowReader reader = reader(place)) {
            while (reader.next().isPresent()) {
                // It throws at the broken record.
            }
        }
        throw new IllegalStateException("a record that is broken and is not");
    }
}
