package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.OpenSpan;
import io.github.opendnc.Problem;
import io.github.opendnc.cells.ByteCache;
import io.github.opendnc.cells.CellFindings;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.State;
import io.github.opendnc.csv.Records;
import io.github.opendnc.numbering.PhoneNumber;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a lead file that one worker needs, ready to be written. They are the answers of {@link CachedAnswers},
 * but the cells of the facts are compared as bytes. Not thread-safe.
 */
final class ReadyAnswers {
    /** The windows of further spans are not kept, because each span has a window in each of thousands of places. */
    private static final int MOST_SPANS = 1 << 5;

    private static final int MOST_TEXTS = 1 << 12;

    private final CallFacts calls;
    /** Whether dates are written only as the standard has them. Only then can alike days be found by their bytes. */
    private final boolean inIsoAlone;

    private final Decider decider;
    private final Standings standings;
    private final AnswerParts.Source<CountedAnswer> source;
    private final AnswerColumns columns;
    private final Charset charset;
    /** Texts that end many answers. Each is kept once, so that a text that is written often is at hand. */
    private final Map<String, byte[]> texts = new HashMap<>();

    /** Last days at the end of answers. There are only some hundreds, and each row of new facts asks for one. */
    private final Map<Optional<LocalDate>, byte[]> lastDays = new HashMap<>();

    private final Map<Object, Map<Fact, AlikeDates>> alikeByLaw = new HashMap<>();

    private final Map<Unread, ReadyAnswer> unread = new EnumMap<>(Unread.class);
    private final ByteCache<ReadyAnswer> remembered;
    /** Whether some answer is remembered for a standing instead of its law. */
    private boolean anyOfStandings;

    private final List<Optional<OpenSpan>> spans = new ArrayList<>();
    /** Whether reading the facts of the last call needed the clocks of its place. */
    private boolean askedForZones;

    /**
     * No answers yet.
     *
     * @param most how many answers are remembered at most; a power of two
     */
    ReadyAnswers(
            LeadSettings settings,
            Decider decider,
            Standings standings,
            AnswerColumns columns,
            Charset charset,
            int most) {
        remembered = new ByteCache<>(most);
        this.decider = decider;
        this.standings = standings;
        this.columns = columns;
        this.charset = charset;
        inIsoAlone = settings.dateFormats.areIsoAlone();
        calls = settings.facts(number -> {
            askedForZones = true;
            return decider.zones(number);
        });
        source = decider.inParts(answer -> new CountedAnswer(answer, columns, charset));
        for (Unread why : Unread.values()) {
            unread.put(why, none(why.answer()));
        }
    }

    private ReadyAnswer none(Answer none) {
        return new ReadyAnswer(
                new CountedAnswer(none, columns, charset),
                ReadyAnswer.HERE,
                columns.window(none.window()).getBytes(charset),
                (columns.lastDay(none.validUntil()) + columns.end(none)).getBytes(charset),
                false,
                false,
                CellFindings.NONE);
    }

    /**
     * The standing of the same numbers for a person in the state that the record gives; the same standing if it gives
     * none.
     */
    Standing in(Standing standing, long number, Said said) {
        Optional<State> state = said.state();
        if (state.isEmpty()) {
            return standing;
        }
        Standing before = standing.in(state.get());
        if (before != null) {
            return before;
        }
        Standing there = standings.in(
                standing,
                calls.call(new PhoneNumber(number)).withState(state.get().code()));
        standing.put(state.get(), there);
        return there;
    }

    /**
     * The days that are alike in calls to numbers of this standing, by fact; none if dates may be written in other
     * forms.
     */
    Map<Fact, AlikeDates> alike(Standing standing, long number) {
        Map<Fact, AlikeDates> known = standing.alike;
        if (known == null) {
            known = inIsoAlone ? ofLaw(standing, number) : Map.of();
            standing.alike = known;
        }
        return known;
    }

    private Map<Fact, AlikeDates> ofLaw(Standing standing, long number) {
        if (alikeByLaw.size() == MOST_TEXTS) {
            alikeByLaw.clear();
        }
        return alikeByLaw.computeIfAbsent(standing.law, law -> {
            Call call = call(standing, number);
            return AlikeDates.of(fact -> decider.alike(call, fact));
        });
    }

    /** A call to a number of this standing, without any further fact. */
    private Call call(Standing standing, long number) {
        Call call = calls.call(new PhoneNumber(number));
        return standing.state.map(call::withState).orElse(call);
    }

    /** The answer to a number of this standing in a record that states this; null if there was none before. */
    @Nullable
    ReadyAnswer known(Standing standing, Said said) {
        if (!said.isNothing()) {
            return before(standing, said);
        }
        if (standing.plain == null) {
            standing.plain = before(standing, said);
        }
        return standing.plain;
    }

