package io.github.opendnc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The span of a day in which no rule on hours or days bars a call. It is found by asking the rules themselves: once
 * between any two neighbouring edges of their hours, in every way the unknown facts could come out. Under a law that
 * names a clock of its own it is another span on each clock that the person may have.
 */
final class OpenHours {
    private static final int DAY = 86_400;
    private static final int NOON = DAY / 2;

    /** Covers a few closed days in a row, that is a weekend with holidays around it, and the day after. */
    private static final int DAYS_AHEAD = 14;

    private final Evaluation evaluation;
    private final Jurisdiction jurisdiction;
    private final Call call;
    private final long firstDay;
    /** Found when first asked for. */
    private @Nullable OpenSpan firstSpan;

    OpenHours(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.jurisdiction = evaluation.jurisdiction();
        this.call = evaluation.call();
        this.firstDay = evaluation.firstDay();
    }

    private OpenSpan spanOfFirstDay() {
        OpenSpan known = firstSpan;
        if (known == null) {
            known = span(firstDay);
            firstSpan = known;
        }
        return known;
    }

    /**
     * Whether a day has a moment that is open on all clocks. That is most often noon on one of them, which is asked
     * first, because the rest takes a hundred times as long. It is not asked on several clocks if a law goes by one far
     * away: then a day may have several open spans, and the window is of the longest, perhaps not of that at noon.
     */
    boolean hasMomentOn(long day) {
        WallClock[] clocks = clocks();
        if (clocks.length == 1 || !jurisdiction.goesByClockFarAway()) {
            for (WallClock clock : clocks) {
                if (isOpenOnAll(clocks, day, clock.secondWhenShown(day * DAY + NOON))) {
                    return true;
                }
            }
        }
        return !on(day).isEmpty();
    }

    /**
     * Whether a second is open on all clocks. The second after it is asked too, because one by itself may be the closing
     * instant of one law and the opening of another.
     */
    private boolean isOpenOnAll(WallClock[] clocks, long day, long epochSecond) {
        for (WallClock clock : clocks) {
            int second = (int) (clock.localSecond(epochSecond) - day * DAY);
            Call asked = isSame() ? call : call.onClock(clock);
            if (second < 0 || second + 1 >= DAY || !isOpen(asked, day, second) || !isOpen(asked, day, second + 1)) {
                return false;
            }
        }
        return true;
    }

    /** The clock that the call gives, or all that the person may have. */
    private WallClock[] clocks() {
        WallClock given = call.facts().clock;
        return given == null ? jurisdiction.clocks() : new WallClock[] {given};
    }

    /** Whether the open span is the same on every clock. */
    private boolean isSame() {
        return call.facts().clock != null || !jurisdiction.hasOwnClock();
    }

    /** The window of a call; null if none can be told. */
    static @Nullable CallingWindow window(Evaluation evaluation) {
        return evaluation.jurisdiction().isGoverned() && !evaluation.isBeforeRules()
                ? new OpenHours(evaluation).window()
                : null;
    }

    /** Whether no rule on hours or days affects a call on the first day. */
    boolean isOpenAllDay() {
        return spanOfFirstDay().isWholeDay();
    }

    /**
     * The window on the day of the call. Null if the rules set no hours, or if the given clock cannot be the person's.
     * Also null if there are clocks of several places and one of them is not known.
     */
    @Nullable
    CallingWindow window() {
        if (isOpenAllDay() || jurisdiction.hasWrongClock(call)) {
            return null;
        }
        CallingWindow window = on(firstDay);
        boolean onePlace = call.facts().clock != null || jurisdiction.isOnePlace();
        return onePlace || !isDoubtful(window.closes().toInstant()) ? window : null;
    }

    /** The open span of the day of a call, in the local time of its place; null if no place has a window. */
    static @Nullable OpenSpan span(Evaluation evaluation) {
        if (!evaluation.jurisdiction().isGoverned() || evaluation.isBeforeRules()) {
            return null;
        }
        OpenSpan span = new OpenHours(evaluation).spanOfFirstDay();
        return span.isWholeDay() ? null : span;
    }

    /** The window of a call that gives no time zone, on the clocks of its place; null if it cannot be told. */
    static @Nullable CallingWindow window(OpenSpan span, Jurisdiction jurisdiction) {
        WallClock[] clocks = jurisdiction.clocks();
        CallingWindow window = common(span, clocks);
        return jurisdiction.isOnePlace() || !isDoubtful(window.closes().toInstant(), clocks) ? window : null;
    }

    /**
     * The next moment at which a call that only the hours bar may be made. Null if something else also bars it, or if
     * no moment can be promised.
     */
    @Nullable
    ZonedDateTime nextOpening() {
        CallingWindow today = on(firstDay);
        if (!today.isEmpty() && !evaluation.verdictOn(firstDay).mayCall()) {
            return null;
        }
        for (int i = 0; i < DAYS_AHEAD; i++) {
            CallingWindow window = i == 0 ? today : on(firstDay + i);
            if (!window.isEmpty() && isAhead(window.opens())) {
                Instant opening = window.opens().toInstant();
                return !isDoubtful(opening) && mayCallAt(opening) ? window.opens() : null;
            }
        }
        return null;
    }

