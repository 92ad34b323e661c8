package io.github.opendnc.leads;

import io.github.opendnc.columns.AnswerNames;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.Optional;

/** Writes our columns after those of a row, quoted if the format of the file demands it. Immutable and thread-safe. */
final class AnswerColumns {
    private final char delimiter;
    private final boolean explained;

    AnswerColumns(char delimiter) {
        this(delimiter, false);
    }

    /**
     * Columns of a file with this delimiter.
     *
     * @param explained whether a sentence follows each answer
     */
    AnswerColumns(char delimiter, boolean explained) {
        this.delimiter = delimiter;
        this.explained = explained;
    }

    /**
     * Appends the names of the columns once for each phone column. From the second phone column on, they carry its
     * ordinal.
     */
    void appendNames(StringBuilder out, int phoneColumns) {
        for (int i = 1; i <= phoneColumns; i++) {
            for (String name : AnswerNames.NAMES) {
                out.append(delimiter).append(name).append(AnswerNames.suffix(i));
            }
            if (explained) {
                out.append(delimiter).append(AnswerNames.EXPLANATION).append(AnswerNames.suffix(i));
            }
        }
    }

    /** Appends what is written for a number whose answer has this {@link #text}. */
    void append(StringBuilder out, Optional<PhoneNumber> number, String text) {
        out.append(delimiter);
        if (number.isPresent()) {
            out.append('+').append(number.get().e164());
        }
        out.append(text);
    }

    /** An answer as it is written after its number. */
    String text(Answer answer) {
        return begin(answer) + window(answer.window()) + lastDay(answer.validUntil()) + end(answer);
    }

    /** The part of an answer before its window and its last day. */
    String begin(Answer answer) {
        return delimiter
                + answer.verdict().name()
                + delimiter
                + answer.code()
                + field(String.join(";", answer.rules()))
                + field(String.join(";", answer.citations()))
                + field(String.join(";", answer.lists()));
    }

    String window(String window) {
        return field(window);
    }

    String lastDay(Optional<LocalDate> validUntil) {
        return field(validUntil.map(LocalDate::toString).orElse(""));
    }

    /** The part of an answer after its last day. */
    String end(Answer answer) {
        return explained ? field(answer.sentence()) : "";
    }

    char delimiter() {
        return delimiter;
    }

    /** How many columns there are for each phone column. */
    int size() {
        return AnswerNames.NAMES.size() + (explained ? 1 : 0);
    }

    /** Appends what is written if there is no number to answer for. */
    void appendNone(StringBuilder out) {
        appendEmpty(out, size());
    }

    /** Appends the fields that a short row lacks at its end, so that our columns stand under their names. */
    void appendEmpty(StringBuilder out, int fields) {
        for (int i = 0; i < fields; i++) {
            out.append(delimiter);
        }
    }

    private String field(String value) {
        return delimiter + quoted(value, delimiter);
    }

    /** A value as it is written between delimiters. */
    static String quoted(String value, char delimiter) {
        boolean plain = value.indexOf(delimiter) < 0
                && value.indexOf('"') < 0
                && value.indexOf('\n') < 0
                && value.indexOf('\r') < 0;
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