    /** Answers a number of this standing in a record that states this. */
    ReadyAnswer of(Standing standing, long number, FactBytes facts, Records records, int record) {
        ReadyAnswer known = known(standing, facts);
        return known == null ? of(standing, number, facts, facts.cells(records, record)) : known;
    }

    /** Answers a number of this standing if these cells are the first to state this. */
    ReadyAnswer of(Standing standing, long number, Said said, FactCells cells) {
        ReadyAnswer ready = decide(standing, number, cells);
        boolean ofStanding = ready.span() == ReadyAnswer.HERE;
        anyOfStandings |= ofStanding;
        remembered.put(ofStanding ? standing : standing.law, said.bytes(), said.length(), ready);
        return ready;
    }

    private @Nullable ReadyAnswer before(Standing standing, Said said) {
        ReadyAnswer ofLaw = remembered.get(standing.law, said.bytes(), said.length());
        return ofLaw == null && anyOfStandings ? remembered.get(standing, said.bytes(), said.length()) : ofLaw;
    }

    private ReadyAnswer decide(Standing standing, long number, FactCells cells) {
        askedForZones = false;
        Call call = calls.call(new PhoneNumber(number), cells);
        CellFindings findings = cells.findings();
        AnswerParts<CountedAnswer> parts = source.of(call, standing.key);
        Optional<Problem> refusal = cells.refusal();
        if (refusal.isPresent() && !CodeLetter.isOfLists(parts.common().answer().code())) {
            parts = source.of(call.withProblem(refusal.get()), standing.key);
        }
        return ready(call, parts, findings.isEmpty() ? CellFindings.NONE : findings);
    }

    /** Answers a number of this standing in a ragged row: see {@link CachedAnswers#ofRagged}. */
    ReadyAnswer ofRagged(Standing standing, long number) {
        ReadyAnswer ragged = standing.ragged;
        if (ragged == null) {
            Call call = calls.call(new PhoneNumber(number)).withProblem(CachedAnswers.RAGGED);
            ragged = ready(call, source.of(call, standing.key), CellFindings.NONE);
            standing.ragged = ragged;
        }
        return ragged;
    }

    private ReadyAnswer ready(Call call, AnswerParts<CountedAnswer> parts, CellFindings findings) {
        boolean undated =
                call.consent().filter(consent -> consent.givenOn().isEmpty()).isPresent();
        boolean ofLaw = parts.hours().ofLaw();
        int span = ofLaw && !askedForZones ? indexOf(parts.hours().span()) : ReadyAnswer.HERE;
        String window = ofLaw && span == ReadyAnswer.HERE
                ? window(call, parts.hours().span())
                : parts.hours().window();
        boolean otherZone = decider.isOfAnotherZone(call);
        return new ReadyAnswer(
                parts.common(),
                span,
                bytes(columns.window(window)),
                end(parts.validUntil(), parts.common().end),
                undated,
                otherZone,
                findings);
    }

    private int indexOf(Optional<OpenSpan> span) {
        int before = spans.indexOf(span);
        if (before >= 0 || spans.size() == MOST_SPANS) {
            return before;
        }
        spans.add(span);
        return spans.size() - 1;
    }

    private byte[] end(Optional<LocalDate> lastDay, String end) {
        if (!end.isEmpty()) {
            return bytes(columns.lastDay(lastDay) + end);
        }
        byte[] known = lastDays.get(lastDay);
        if (known == null) {
            if (lastDays.size() == MOST_TEXTS) {
                lastDays.clear();
            }
            known = bytes(columns.lastDay(lastDay));
            lastDays.put(lastDay, known);
        }
        return known;
    }

    private byte[] bytes(String text) {
        byte[] known = texts.get(text);
        if (known == null) {
            if (texts.size() == MOST_TEXTS) {
                texts.clear();
            }
            known = text.getBytes(charset);
            texts.put(text, known);
        }
        return known;
    }

    private String window(Call call, Optional<OpenSpan> span) {
        return span.map(open -> decider.window(call, open)).orElse("");
    }

    /** The window of an answer to a number of this standing, as it is written. */
    byte[] window(ReadyAnswer answer, Standing standing, long number) {
        if (answer.span() == ReadyAnswer.HERE) {
            return answer.window();
        }
        List<Optional<byte[]>> windows = standing.windows;
        while (windows.size() <= answer.span()) {
            windows.add(Optional.empty());
        }
        Optional<byte[]> known = windows.get(answer.span());
        if (known.isEmpty()) { // a span of another place may not fit this one, so no other is asked about
            String window = window(call(standing, number), spans.get(answer.span()));
            known = Optional.of(bytes(columns.window(window)));
            windows.set(answer.span(), known);
        }
        return known.get();
    }

    /** The answer for a number that could not be read. */
    ReadyAnswer of(Unread why) {
        return Objects.requireNonNull(unread.get(why));
    }
}
