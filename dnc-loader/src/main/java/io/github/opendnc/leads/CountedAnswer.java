package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What numbers of one outcome have in common, ready to be written, and how many there are in a block. Of one worker; not
 * thread-safe, but for the answer and what would settle it, which never change.
 */
final class CountedAnswer {
    private final Answer answer;
    private final List<String> remedies;
    /** What is written of them before the window. */
    final byte[] begin;

    /** What is written of them behind the last day. */
    final String end;

    private long count;

    /** Takes everything of an answer but its window and its last day. */
    CountedAnswer(Answer answer, AnswerColumns columns, Charset charset) {
        this.answer = answer;
        remedies = Remedy.of(answer);
        begin = columns.begin(answer).getBytes(charset);
        end = columns.end(answer);
    }

    /** The answer to the first of them, of which the others may have another window and another last day. */
    Answer answer() {
        return answer;
    }

    /** What would settle it, if it is undetermined. */
    List<String> remedies() {
        return remedies;
    }

    Verdict verdict() {
        return answer.verdict();
    }

    /** Counts a number; true if it is the first since {@link #forget}. */
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
