package io.github.opendnc.examples.serve;

import io.github.opendnc.Call;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How old the lists may be by the laws of a scrubber, each for its own area codes. Immutable. */
final class ListAges {
    private record Limit(RuleSet rules, RegistryId registry, Dated<Period> age) {
        static Stream<Limit> of(RuleSet rules) {
            return rules.registry().stream()
                    .flatMap(registry -> rules.goodListAge().map(age -> new Limit(rules, registry, age)).stream());
        }

        LocalDate lastDay(LocalDate obtained, LocalDate day) {
            return obtained.plus(age.atOrFirst(day.toEpochDay()).value());
        }

        /** Whether the law governs an area code. If the plan does not know the area code, it may. */
        boolean governs(Optional<AreaCode> areaCode) {
            return areaCode.map(rules::governs).orElse(true);
        }

        boolean governs(Call call, NumberingPlan plan) {
            return governs(plan.areaCodeOf(call.number()))
                    || call.state().filter(rules::governsPeopleIn).isPresent();
        }
    }

    private final List<Limit> limits;
    private final NumberingPlan plan;
    private final Collection<Snapshot> snapshots;

    ListAges(Scrubber scrubber) {
        limits = scrubber.ruleSets().stream().flatMap(Limit::of).toList();
        plan = scrubber.numberingPlan();
        snapshots = scrubber.registries().snapshots();
    }

    /** The lists held, in no order. */
    List<HeldList> lists(LocalDate today) {
        return snapshots.stream()
                .map(list -> new HeldList(list.info(), freshUntil(list.info(), today)))
                .toList();
    }

    private Optional<LocalDate> freshUntil(SnapshotInfo list, LocalDate today) {
        List<Limit> all = limits.stream()
                .filter(limit -> limit.registry.equals(list.registry()))
                .toList();
        return list.coverage().days().entrySet().stream()
                .flatMap(covered -> governing(all, covered.getKey()).stream()
                        .map(limit -> limit.lastDay(covered.getValue(), today)))
                .min(Comparator.naturalOrder());
    }

    /**
     * The limits for an area code. If none governs it, all of them, because people of a state also have numbers of
     * other area codes.
     */
    private List<Limit> governing(List<Limit> all, int areaCode) {
        List<Limit> some = all.stream()
                .filter(limit -> limit.governs(plan.areaCode(areaCode)))
                .toList();
        return some.isEmpty() ? all : some;
    }

    /**
     * Whether a list that answered is older than a law that governs the call allows on that day.
     *
     * @param clock the zone in whose calendar an instant has a day
     */
    boolean isStale(List<Lookup> answers, Call call, ZoneId clock) {
        LocalDate day = day(call.moment(), clock);
        return answers.stream()
                .anyMatch(list -> list.obtainedOn()
                        .filter(obtained -> limits.stream()
                                .anyMatch(limit -> limit.registry.equals(list.registry())
                                        && day.isAfter(limit.lastDay(obtained, day))
                                        && limit.governs(call, plan)))
                        .isPresent());
    }

    private static LocalDate day(Moment moment, ZoneId clock) {
        return moment.day()
                .or(() -> moment.localTime().map(LocalDateTime::toLocalDate))
                .orElseGet(() -> moment.instant().orElseThrow().atZone(clock).toLocalDate());
    }
}
