package io.github.opendnc.examples.serve;

import io.github.opendnc.Decision;
import io.github.opendnc.leads.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer about one number, whichever door was asked.
 *
 * @param status the kind of answer
 * @param answer verdict, letter and rules; UNDETERMINED if no decision was made
 * @param decision makes the decision, if one was made
 * @param reason why none was made, in words for people and without the number; empty if one was made
 */
record Outcome(Status status, Answer answer, Optional<Supplier<Decision>> decision, String reason) {
    /** The kinds of answer, each with its HTTP status code. */
    enum Status {
        MAY_CALL(200),
        /** The question cannot be read: the number, a name or a form. */
        NOT_UNDERSTOOD(400),
        MAY_NOT_CALL(403),
        UNDETERMINED(409),
        /** The lists are not loaded, or so old that not being on them proves nothing. */
        NO_LIST(503);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    static Outcome notUnderstood(String reason) {
        return new Outcome(Status.NOT_UNDERSTOOD, undetermined("?request"), Optional.empty(), reason);
    }

    static Outcome unreadable(String reason) {
        return new Outcome(Status.NOT_UNDERSTOOD, Answer.UNREADABLE, Optional.empty(), "the number: " + reason);
    }

    static Outcome noList(String reason) {
        return new Outcome(Status.NO_LIST, undetermined("?lists"), Optional.empty(), reason);
    }

    /** The answer if no rule was asked. */
    private static Answer undetermined(String cause) {
        Answer none = Answer.UNREADABLE;
        return new Answer(
                none.verdict(),
                'B',
                List.of(cause),
                none.citations(),
                none.lists(),
                none.window(),
                Optional.empty(),
                none.problems(),
                none.listsNeeded(),
                none.toSettle(),
                "Not known whether it may be called.");
    }
}
