package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The answers to one row after the other that stand in no lead file but in a table: those of a scrub, found as fast. What many
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
    private final long[] asked = new long[1];
    /** By the bytes that many answers share. */
    private final IdentityHashMap<byte[], String> known = new IdentityHashMap<>();

    RowAnswers(LeadSettings settings, Decider decider, List<String> columns) {
        standings = decider.standings();
        answers = new ReadyAnswers(settings, decider, standings, new AnswerColumns(NONE), US_ASCII);
        facts = new FactTexts(columns);
    }

    /**
     * The answer to a row.
     *
     * @param number the text that holds the telephone number
     * @param texts one for each fact, empty where nothing is known; of one that cannot be read the answer is undetermined
     */
    public RowAnswer of(String number, List<String> texts) {
        facts.read(texts);
        long e164 = read(number);
        if (e164 == PhoneCells.NONE) {
            return UNREADABLE;
        }
        asked[0] = e164;
        Standing standing = answers.in(standings.of(asked)[0], e164, facts);
        ReadyAnswer before = answers.known(standing, facts);
        ReadyAnswer ready = before == null ? answers.of(standing, e164, facts, facts.cells(texts)) : before;
        return new RowAnswer(
                Optional.of(new PhoneNumber(e164)),
                ready.counted().answer(),
                text(answers.window(ready, standing, e164)),
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
