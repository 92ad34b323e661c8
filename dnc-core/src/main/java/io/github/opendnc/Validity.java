package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How long a verdict can hold if nothing new is learned: the rules name the days on which their answer could turn, and
 * the call is put to them again on each, hours aside, until the verdict is another.
 */
final class Validity {
    private final Scrubber scrubber;
    private final Call call;
    private final Jurisdiction jurisdiction;

    Validity(Scrubber scrubber, Call call, Jurisdiction jurisdiction) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
    }

    @Nullable
    LocalDate lastDay(Verdict verdict) {
        LocalDate day = LocalDate.ofEpochDay(Scrubber.firstDay(call, jurisdiction));
        if (call.day().isEmpty() && scrubber.verdict(call.movedTo(day)) != verdict) {
            return day; // the hour decides, or the day differs between the zones
        }
        for (LocalDate turn : turningPoints(day)) {
            if (scrubber.verdict(call.movedTo(turn)) != verdict) {
                return turn.minusDays(1);
            }
        }
        return null;
    }

    private Iterable<LocalDate> turningPoints(LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        for (RuleSet set : jurisdiction.sets()) {
            Lookup list = scrubber.lookup(set, call);
            if (list != null && set.listAge() != null) {
                ListState.addStaleDays(list, set.listAge(), days);
            }
            for (int i = 0; i < set.size(); i++) {
                Rule rule = set.rule(i);
                days.add(rule.from());
                rule.until().ifPresent(days::add);
                rule.condition().addTurningPoints(call, list, days);
            }
        }
        TreeSet<LocalDate> ahead = new TreeSet<>(days);
        return ahead.tailSet(day, false);
    }
}
