package io.github.opendnc.examples.serve;

import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How old the lists may be, as the rules of a scrubber say. Immutable. */
final class ListAges {
    private final Map<RegistryId, Dated<Period>> allowed = new HashMap<>();
    private final Collection<Snapshot> snapshots;

    ListAges(Scrubber scrubber) {
        for (RuleSet rules : scrubber.ruleSets()) {
            rules.registry().ifPresent(registry -> rules.goodListAge().ifPresent(age -> allowed.put(registry, age)));
        }
        snapshots = scrubber.registries().snapshots();
    }

    /** The lists held, in no order. */
    List<HeldList> lists(LocalDate today) {
        return snapshots.stream()
                .map(list -> new HeldList(
                        list.info(),
                        list.info()
                                .coverage()
                                .oldest()
                                .flatMap(oldest -> freshUntil(list.info().registry(), oldest, today))))
                .toList();
    }

    /**
     * Whether a list that answered is older than it may be on the day of a call.
     *
     * @param clock by whose calendar an instant has a day
     */
    boolean isStale(List<Lookup> answers, Moment moment, ZoneId clock) {
        LocalDate day = day(moment, clock);
        return answers.stream()
                .anyMatch(list -> list.obtainedOn()
                        .flatMap(obtained -> freshUntil(list.registry(), obtained, day))
                        .filter(day::isAfter)
                        .isPresent());
    }

    private static LocalDate day(Moment moment, ZoneId clock) {
        return moment.day()
                .or(() -> moment.localTime().map(LocalDateTime::toLocalDate))
                .orElseGet(() -> moment.instant().orElseThrow().atZone(clock).toLocalDate());
    }

    private Optional<LocalDate> freshUntil(RegistryId registry, LocalDate obtained, LocalDate day) {
        return Optional.ofNullable(allowed.get(registry))
                .map(age -> obtained.plus(age.atOrFirst(day.toEpochDay()).value()));
    }
}
