package io.github.opendnc;

import io.github.opendnc.law.Dealing;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person has asked this seller or charity not to call and, if a dealing is required, has dealt with the seller
 * since.
 */
final class RequestClause extends PersonClause {
    private final boolean isBeforeDealing;
    private final boolean byTransaction;
    private final boolean byInquiry;

    /**
     * A request.
     *
     * @param before the kinds of dealing of which one must follow the request; empty if none is required
     */
    RequestClause(Set<Dealing> before) {
        isBeforeDealing = !before.isEmpty();
        byTransaction = before.contains(Dealing.TRANSACTION);
        byInquiry = before.contains(Dealing.INQUIRY);
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LocalDate request = call.facts().doNotCallOn;
        long day = Scenario.day(scenario);
        return request != null
                && request.toEpochDay() <= day
                && (!isBeforeDealing
                        || (byTransaction && isAfter(call.facts().lastTransaction, request, day))
                        || (byInquiry && isAfter(call.facts().lastInquiry, request, day)));
    }

    private static boolean isAfter(@Nullable LocalDate dealing, LocalDate request, long day) {
        return dealing != null && dealing.isAfter(request) && dealing.toEpochDay() <= day;
    }

    /** Says when it was made and how long before the call. */
    static String inWords(LocalDate request, long day) {
        long age = day - request.toEpochDay();
        return "the person asked on " + request + " not to be called, " + age + (age == 1 ? " day" : " days")
                + " before the call";
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        points.add(call.facts().doNotCallOn);
        points.add(call.facts().lastTransaction);
        points.add(call.facts().lastInquiry);
    }

    @Override
    Object turnsBy() {
        return RequestClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LocalDate request = call.facts().doNotCallOn;
        if (request != null && holds(call, list, scenario)) {
            grounds.fact(inWords(request, Scenario.day(scenario))
                    + (isBeforeDealing ? ", and dealt with the seller later" : ""));
        }
    }
}
