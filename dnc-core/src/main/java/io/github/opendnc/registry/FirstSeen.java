package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which edition of a list its numbers first appeared, as far back as editions go: the lists themselves do not say when a
 * number was registered. A number that was removed and came back counts from then. Immutable and thread-safe.
 *
 * <p>Holds the numbers that were added, some 7 bytes each, edition by edition: a month of 50,000 a day takes 11 MB, a
 * twelfth of the list. A question goes through the editions, the newest first, and is meant for a decision that is
 * explained, not for every call.
 */
public final class FirstSeen {
    /**
     * Between which lists a number appeared.
     *
     * @param on the day of the first list that has it
     * @param notOn the day of the list before, which has it not
     */
    public record Sighting(LocalDate on, LocalDate notOn) {}

    private record Step(Coverage before, Coverage after, NumberSet added) {}

    /** The newest first. */
    private final List<Step> steps;

    private FirstSeen(List<Step> steps) {
        this.steps = steps;
    }

    /** Knows of no edition. */
    public static FirstSeen nothing() {
        return new FirstSeen(List.of());
    }

    /**
     * This, and the edition that follows.
     *
     * @param before area codes and days of the edition before
     * @param changes what made it the next
     * @param after area codes and days of that
     */
    public FirstSeen then(Coverage before, Changes changes, Coverage after) {
        NumberSet added = new NumberSet();
        changes.forEachAdded(added::add);
        List<Step> more = new ArrayList<>(steps.size() + 1);
        more.add(new Step(before, after, added));
        more.addAll(steps);
        return new FirstSeen(List.copyOf(more));
    }

    /**
     * When a number that is listed appeared. Empty for one that all editions had, and for one whose area code the edition
     * before did not cover.
     *
     * @param e164 E.164 without the plus sign
     */
    public Optional<Sighting> of(long e164) {
        if (!NumberIndex.inRange(e164)) {
            return Optional.empty();
        }
        for (Step step : steps) {
            if (step.added().contains(e164)) {
                int areaCode = NumberIndex.areaCode(e164);
                return step.after()
                        .obtainedOn(areaCode)
                        .flatMap(on -> step.before().obtainedOn(areaCode).map(notOn -> new Sighting(on, notOn)));
            }
        }
        return Optional.empty();
    }

    /** How many editions it knows of. */
    public int editions() {
        return steps.size();
    }

    /** How many bytes it takes, about. */
    public long bytes() {
        return steps.stream().mapToLong(step -> step.added().bytes()).sum();
    }

    @Override
    public String toString() {
        return "numbers added by " + steps.size() + " editions";
    }
}
