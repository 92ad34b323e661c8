package io.github.opendnc;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out once for each kind of campaign and remembered, while no other takes its place. Thread-safe: threads that
 * work it out together find the same.
 *
 * @param <T> immutable
 */
final class ByCampaign<T> {
    private static final int BITS = 9;
    /** Spreads campaigns, which differ in few bits, over the places (Knuth's multiplicative hashing). */
    private static final int GOLDEN = 0x9E3779B9;

    private record Found<T>(int campaign, T value) {}

    private final LongFunction<T> finder;
    private final @Nullable Found<T>[] known;

    /**
     * What a finder finds.
     *
     * @param finder from a scenario of the campaign, of which it reads {@link Scenario#campaign} alone
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    ByCampaign(LongFunction<T> finder) {
        this.finder = finder;
        this.known = new Found[1 << BITS];
    }

    /** What there is to find of the campaign of a scenario. */
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
