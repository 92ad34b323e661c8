package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What numbers of one outcome have in common, ready to be written, and how many there are in a block. Belongs to one
 * worker. Not thread-safe, except for the answer and its remedies, which never change.
 */
final class CountedAnswer {
    private final Answer answer;
    private final List<String> remedies;
    /** The text before the window, in bytes. */
    final byte[] begin;

    /** The text after the last day. */
    final String end;

    private long count;

    /** Takes all of an answer except its window and its last day. */
    CountedAnswer(Answer answer, AnswerColumns columns, Charset charset) {
        this.answer = answer;
        remedies = Remedy.of(answer);
        begin = columns.begin(answer).getBytes(charset);
        end = columns.end(answer);
    }

    /** The answer to the first of these numbers. Others may have another window and another last day. */
    Answer answer() {
        return answer;
    }

    /** What would settle the answer, if it is undetermined. */
    List<String> remedies() {
        return remedies;
    }

    Verdict verdict() {
        return answer.verdict();
    }

    /** Counts a number. Returns true if it is the first one since {@link #forget}. */
    boolean count() {
        return count++ == 0;
    }

    void addTo(Tally tally) {
        tally.add(this, count);
    }

    void forget() {
        count = 0;
    }
}
