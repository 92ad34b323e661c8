package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.cells.NationalForm;
import io.github.opendnc.cells.PhoneBytes;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.columns.TableColumns;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The answers to rows that are in a table and not in a lead file. They are the same as those of a scrub, and found as
 * fast: what many rows have in common is decided once. Looks only at a number and its facts. Made by
 * {@link LeadScrub#rows}. Not thread-safe: use one per thread. It takes some megabytes after many rows.
 */
public final class RowAnswers {
    /** A delimiter that no text contains, so that no text is quoted. */
    private static final char NONE = '\0';

    /** At this size all texts are forgotten, so that memory stays bounded. */
    private static final int MOST = 1 << 12;

    /** More than a scrub of a file remembers, because somebody who asks for rows asks again and again. */
    private static final int MOST_ANSWERS = 1 << 17;

    private final Standings standings;
    private final ReadyAnswers answers;
    private final TableFacts facts;
    private final CountryBytes countries;
    private final TableRows single;
    /**
     * If two threads used this object at once, they would get each other's answers. A race may hide the second thread,
     * so this catches most mistakes, but not all.
     */
    private boolean isInUse;
    /** Texts by the arrays of bytes that many answers share. */
    private final IdentityHashMap<byte[], String> known = new IdentityHashMap<>();

    RowAnswers(LeadSettings settings, Decider decider, TableColumns columns) {
        standings = decider.standings();
        answers = new ReadyAnswers(settings, decider, standings, new AnswerColumns(NONE), US_ASCII, MOST_ANSWERS);
        facts = new TableFacts(columns);
        countries = CountryBytes.of(columns, UTF_8);
        single = new TableRows(columns.size());
    }

    /**
     * The answer to a row. For many rows, {@link #of(TableRows)} is faster.
     *
     * @param number the text that contains the telephone number
     * @param texts one for each column, empty if nothing is known; if a fact cannot be read, the answer is undetermined
     * @throws IllegalArgumentException if there is not one text for each column
     * @throws IllegalStateException if another thread is seen using this object
     */
    public RowAnswer of(String number, List<String> texts) {
        if (texts.size() != facts.size()) {
            throw new IllegalArgumentException("expected " + facts.size() + " facts, found " + texts.size());
        }
        begin();
        try {
            single.clear();
            single.number(number);
            texts.forEach(single::fact);
            return answers(single).get(0);
        } finally {
            isInUse = false;
        }
    }

    /**
     * The answers to rows, in their order. They are the same as for one row after the other. It is fastest with some
     * hundreds of rows at once, because their places in a list are then fetched together.
     *
     * @throws IllegalArgumentException if the rows do not have as many facts
     * @throws IllegalStateException if the last row lacks some of its facts; or if another thread is seen using this
     *     object
     */
    public List<RowAnswer> of(TableRows rows) {
        begin();
        try {
            return answers(rows);
        } finally {
            isInUse = false;
        }
    }

    private void begin() {
        if (isInUse) {
            throw new IllegalStateException("row answers: used by two threads at once; each needs its own");
        }
        isInUse = true;
    }

    private List<RowAnswer> answers(TableRows rows) {
        if (rows.facts() != facts.size()) {
            throw new IllegalArgumentException("expected " + facts.size() + " facts, found " + rows.facts());
        }
        rows.checkWhole();
        long[] numbers = new long[rows.size()];
        int readable = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = isOfAnotherCountry(rows, i) ? PhoneBytes.NONE : number(rows, i);
            readable += numbers[i] == PhoneBytes.NONE ? 0 : 1;
        }
        Standing[] found = standings.of(readable(numbers, readable));
        List<RowAnswer> all = new ArrayList<>(numbers.length);
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            all.add(numbers[i] == PhoneBytes.NONE ? unreadable(rows, i) : answer(found[next++], numbers[i], rows, i));
        }
        return all;
    }

    private static long number(TableRows rows, int row) {
        return PhoneBytes.number(rows.bytes(), rows.from(row, 0), rows.to(row, 0), UTF_8);
    }

    private boolean isOfAnotherCountry(TableRows rows, int row) {
        return countries.nameAnother(rows, row) && NationalForm.is(rows.bytes(), rows.from(row, 0), rows.to(row, 0));
    }

    private static RowAnswer unreadable(TableRows rows, int row) {
        String note = number(rows, row) == PhoneBytes.NONE ? "" : NationalForm.OF_ANOTHER_COUNTRY;
        Unread why = Unread.of(false, PhoneWords.refuseIn(rows.text(row, 0)), note);
        return new RowAnswer(Optional.empty(), why.answer(), "", "");
    }

    private static long[] readable(long[] numbers, int count) {
        if (count == numbers.length) {
            return numbers;
        }
        long[] readable = new long[count];
        int next = 0;
        for (long number : numbers) {
            if (number != PhoneBytes.NONE) {
                readable[next++] = number;
            }
        }
        return readable;
    }

    /** Answers a number of this standing in a row. */
    private RowAnswer answer(Standing stateless, long number, TableRows rows, int row) {
        facts.read(rows, row);
        Standing standing = answers.in(stateless, number, facts);
        if (!facts.isNothing()) {
            facts.readKey(rows, row, answers.alike(standing, number));
        }
        ReadyAnswer before = answers.known(standing, facts);
        ReadyAnswer ready = before == null ? answers.of(standing, number, facts, facts.cells(rows, row)) : before;
        return new RowAnswer(
                Optional.of(new PhoneNumber(number)),
                ready.counted().answer(),
                text(answers.window(ready, standing, number)),
                text(ready.end()));
    }

    /** The text of a field without the delimiter before it. */
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
