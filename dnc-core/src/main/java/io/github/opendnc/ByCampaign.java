package io.github.opendnc;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out once for each kind of campaign. It is remembered until another campaign takes its place.
 * Thread-safe: threads that work it out at the same time find the same.
 *
 * @param <T> what is worked out; it must be immutable
 */
final class ByCampaign<T> {
    private static final int BITS = 9;
    /** Spreads campaigns over the places, because they differ in few bits (Knuth's multiplicative hashing). */
    private static final int GOLDEN = 0x9E3779B9;

    private record Found<T>(int campaign, T value) {}

    private final LongFunction<T> finder;
    private final @Nullable Found<T>[] known;

    /**
     * Remembers what a finder finds.
     *
     * @param finder takes a scenario of the campaign and reads only {@link Scenario#campaign} of it
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    ByCampaign(LongFunction<T> finder) {
        this.finder = finder;
        this.known = new Found[1 << BITS];
    }

    /** What was found for the campaign of a scenario. */
    T to(long scenario) {
        int campaign = Scenario.campaign(scenario);
        int place = (campaign * GOLDEN) >>> (Integer.SIZE - BITS);
        Found<T> found = known[place];
        if (found == null || found.campaign != campaign) {
            found = new Found<>(campaign, finder.apply(scenario));
            known[place] = found;
        }
        return found.value;
    }
}
