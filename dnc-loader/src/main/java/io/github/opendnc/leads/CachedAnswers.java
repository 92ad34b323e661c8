package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.Problem;
import io.github.opendnc.cells.CellFindings;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers of one lead file. Deciding with reasons costs many times as much as reading a row. Most rows of a file
 * ask the same, with equal facts and a number of equal keys, so each such decision is made once. Thread-safe.
 */
final class CachedAnswers {
    /**
     * At this size all answers are forgotten. Memory stays bounded, and a file in which every row differs loses
     * nothing.
     */
    private static final int MOST = 1 << 14;

    /** Why the cells of a ragged row cannot be used. */
    static final Problem RAGGED = new Problem(Fact.ROW, "expected one row with as many fields as the header has");

    private record CacheKey(NumberKey key, List<String> cells) {}

    private final CallFacts facts;
    private final Decider decider;
    private final AnswerColumns columns;
    private final Map<Unread, CachedAnswer> unread = new EnumMap<>(Unread.class);
    private final Map<CacheKey, CachedAnswer> known = new ConcurrentHashMap<>();

    CachedAnswers(CallFacts facts, Decider decider, AnswerColumns columns) {
        this.facts = facts;
        this.decider = decider;
        this.columns = columns;
        for (Unread why : Unread.values()) {
            unread.put(why, none(why.answer(), columns));
        }
    }

    private static CachedAnswer none(Answer none, AnswerColumns columns) {
        return new CachedAnswer(none, columns.text(none), false, false, CellFindings.NONE, Remedy.of(none));
    }

    /**
     * Decides the call to a number that a row describes.
     *
     * @param told what other rows state about the number: see {@link Told}
     */
    CachedAnswer of(LeadNumber number, Header header, Row row, int told) {
        CacheKey key = new CacheKey(number.key(), header.factTexts(row, told));
        CachedAnswer before = known.get(key);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        FactCells cells = header.facts(row, told);
        CachedAnswer cachedAnswer = decide(facts.call(number.number(), cells), number.key(), cells);
        known.put(key, cachedAnswer);
        return cachedAnswer;
    }

    /** What the decider knows of each number before any row is decided. */
    List<NumberKey> numberKeys(List<PhoneNumber> numbers) {
        return decider.numberKeys(numbers);
    }

    /**
     * Decides a call to a number in a ragged row. Uses no fact, because no cell is sure to stand under its own name.
     */
    CachedAnswer ofRagged(LeadNumber number) {
        Call call = facts.call(number.number()).withProblem(RAGGED);
        return answered(call, decider.decide(call, number.key()), CellFindings.NONE);
    }

    private CachedAnswer decide(Call call, NumberKey key, FactCells cells) {
        Answer answer = decider.decide(call, key);
        Optional<Problem> refusal = cells.refusal();
        if (refusal.isPresent() && !CodeLetter.isOfLists(answer.code())) {
            answer = decider.decide(call.withProblem(refusal.get()), key);
        }
        return answered(call, answer, cells.findings());
    }

    private CachedAnswer answered(Call call, Answer answer, CellFindings findings) {
        boolean undated =
                call.consent().filter(consent -> consent.givenOn().isEmpty()).isPresent();
        return new CachedAnswer(
                answer, columns.text(answer), undated, decider.isOfAnotherZone(call), findings, Remedy.of(answer));
    }

    /** The answer for a number that could not be read. */
    CachedAnswer of(Unread why) {
        return Objects.requireNonNull(unread.get(why));
    }
}
