package io.github.opendnc.spark;

import io.github.opendnc.Verdict;
import io.github.opendnc.leads.Answer;
import io.github.opendnc.leads.RowAnswer;
import io.github.opendnc.leads.RowAnswers;
import io.github.opendnc.leads.TableRows;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The answers to rows, as texts of Spark. Spark need not convert its own form for each row. Except for its number, an
 * answer is shared by many rows. Belongs to one thread.
 */
final class RowTexts {
    /** At this size all texts are forgotten, so that memory stays bounded. A job has some hundreds. */
    private static final int MOST = 1 << 12;

    private static final int LONGEST_NUMBER = 16;

    private final RowAnswers answers;
    private final IdentityHashMap<Answer, Common> commons = new IdentityHashMap<>();
    /** Compared by identity, because {@link RowAnswers} makes each text only once while it remembers it. */
    private final IdentityHashMap<String, UTF8String> texts = new IdentityHashMap<>();

    private final byte[] digits = new byte[LONGEST_NUMBER];

    RowTexts(RowAnswers answers) {
        this.answers = answers;
    }

    /** What an answer shares with others. */
    private record Common(
            UTF8String verdict, UTF8String code, UTF8String rules, UTF8String citations, UTF8String lists) {
        static Common of(Answer answer) {
            return new Common(
                    UTF8String.fromString(answer.verdict().name()),
                    UTF8String.fromString(String.valueOf(answer.code())),
                    UTF8String.fromString(String.join(";", answer.rules())),
                    UTF8String.fromString(String.join(";", answer.citations())),
                    UTF8String.fromString(String.join(";", answer.lists())));
        }
    }

    /**
     * The columns of a scrubbed lead: see {@link DncFunctions#ANSWER}.
     *
     * @param facts a text for each fact
     */
    Object[] of(String phone, List<String> facts) {
        return columns(answers.of(phone, facts));
    }

    /** The columns of some leads, in their order. */
    List<Object[]> of(TableRows rows) {
        List<Object[]> all = new ArrayList<>(rows.size());
        for (RowAnswer answer : answers.of(rows)) {
            all.add(columns(answer));
        }
        return all;
    }

    private Object[] columns(RowAnswer row) {
        Common common = common(row.shared());
        return new Object[] {
            number(row.number()),
            common.verdict,
            common.code,
            common.rules,
            common.citations,
            common.lists,
            text(row.window()),
            text(row.validUntil())
        };
    }

    /** The verdict alone. */
    Verdict verdict(String phone) {
        return answers.of(phone, List.of()).verdict();
    }

    private Common common(Answer answer) {
        Common known = commons.get(answer);
        if (known == null) {
            if (commons.size() == MOST) {
                commons.clear();
            }
            known = Common.of(answer);
            commons.put(answer, known);
        }
        return known;
    }

    private UTF8String text(String text) {
        UTF8String known = texts.get(text);
        if (known == null) {
            if (texts.size() == MOST) {
                texts.clear();
            }
            known = UTF8String.fromString(text);
            texts.put(text, known);
        }
        return known;
    }

    /** The text of a number. It is the only text of an answer that each row has for itself. */
    private UTF8String number(Optional<PhoneNumber> number) {
        if (number.isEmpty()) {
            return UTF8String.EMPTY_UTF8;
        }
        int begin = LONGEST_NUMBER;
        for (long rest = number.get().e164(); rest > 0; rest /= 10) {
            digits[--begin] = (byte) ('0' + rest % 10);
        }
        digits[--begin] = '+';
        byte[] text = new byte[LONGEST_NUMBER - begin];
        System.arraycopy(digits, begin, text, 0, text.length);
        return UTF8String.fromBytes(text);
    }
}
