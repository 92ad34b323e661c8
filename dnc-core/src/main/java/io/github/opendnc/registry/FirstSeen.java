package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The edition of a list in which each number first appeared, as far back as editions are held. The lists themselves do
 * not say when a number was registered. If a number left the list and came back, the first time counts. Nothing is said
 * about a number that an even earlier edition had. Immutable and thread-safe.
 *
 * <p>In doubt it says nothing, or gives an earlier day rather than a later one. A caller may defend a call by the
 * number having been registered only a short time before; a day too late would let a call pass that was barred. No
 * verdict rests on it.
 *
 * <p>Holds the numbers that were added or removed, edition by edition, at about 14 bytes each: a month with 50,000 a
 * day takes 22 MB, a sixth of the list. A question goes through the editions, the newest first. Ask it for a decision
 * that is explained, not for every call.
 */
public final class FirstSeen {
    /**
     * Where a number appeared.
     *
     * @param on the day of the first list that is known to have it
     * @param notOn the day of the list before, an earlier day, which covers its area code and does not have it; empty
     *     if no such list is known, so that it may have been registered at any time before
     */
    public record Sighting(LocalDate on, Optional<LocalDate> notOn) {
        public Sighting {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(notOn, "notOn");
        }
    }

    private record Step(Coverage before, Coverage after, NumberSet appeared) {}

    /** The newest is first. A number is in at most one of them. */
    private final List<Step> steps;

    /** All numbers that any of the steps added or removed. */
    private final NumberSet changed;

    /** The numbers of the steps that an edition before them already had. */
    private final NumberSet older;

    private FirstSeen(List<Step> steps, NumberSet changed, NumberSet older) {
        this.steps = steps;
        this.changed = changed;
        this.older = older;
    }

    /** Knows no edition. */
    public static FirstSeen nothing() {
        return new FirstSeen(List.of(), new NumberSet(), new NumberSet());
    }

    /**
     * This with the edition that follows.
     *
     * @param before area codes and days of the edition before
     * @param changes the changes that made the next edition from it
     * @param after area codes and days of the next edition
     */
    public FirstSeen then(Coverage before, Changes changes, Coverage after) {
        Objects.requireNonNull(before, "coverage before");
        Objects.requireNonNull(after, "coverage after");
        NumberSet all = changed.copy();
        NumberSet appeared = new NumberSet();
        changes.forEachAdded(number -> {
            if (all.add(number)) {
                appeared.add(number); // otherwise it was there before and is back
            }
        });
        changes.forEachRemoved(all::add);
        List<Step> more = new ArrayList<>(steps.size() + 1);
        more.add(new Step(before, after, appeared));
        more.addAll(steps);
        return new FirstSeen(List.copyOf(more), all, older);
    }

    /**
     * This with the changes of an earlier step, which made one edition from the one before it, both before all of
     * these. A number that either of them had did not first appear later. Use it for every such edition that is held,
     * in any order. The numbers of those editions are not kept here.
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
     * When a listed number appeared. If it did so in none of the editions, the one before them had it. Empty if no
     * edition is known, if that one did not cover its area code, or if the number came or went before that one too.
     *
     * @param e164 E.164 without the plus sign, of a number that the newest of these editions lists; for another one the
     *     answer means nothing, and {@link Snapshot#firstSeen} gives none
     */
    public Optional<Sighting> of(long e164) {
        if (steps.isEmpty() || !NumberIndex.inRange(e164) || older.contains(e164)) {
            return Optional.empty();
        }
        int areaCode = NumberIndex.areaCode(e164);
        for (Step step : steps) {
            if (step.appeared().contains(e164)) {
                return step.after()
                        .obtainedOn(areaCode)
                        .map(on -> new Sighting(
                                on, step.before().obtainedOn(areaCode).filter(day -> day.isBefore(on))));
            }
        }
        Coverage first = steps.get(steps.size() - 1).before();
        return first.obtainedOn(areaCode).map(on -> new Sighting(on, Optional.empty()));
    }

    /** How many editions it knows. */
    public int editions() {
        return steps.size();
    }

    @Override
    public String toString() {
        return "numbers that appeared in " + steps.size() + " editions";
    }
}
