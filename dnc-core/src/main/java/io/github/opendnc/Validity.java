package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a verdict can hold if nothing new is learned: the rules name the days on which their answer could turn, and
 * the call is put to them again on each, hours aside, until the verdict is another.
 */
final class Validity {
    private Validity() {}

    /** The last day on which a verdict of facts that can be right holds; null when nothing known ends it. */
    static @Nullable LocalDate lastDay(Evaluation evaluation, Verdict verdict) {
        long day = evaluation.firstDay();
        VerdictByDay verdicts = new VerdictByDay(evaluation);
        if (!evaluation.call().moment().isDay() && verdicts.on(day) != verdict) {
            return LocalDate.ofEpochDay(day); // the hour decides, or the day differs between the zones
        }
        TurningPoints points = turningPoints(evaluation, day);
        for (int i = 0; i < points.size(); i++) {
            long turn = points.day(i);
            if (points.isBounded() && turn > points.horizon()) {
                break;
            }
            if (verdicts.on(turn) != verdict) {
                return LocalDate.ofEpochDay(turn - 1);
            }
        }
        return points.isBounded() ? LocalDate.ofEpochDay(points.horizon()) : null;
    }

    private static TurningPoints turningPoints(Evaluation evaluation, long day) {
        TurningPoints points = new TurningPoints(day);
        Call call = evaluation.call();
        CompiledRules[] all = evaluation.jurisdiction().rules();
        for (int i = 0; i < all.length; i++) {
            long campaign = Scenario.of(call, all[i].caller(call.campaign()));
            all[i].addTurningPoints(call, evaluation.lookup(i), campaign, points);
        }
        CompanyList company = evaluation.company();
        if (company != null && company.isReadable()) {
            points.add(company.requestedOn(call.number()).orElse(null));
        }
        return points;
    }
}
