package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * In which edition of a list its numbers first appeared, as far back as editions are held: the lists themselves do not say when a
 * number was registered. Of a number that was lost and came back the first time counts, and of one that an edition before all of
 * these had nothing is said. Immutable and thread-safe.
 *
 * <p>Where there is doubt nothing is said, and an earlier day rather than a later one: a caller may defend a call by a number
 * having been registered a short time before, so a day too late would let a call pass that was barred. No verdict rests on it.
 *
 * <p>Holds the numbers that were added or removed, some 14 bytes each, edition by edition: a month of 50,000 a day takes 22 MB,
 * a sixth of the list. A question goes through the editions, the newest first, and is meant for a decision that is
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

    private record Step(Coverage before, Coverage after, NumberSet appeared) {}

    /** The newest first; a number is in one of them at most. */
    private final List<Step> steps;

    /** What any of the steps added or removed. */
    private final NumberSet changed;

    /** Numbers of the steps that an edition before them had. */
    private final NumberSet older;

    private FirstSeen(List<Step> steps, NumberSet changed, NumberSet older) {
        this.steps = steps;
        this.changed = changed;
        this.older = older;
    }

    /** Knows of no edition. */
    public static FirstSeen nothing() {
        return new FirstSeen(List.of(), new NumberSet(), new NumberSet());
    }

    /**
     * This, and the edition that follows.
     *
     * @param before area codes and days of the edition before
     * @param changes what made it the next
     * @param after area codes and days of that
     */
    public FirstSeen then(Coverage before, Changes changes, Coverage after) {
        NumberSet all = changed.copy();
        NumberSet appeared = new NumberSet();
        changes.forEachAdded(number -> {
            if (all.add(number)) {
                appeared.add(number); // otherwise it was there before, and is back
            }
        });
        changes.forEachRemoved(all::add);
        List<Step> more = new ArrayList<>(steps.size() + 1);
        more.add(new Step(before, after, appeared));
        more.addAll(steps);
        return new FirstSeen(List.copyOf(more), all, older);
    }

    /**
     * This, and what made an edition of another before all of these: a number that either of them had did not appear later. Told of
     * every such edition that is held, whose numbers are not kept; in any order.
     */
    public FirstSeen before(Changes changes) {
        NumberSet there = new NumberSet();
        LongConsumer look = number -> {
            if (changed.contains(number)) {
                there.add(number);
            }
        };
        changes.forEachAdded(look);
        changes.forEachRemoved(look);
        if (there.count() == 0) {
            return this;
        }
        older.forEach(there::add);
        return new FirstSeen(steps, changed, there);
    }

    /**
     * When a number that is listed appeared. Empty for one that the first of all editions had, and for one whose area code the
     * edition before did not cover.
     *
     * @param e164 E.164 without the plus sign
     */
    public Optional<Sighting> of(long e164) {
        if (!NumberIndex.inRange(e164) || older.contains(e164)) {
            return Optional.empty();
        }
        for (Step step : steps) {
            if (step.appeared().contains(e164)) {
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
        return steps.stream().mapToLong(step -> step.appeared().bytes()).sum() + changed.bytes() + older.bytes();
    }

    @Override
    public String toString() {
        return "numbers that appeared in " + steps.size() + " editions";
    }
}
