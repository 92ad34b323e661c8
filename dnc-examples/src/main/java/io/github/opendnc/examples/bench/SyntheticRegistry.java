package io.github.opendnc.examples.bench;

import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up national list with every area code of a country; old ones are full and new ones thin. The same country,
 * count and seed give the same list. Immutable and thread-safe.
 */
public final class SyntheticRegistry {
    private final List<SyntheticAreaCode> areaCodes;
    /** The share of the numbers in this area code and all before it. */
    private final double[] cumulative;

    private SyntheticRegistry(List<SyntheticAreaCode> areaCodes, double[] cumulative) {
        this.areaCodes = areaCodes;
        this.cumulative = cumulative;
    }

    /** A list of about this many numbers, filled evenly. */
    static SyntheticRegistry of(String country, long numbers, long seed) {
        return of(country, numbers, seed, Fill.EVEN);
    }

    /**
     * A list of about this many numbers.
     *
     * @param country ISO 3166, {@code US} or {@code CA}
     * @param fill how the blocks are filled
     * @throws IllegalArgumentException if the country's area codes cannot hold that many
     */
    public static SyntheticRegistry of(String country, long numbers, long seed, Fill fill) {
        NumberingPlan plan = NumberingPlan.bundled();
        List<AreaCode> places = plan.areaCodes().stream()
                .filter(areaCode ->
                        areaCode.country().filter(new Country(country)::equals).isPresent())
                .toList();
        SplitMix random = new SplitMix(seed);
        double[] shares = places.stream()
                .mapToDouble(place -> weight(place, plan.asOf(), random))
                .toArray();
        double sum = Arrays.stream(shares).sum();
        Arrays.setAll(shares, i -> shares[i] / sum);
        List<SyntheticAreaCode> areaCodes = IntStream.range(0, shares.length)
                .mapToObj(i -> new SyntheticAreaCode(places.get(i).code(), numbers * shares[i], seed, fill))
                .toList();
        Arrays.parallelPrefix(shares, Double::sum);
        return new SyntheticRegistry(areaCodes, shares);
    }

    /**
     * Millions of listed numbers, if the whole United States list has 258. In 2026 five old Californian area codes had
     * 1.27 to 1.59. New overlays begin with hundreds.
     */
    private static double weight(AreaCode areaCode, LocalDate asOf, SplitMix random) {
        long years = areaCode.inService()
                .map(day -> ChronoUnit.YEARS.between(day, asOf))
                .orElse(0L);
        if (years >= 37) {
            return random.logBetween(1.2, 1.6);
        }
        if (years >= 27) {
            return random.logBetween(0.5, 1.2);
        }
        if (years >= 17) {
            return random.logBetween(0.15, 0.6);
        }
        return years >= 7 ? random.logBetween(0.01, 0.3) : random.logBetween(0.0001, 0.03);
    }

    /** The area codes in ascending order. */
    public List<SyntheticAreaCode> areaCodes() {
        return areaCodes;
    }

    /**
     * Draws a number. Larger area codes are drawn more often, in proportion to their size on the list.
     *
     * @param listed whether the number is to be on the list
     * @return ten digits
     */
    long draw(SplitMix random, boolean listed) {
        while (true) {
            int found = Arrays.binarySearch(cumulative, random.unit());
            SyntheticAreaCode areaCode = areaCodes.get(Math.min(found < 0 ? ~found : found, areaCodes.size() - 1));
            int local = areaCode.draw(random, listed);
            if (local >= 0) {
                return areaCode.code() * 1_000_0000L + local;
            }
        }
    }

    /**
     * Numbers to ask about, in random order. Half are on the list and half are not; all are in exchanges that are in
     * use.
     *
     * @return {@code count} numbers, E.164 without the plus sign
     */
    public long[] questions(int count, long seed) {
        SplitMix random = new SplitMix(seed);
        long[] numbers = new long[count];
        Arrays.setAll(numbers, i -> 1_000_000_0000L + draw(random, random.chance(0.5)));
        return numbers;
    }
}
