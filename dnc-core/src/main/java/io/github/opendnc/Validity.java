package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a verdict can hold if nothing new is learned: the rules name the days on which their answer could turn, and
 * the call is put to them again on each, hours aside, until the verdict is another.
 */
final class Validity {
    private final Scrubber scrubber;
    private final Call call;
    private final Jurisdiction jurisdiction;
    private final @Nullable Lookup[] answers;

    Validity(Scrubber scrubber, Call call, Jurisdiction jurisdiction, @Nullable Lookup[] answers) {
        this.scrubber = scrubber;
        this.call = call;
        this.jurisdiction = jurisdiction;
        this.answers = answers;
    }

    @Nullable
    LocalDate lastDay(Verdict verdict) {
        long day = Scrubber.firstDay(call, jurisdiction);
        if (Impossible.isFound(call, day)) {
            return null; // no day mends a fact that cannot be right
        }
        if (call.dayOrNull() == null && on(day) != verdict) {
            return LocalDate.ofEpochDay(day); // the hour decides, or the day differs between the zones
        }
        long last = day;
        for (long turn : turningPoints(day)) {
            if (turn != last && on(turn) != verdict) {
                return LocalDate.ofEpochDay(turn - 1);
            }
            last = turn;
        }
        return null;
    }

    private Verdict on(long day) {
        return scrubber.verdict(call.movedTo(LocalDate.ofEpochDay(day)), jurisdiction, answers);
    }

    private long[] turningPoints(long day) {
        TurningPoints points = new TurningPoints(day);
        for (int i = 0; i < answers.length; i++) {
            RuleSet set = jurisdiction.sets()[i];
            Lookup list = answers[i];
            if (list != null) {
                points.add(list.obtainedOn().orElse(null)); // until then it answers nothing
            }
            if (list != null && set.listAge() != null) {
                ListAge.addStaleDays(list, set.listAge(), points);
            }
            set.plan().addTurningPoints(call, list, points);
        }
        CompanyList company = scrubber.company();
        if (company != null) {
            points.add(company.requestedOn(call.number().e164()).orElse(null));
        }
        return points.ascending();
    }
}
