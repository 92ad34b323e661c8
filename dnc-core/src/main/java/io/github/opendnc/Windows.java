package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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

    Windows(Scrubber scrubber, Call call, Jurisdiction jurisdiction) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
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
                return scrubber.verdict(call.movedTo(day)).mayCall() ? window.opens() : null;
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
        ZoneId given = call.facts().zone;
        ZoneId[] zones = given == null ? jurisdiction.zones() : new ZoneId[] {given};
        int[] span = span(day.toEpochDay());
        for (ZoneId zone : zones) {
            CallingWindow window = CallingWindow.of(day, span[0], span[1], zone);
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
            for (Dated<CallingHours> hours : set.hours()) {
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
        for (RuleSet set : jurisdiction.sets()) {
            if (set.hours().isEmpty() || day < set.startDay()) {
                continue;
            }
            Lookup list = scrubber.lookup(set, call);
            long world = World.at(World.of(call, set.country()), day, second);
            long open = Completions.open(set, call, list, scrubber.company(), world);
            for (long each : Hearing.completions(world, open)) {
                if (set.hoursBar(call, list, each)) {
                    return false;
                }
            }
        }
        return true;
    }
}
