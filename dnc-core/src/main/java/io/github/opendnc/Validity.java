package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a verdict can hold if nothing new is learned. The rules name the days on which their answer may turn. The
 * call is judged again on each of them, apart from hours, until the verdict changes.
 */
final class Validity {
    private Validity() {}

    /**
     * The last day on which a verdict holds; null if nothing known ends it. For calls without a fact that cannot be
     * right.
     */
    static @Nullable LocalDate lastDay(Evaluation evaluation, Verdict verdict) {
        long day = evaluation.firstDay();
        VerdictByDay verdicts = new VerdictByDay(evaluation);
        if (!evaluation.call().moment().isDay() && verdicts.on(day) != verdict) {
            return LocalDate.ofEpochDay(day); // the hour decides, or the zones have different days
        }
        TurningPoints points = turningPoints(evaluation, day);
        ClockDays.add(evaluation, verdict, points);
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