    /**
     * Whether the call may be made then, as far as is known now. It may still be barred by a cap on calls, because caps
     * are not judged for a day.
     */
    private boolean mayCallAt(Instant opening) {
        return evaluation
                .verdict(call.with(Moment.atSecond(opening.getEpochSecond())))
                .mayCall();
    }

    private boolean isAhead(ZonedDateTime opening) {
        Instant instant = call.instantOrNull();
        LocalDateTime time = call.localTimeOrNull();
        LocalDate day = call.dayOrNull();
        return instant != null
                ? opening.toInstant().isAfter(instant)
                : time != null
                        ? opening.toLocalDateTime().isAfter(time)
                        : day != null && opening.toLocalDate().isAfter(day);
    }

    /**
     * Whether some clock that the person may have is not known at this instant. A promise that is an hour early would
     * be wrong.
     */
    private boolean isDoubtful(Instant opening) {
        WallClock given = call.facts().clock;
        return given == null ? isDoubtful(opening, jurisdiction.clocks()) : given.isDoubtful(opening);
    }

    private static boolean isDoubtful(Instant opening, WallClock[] clocks) {
        return Arrays.stream(clocks).anyMatch(clock -> clock.isDoubtful(opening));
    }

    /** The window of a day. */
    CallingWindow on(long day) {
        return common(day == firstDay ? spanOfFirstDay() : span(day), clocks());
    }

    private static CallingWindow common(OpenSpan span, WallClock[] clocks) {
        LocalDate day = LocalDate.ofEpochDay(span.epochDay());
        CallingWindow common = null;
        for (int i = 0; i < clocks.length; i++) {
            CallingWindow window = CallingWindow.of(day, span.opens(i), span.closes(i), clocks[i].zone());
            common = common == null ? window : common.common(window);
        }
        if (common == null) {
            throw new IllegalStateException("a place has a time zone");
        }
        return common;
    }

    private OpenSpan span(long day) {
        if (isSame()) {
            return new OpenSpan(day, span(call, day));
        }
        WallClock[] clocks = jurisdiction.clocks();
        int[] spans = new int[2 * clocks.length];
        for (int i = 0; i < clocks.length; i++) {
            System.arraycopy(span(call.onClock(clocks[i]), day), 0, spans, 2 * i, 2);
        }
        return new OpenSpan(day, spans);
    }

    /**
     * The longest open span of a day, in seconds; empty (0, 0) if the day is closed. By the clock of a law far away, the
     * first may be what is left of the evening before.
     */
    private int[] span(Call asked, long day) {
        int[] edges = edges(asked, day);
        int[] longest = {0, 0};
        int open = -1;
        for (int i = 0; i + 1 < edges.length; i++) {
            int within = Math.min(edges[i] + 1, edges[i + 1] - 1); // a span of one second is asked at that second
            boolean isOpen = edges[i] == edges[i + 1] ? open >= 0 : isOpen(asked, day, within);
            if (isOpen && open < 0) {
                open = edges[i];
            } else if (!isOpen && open >= 0) {
                longest = longer(longest, open, edges[i]);
                open = -1;
            }
        }
        return open < 0 ? longest : longer(longest, open, DAY);
    }

    private static int[] longer(int[] span, int open, int close) {
        return close - open > span[1] - span[0] ? new int[] {open, close} : span;
    }

    /** The edges of the hours of all rules, in order. */
    private int[] edges(Call asked, long day) {
        ClosureClause[] closures = jurisdiction.governing().differentClosures();
        int[][] others = new int[closures.length][];
        int count = 2 + 2 * closures.length;
        for (int i = 0; i < closures.length; i++) {
            others[i] = closures[i].otherEdges(asked, day);
            count += others[i].length;
        }
        int[] edges = new int[count];
        edges[1] = DAY;
        int size = 2;
        for (int i = 0; i < closures.length; i++) {
            edges[size++] = withinTheDay(closures[i].firstEdge(asked, day));
            edges[size++] = withinTheDay(closures[i].secondEdge(asked, day));
            for (int other : others[i]) {
                edges[size++] = withinTheDay(other);
            }
        }
        Arrays.sort(edges);
        return edges;
    }

    private static int withinTheDay(int second) {
        return Math.max(0, Math.min(DAY, second));
    }

    private boolean isOpen(Call asked, long day, int second) {
        for (int i = 0; i < jurisdiction.rules().length; i++) {
            CompiledRules rules = jurisdiction.rules()[i];
            if (rules.closures().length > 0 && day >= rules.startDay() && isClosed(i, asked, day, second)) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosed(int index, Call asked, long day, int second) {
        CompiledRules rules = jurisdiction.rules()[index];
        Call then = rules.hasOwnClock() ? asked.movedTo(day) : asked;
        for (long scenario : evaluation.scenarios(
                index, Scenario.at(Scenario.of(call, rules.caller(call.campaign())), day, second))) {
            if (rules.isClosed(then, evaluation.lookup(index), scenario)) {
                return true;
            }
        }
        return false;
    }
}
