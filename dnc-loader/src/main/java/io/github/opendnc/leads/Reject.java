package io.github.opendnc.leads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A number that could not be read. Neither the reason nor anything else here repeats the number.
 *
 * @param line the line its row begins on
 * @param column the phone column
 * @param reason why it could not be read
 */
record Reject(long line, String column, String reason) {
    private static final String NAMES = "line,column,reason\n";

    /** This one, if there are so many lines more before it. */
    Reject movedBy(long lines) {
        return new Reject(line + lines, column, reason);
    }

    /** The reject as a line of CSV. */
    String toCsv() {
        return line + "," + AnswerColumns.quoted(column, ',') + "," + AnswerColumns.quoted(reason, ',') + "\n";
    }

    /** Writes the names of its columns. */
    static void writeNames(OutputStream to) throws IOException {
        to.write(NAMES.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes some, if there are so many lines more before them. */
    static void write(List<Reject> rejects, long linesBefore, OutputStream to) throws IOException {
        for (Reject reject : rejects) {
            to.write(reject.movedBy(linesBefore).toCsv().getBytes(StandardCharsets.UTF_8));
        }
    }
}
