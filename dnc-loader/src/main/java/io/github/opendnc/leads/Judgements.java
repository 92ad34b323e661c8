package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.PhoneNumber;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The judgements of one lead file. A decision with its reasons costs many times what reading a row does, and most rows
 * of a file ask the same: equal facts, and a number of equal standing. They are judged once. Thread-safe.
 */
final class Judgements {
    /** Then all is forgotten and begun anew: memory stays bounded, and a file in which every row differs loses nothing. */
    private static final int MOST = 1 << 14;

    /**
     * A judgement.
     *
     * @param answer the answer
     * @param text the answer as it is written
     * @param undatedConsent whether there is a consent without its day
     */
    record Judgement(Answer answer, String text, boolean undatedConsent) {}

    private record Question(Object standing, List<String> cells) {}

    private final CallFacts facts;
    private final Judge judge;
    private final AnswerColumns columns;
    private final Judgement unreadable;
    private final Map<Question, Judgement> known = new ConcurrentHashMap<>();

    Judgements(CallFacts facts, Judge judge, AnswerColumns columns) {
        this.facts = facts;
        this.judge = judge;
        this.columns = columns;
        unreadable = new Judgement(Answer.UNREADABLE, columns.text(Answer.UNREADABLE), false);
    }

    /** Judges the call that a row describes, to a number of this standing. */
    Judgement of(LeadNumber number, Header header, LeadRow row) {
        Question question = new Question(number.standing(), header.factTexts(row));
        Judgement before = known.get(question);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Judgement judgement = judge(facts.call(number.number(), header.facts(row)));
        known.put(question, judgement);
        return judgement;
    }

    /** What the judge has to say of each number before any row is judged. */
    List<Object> standings(List<PhoneNumber> numbers) {
        return judge.standings(numbers);
    }

    /** Judges a call to a number of a ragged row: no cell can be trusted to stand under its name, so no fact is used. */
    Judgement ofRagged(PhoneNumber number) {
        return judge(facts.call(number).withUnusableFact("row", "expected as many fields as the header has"));
    }

    private Judgement judge(Call call) {
        boolean undated =
                call.consent().filter(consent -> consent.givenOn().isEmpty()).isPresent();
        Answer answer = judge.judge(call);
        return new Judgement(answer, columns.text(answer), undated);
    }

    /** The judgement of a number that could not be read. */
    Judgement ofUnreadable() {
        return unreadable;
    }
}
