package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.numbering.PhoneNumber;
import java.nio.charset.Charset;

/**
 * The answers of a lead file that one worker needs, ready to be written: what {@link CachedAnswers} answers, with the cells of
 * the facts compared as bytes. Not thread-safe.
 */
final class ReadyAnswers {
    private final CallFacts facts;
    private final Decider decider;
    private final AnswerParts.Source<CountedAnswer> source;
    private final AnswerColumns columns;
    private final Charset charset;
    private final ReadyAnswer unreadable;
    private final ByteCache<ReadyAnswer> known = new ByteCache<>();

    ReadyAnswers(CallFacts facts, Decider decider, AnswerColumns columns, Charset charset) {
        this.facts = facts;
        this.decider = decider;
        this.columns = columns;
        this.charset = charset;
        source = decider.inParts(answer -> new CountedAnswer(answer, columns));
        CountedAnswer common = new CountedAnswer(Answer.UNREADABLE, columns);
        byte[] text = columns.text(Answer.UNREADABLE).getBytes(charset);
        unreadable = new ReadyAnswer(common, text, false, false, CellFindings.NONE);
    }

    /**
     * Answers a number of this standing.
     *
     * @param said what the record says, which it has looked at
     */
    ReadyAnswer of(Standing standing, long number, FactBytes said, Records records, int record) {
        if (said.isNothing()) {
            ReadyAnswer plain = standing.plain;
            if (plain == null) {
                plain = decide(standing, number, said.cells(records, record));
                standing.plain = plain;
            }
            return plain;
        }
        ReadyAnswer before = known.get(standing, said.bytes(), said.length());
        if (before != null) {
            return before;
        }
        ReadyAnswer ready = decide(standing, number, said.cells(records, record));
        known.put(standing, said.bytes(), said.length(), ready);
        return ready;
    }

    private ReadyAnswer decide(Standing standing, long number, FactCells cells) {
        Call call = facts.call(new PhoneNumber(number), cells);
        CellFindings findings = cells.findings();
        return decide(standing, call, findings.isEmpty() ? CellFindings.NONE : findings);
    }

    /** Answers a number of this standing in a ragged row: see {@link CachedAnswers#ofRagged}. */
    ReadyAnswer ofRagged(Standing standing, long number) {
        ReadyAnswer ragged = standing.ragged;
        if (ragged == null) {
            Call call = facts.call(new PhoneNumber(number)).withProblem(CachedAnswers.RAGGED);
            ragged = decide(standing, call, CellFindings.NONE);
            standing.ragged = ragged;
        }
        return ragged;
    }

    private ReadyAnswer decide(Standing standing, Call call, CellFindings findings) {
        boolean undated =
                call.consent().filter(consent -> consent.givenOn().isEmpty()).isPresent();
        AnswerParts<CountedAnswer> parts = source.of(call, standing.key);
        CountedAnswer common = parts.common();
        String text = common.begin + columns.days(parts.window(), parts.validUntil()) + common.end;
        return new ReadyAnswer(common, text.getBytes(charset), undated, decider.isOfAnotherZone(call), findings);
    }

    /** The answer for a number that could not be read. */
    ReadyAnswer ofUnreadable() {
        return unreadable;
    }
}
