package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The answers to rows that stand in no lead file but in a table: those of a scrub, found as fast. What many
 * rows have in common is decided once. A number and its facts alone are looked at. Made by {@link LeadScrub#rows}. Not
 * thread-safe: each thread has its own, some megabytes large when it has seen many rows.
 */
public final class RowAnswers {
    /** No text that is written has it, so that none is quoted. */
    private static final char NONE = '\0';

    /** Then all texts are forgotten and made anew, so that memory stays bounded. */
    private static final int MOST = 1 << 12;

    private static final RowAnswer UNREADABLE = new RowAnswer(Optional.empty(), Answer.UNREADABLE, "", "");

    private final Standings standings;
    private final ReadyAnswers answers;
    private final FactTexts facts;
    /** By the bytes that many answers share. */
    private final IdentityHashMap<byte[], String> known = new IdentityHashMap<>();

    RowAnswers(LeadSettings settings, Decider decider, List<String> columns) {
        standings = decider.standings();
        answers = new ReadyAnswers(settings, decider, standings, new AnswerColumns(NONE), US_ASCII);
        facts = new FactTexts(columns);
    }

    /**
     * The answer to a row. Many rows are answered faster at once: {@link #of(List)}.
     *
     * @param number the text that holds the telephone number
     * @param facts one text for each fact, empty where nothing is known; of one that cannot be read the answer is undetermined
     */
    public RowAnswer of(String number, List<String> facts) {
        return of(List.of(new TableRow(number, facts))).get(0);
    }

    /**
     * The answers to rows, in their order: the same as one after the other. Some hundreds at once take least, for their places in
     * a list are then waited for together.
     *
     * @throws IllegalArgumentException if a row has not one text for each fact
     */
    public List<RowAnswer> of(List<TableRow> rows) {
        long[] numbers = new long[rows.size()];
        int readable = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = read(rows.get(i).number());
            readable += numbers[i] == PhoneCells.NONE ? 0 : 1;
        }
        Standing[] found = standings.of(readable(numbers, readable));
        List<RowAnswer> all = new ArrayList<>(numbers.length);
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            List<String> texts = rows.get(i).facts();
            facts.read(texts);
            all.add(numbers[i] == PhoneCells.NONE ? UNREADABLE : answer(found[next++], numbers[i], texts));
        }
        return all;
    }

    private static long[] readable(long[] numbers, int count) {
        if (count == numbers.length) {
            return numbers;
        }
        long[] readable = new long[count];
        int next = 0;
        for (long number : numbers) {
            if (number != PhoneCells.NONE) {
                readable[next++] = number;
            }
        }
        return readable;
    }

    /** Answers a number of this standing in the row that was read last. */
    private RowAnswer answer(Standing stateless, long number, List<String> texts) {
        Standing standing = answers.in(stateless, number, facts);
        ReadyAnswer before = answers.known(standing, facts);
        ReadyAnswer ready = before == null ? answers.of(standing, number, facts, facts.cells(texts)) : before;
        return new RowAnswer(
                Optional.of(new PhoneNumber(number)),
                ready.counted().answer(),
                text(answers.window(ready, standing, number)),
                text(ready.end()));
    }

    private static long read(String text) {
        // What is not of this charset becomes a question mark, which no usual number has.
        byte[] bytes = text.getBytes(ISO_8859_1);
        long usual = PhoneBytes.read(bytes, 0, bytes.length);
        return usual == PhoneBytes.UNUSUAL
                ? PhoneNumber.tryParse(text).number().map(PhoneNumber::e164).orElse(PhoneCells.NONE)
                : Math.abs(usual);
    }

    /** What is written behind its delimiter. */
    private String text(byte[] field) {
        String text = known.get(field);
        if (text == null) {
            if (known.size() == MOST) {
                known.clear();
            }
            text = new String(field, 1, field.length - 1, US_ASCII);
            known.put(field, text);
        }
        return text;
    }
}
