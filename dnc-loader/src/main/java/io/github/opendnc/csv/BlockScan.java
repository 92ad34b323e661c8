package io.github.opendnc.csv;

import io.github.opendnc.csv.RecordScanner.Result;
import java.io.IOException;

/** Answers the records of a block. Each worker has one; not thread-safe. */
final class BlockScan<T> {
    /** When the answers to a block take this many bytes, they are written before the rest of it is answered. */
    private static final int MOST_OUTPUT = 1 << 22;

    private final TextBytes text;
    private final RecordScanner scanner;
    private final FirstRecord firstRecord;
    private final Records records;
    private final RecordAnswers<T> answers;

    BlockScan(RecordForm form, RecordAnswers<T> answers) {
        text = form.text();
        scanner = new RecordScanner(form);
        firstRecord = new FirstRecord(form);
        records = new Records(form);
        this.answers = answers;
    }

    /** Checks the text of a block and answers what seem to be its records. */
    void scan(Block<T> block) throws IOException {
        checkText(block);
        if (block.textTo == TextBytes.BROKEN) {
            return; // nothing of this block will be written
        }
        LoadedBytes in = block.in;
        int from = in.index(block.from);
        int guess = block.number == 0 ? from : firstRecord.guess(in, from - 1, in.index(block.to));
        if (guess != FirstRecord.NONE) {
            scan(block, in.position(guess));
        }
    }

    private void checkText(Block<T> block) {
        LoadedBytes in = block.in;
        int first = text.firstCharacter(in.bytes(), in.index(block.from), in.limit());
        int end = text.check(in.bytes(), first, in.index(block.to), in.limit());
        block.textFrom = in.position(first);
        block.textTo = end == TextBytes.BROKEN ? TextBytes.BROKEN : in.position(end);
    }

    /**
     * Answers the records of a block from a position on, to its end or until there is much to write.
     *
     * @param start where a record of the block begins
     */
    void scan(Block<T> block, long start) throws IOException {
        LoadedBytes in = block.in;
        block.out.cutTo(0);
        block.start = start;
        block.records = 0;
        block.lines = 0;
        block.lastRecord = Block.NONE;
        block.broken = false;
        answers.begin();
        int at = in.index(start);
        int to = in.index(block.to);
        while (at < to && block.out.length() < MOST_OUTPUT && !block.broken) {
            at = scanSome(block, at, to);
            answers.answer(records, block.out);
        }
        block.end = in.position(at);
        block.kept = answers.end();
    }

    private int scanSome(Block<T> block, int from, int to) throws IOException {
        records.clear();
        scanner.forget();
        int at = from;
        while (at < to && !records.isFull() && !block.broken) {
            Result result = find(block.in, at);
            if (result == Result.RECORD) {
                records.add(scanner, block.in.bytes(), at, (int) block.lines);
                block.lastRecord = block.in.position(at);
                block.lastLine = block.lines;
                block.lines += scanner.lines();
                block.records++;
                at = scanner.end();
            } else {
                block.broken = true;
            }
        }
        return at;
    }

    /** Never returns {@link Result#MORE}, because a record that is too long counts as broken. */
    private Result find(LoadedBytes in, int at) throws IOException {
        Result result = scanner.next(in.bytes(), at, in.limit(), in.isLast());
        while (result == Result.MORE && in.limit() - at <= RowReader.LONGEST_RECORD + 2) {
            in.loadMore();
            result = scanner.scan(in.bytes(), at, in.limit(), in.isLast());
        }
        boolean tooLong = result == Result.RECORD && scanner.contentEnd() - at > RowReader.LONGEST_RECORD;
        return tooLong || result == Result.MORE ? Result.BROKEN : result;
    }
}
