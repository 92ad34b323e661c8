package io.github.opendnc.csv;

import io.github.opendnc.csv.RecordScanner.Result;

/**
 * Guesses where the first record of a block begins: after the first line feed that is followed by records with as many
 * fields as the header. Counting quotes would not do, because a quote may stand anywhere in a field. A guess may be
 * wrong; whoever knows where the block before ends will notice. Not thread-safe.
 */
final class FirstRecord {
    static final int NONE = -1;

    private static final int WITNESSES = 6;
    /** After this many line feeds no guess is made. Such a file is read in order. */
    private static final int MOST_TRIES = 16;

    private final RecordScanner scanner;
    private final int fields;

    FirstRecord(RecordForm form) {
        scanner = new RecordScanner(form);
        fields = form.fields();
    }

    /**
     * The index of the first record; {@link #NONE} if there seems to be none.
     *
     * @param from the index of the byte before the block
     * @param to the index at which the block ends
     */
    int guess(LoadedBytes in, int from, int to) {
        byte[] bytes = in.bytes();
        int first = NONE;
        int tries = 0;
        for (int at = from; at < to - 1 && tries < MOST_TRIES; at++) {
            if (bytes[at] == '\n') {
                if (isBorneOut(in, at + 1)) {
                    return at + 1;
                }
                first = first == NONE ? at + 1 : first;
                tries++;
            }
        }
        return first;
    }

    private boolean isBorneOut(LoadedBytes in, int from) {
        int at = from;
        for (int i = 0; i < WITNESSES && at < in.limit(); i++) {
            Result result = scanner.scan(in.bytes(), at, in.limit(), in.isLast());
            if (result != Result.RECORD) {
                return result == Result.MORE;
            }
            boolean blank = at == scanner.contentEnd();
            if (!blank && scanner.fields() != fields) {
                return false;
            }
            at = scanner.end();
        }
        return true;
    }
}
