package io.github.opendnc.examples.command;

import io.github.opendnc.Decision;
import io.github.opendnc.examples.json.DecisionJson;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.leads.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** How the answer about a number is printed. Nothing in it can make a terminal do something. */
enum AnswerFormat {
    /** The page with every reason. */
    TEXT {
        @Override
        String of(Decision decision, Optional<PastAnswer> past) {
            return TerminalText.lines(decision + past.map(PastAnswer::lines).orElse(""));
        }

        @Override
        String ofUnreadable(String reason) {
            return Answer.UNREADABLE.verdict() + ": the number could not be read: " + reason;
        }
    },
    /** One line: verdict, letter, rules, number and last day, separated by tabs. The last two may be empty. */
    LINE {
        @Override
        String of(Decision decision, Optional<PastAnswer> past) {
            return line(Answer.of(decision), decision.call().number().toString());
        }

        @Override
        String ofUnreadable(String reason) {
            return line(Answer.UNREADABLE, "");
        }
    },
    /** One line with a JSON object. */
    JSON {
        @Override
        String of(Decision decision, Optional<PastAnswer> past) {
            return Json.line(json(decision, past));
        }

        @Override
        String ofUnreadable(String reason) {
            return Json.line(DecisionJson.ofUnreadable(reason));
        }
    };

    /**
     * A decision as it is printed, without the end of its last line.
     *
     * @param past what it rests on if the past was asked; a line has no place for it
     */
    abstract String of(Decision decision, Optional<PastAnswer> past);

    /** A decision as a JSON object, with {@code as_of} if the past was asked. */
    static Map<String, Object> json(Decision decision, Optional<PastAnswer> past) {
        Map<String, Object> json = DecisionJson.of(decision);
        past.ifPresent(answer -> json.put("as_of", answer.json()));
        return json;
    }

    /** What is printed for a number that could not be read. */
    abstract String ofUnreadable(String reason);

    private static String line(Answer answer, String number) {
        return String.join(
                "\t",
                answer.verdict().name(),
                String.valueOf(answer.code()),
                String.join(";", answer.rules()),
                number,
                answer.validUntil().map(LocalDate::toString).orElse(""));
    }
}
