package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The spans of a day in which no hours rule of the sets that govern a number bars a call: found by asking the rules
 * themselves, once in each span between two edges of their hours, in every way the unknown facts could come out.
 */
final class Windows {
    private static final int DAY = 86_400;
    private static final int DAYS_AHEAD = 8;

    private final Scrubber scrubber;
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final @Nullable Lookup[] answers;

    Windows(Scrubber scrubber, Call call, Jurisdiction jurisdiction, @Nullable Lookup[] answers) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
        this.answers = answers;
    }

    CallingWindow onTheDayOfTheCall() {
        return on(LocalDate.ofEpochDay(Scrubber.firstDay(call, jurisdiction)));
    }

    /** The moment at which a call that only the hours bar may be made; null when something else bars it too. */
    @Nullable
    ZonedDateTime nextOpening() {
        LocalDate first = LocalDate.ofEpochDay(Scrubber.firstDay(call, jurisdiction));
        if (!scrubber.verdict(call.movedTo(first)).mayCall()) {
            return null;
        }
        for (int i = 0; i < DAYS_AHEAD; i++) {
            CallingWindow window = on(first.plusDays(i));
            if (!window.isEmpty() && isAhead(window.opens())) {
                LocalDate day = window.opens().toLocalDate();
                return scrubber.verdict(call.movedTo(day), jurisdiction, answers)
                                .mayCall()
                        ? window.opens()
                        : null;
            }
        }
        return null;
    }

    private boolean isAhead(ZonedDateTime opening) {
        Instant instant = call.instantOrNull();
        LocalDateTime wallClock = call.wallClockOrNull();
        return instant != null
                ? opening.toInstant().isAfter(instant)
                : wallClock != null && opening.toLocalDateTime().isAfter(wallClock);
    }

    private CallingWindow on(LocalDate day) {
        CallingWindow common = null;
        WallClock given = call.facts().clock;
        WallClock[] clocks = given == null ? jurisdiction.clocks() : new WallClock[] {given};
        int[] span = span(day.toEpochDay());
        for (WallClock clock : clocks) {
            CallingWindow window = CallingWindow.of(day, span[0], span[1], clock.zone());
            common = common == null ? window : common.common(window);
        }
        if (common == null) {
            throw new IllegalStateException("a place has a time zone");
        }
        return common;
    }

    /** The first open span of a day as seconds; empty (0, 0) when the day is closed. */
    private int[] span(long day) {
        int[] edges = edges(day);
        int open = -1;
        for (int i = 0; i + 1 < edges.length; i++) {
            boolean isOpen = edges[i] == edges[i + 1] ? open >= 0 : isOpen(day, edges[i] + 1);
            if (isOpen && open < 0) {
                open = edges[i];
            } else if (!isOpen && open >= 0) {
                return new int[] {open, edges[i]};
            }
        }
        return open < 0 ? new int[] {0, 0} : new int[] {open, DAY};
    }

    private int[] edges(long day) {
        int[] edges = {0, DAY};
        for (RuleSet set : jurisdiction.sets()) {
            for (Dated<CallingHours> hours : set.plan().hours()) {
                CallingHours span = hours.atOrFirst(day);
                edges = Arrays.copyOf(edges, edges.length + 2);
                edges[edges.length - 2] = span.openSecond(day);
                edges[edges.length - 1] = span.closeSecond(day);
            }
        }
        Arrays.sort(edges);
        return edges;
    }

    private boolean isOpen(long day, int second) {
        for (int i = 0; i < answers.length; i++) {
            RuleSet set = jurisdiction.sets()[i];
            if (!set.plan().hours().isEmpty() && day >= set.startDay() && isBarred(set, answers[i], day, second)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBarred(RuleSet set, @Nullable Lookup list, long day, int second) {
        long world = World.at(World.of(call, set.country()), day, second);
        long open = Completions.open(set, call, list, scrubber.company(), world);
        world = Completions.known(call, list, scrubber.company(), world);
        for (long some = open; ; some = some - 1 & open) {
            if (set.plan().hoursBar(call, list, (world & ~open) | some)) {
                return true;
            }
            if (some == 0) {
                return false;
            }
        }
    }
}
