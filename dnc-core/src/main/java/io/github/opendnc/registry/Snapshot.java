package io.github.opendnc.registry;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One edition of one registry: where it came from, when each area code was obtained, and its numbers. Immutable and
 * thread-safe: build it, share it, replace it by the next edition. Nothing is closed under a reader.
 */
public final class Snapshot {
    private final SnapshotInfo info;
    private final NumberIndex index;
    private final @Nullable Lookup[] listed = new Lookup[NumberIndex.AREA_CODES];
    private final @Nullable Lookup[] clear = new Lookup[NumberIndex.AREA_CODES];

    Snapshot(SnapshotInfo info, NumberIndex index) {
        this.info = info;
        this.index = index;
        for (int areaCode : info.coverage().areaCodes()) {
            info.coverage().obtainedOn(areaCode).ifPresent(day -> {
                listed[areaCode] = Lookup.of(Lookup.Answer.LISTED, day);
                clear[areaCode] = Lookup.of(Lookup.Answer.CLEAR, day);
            });
        }
    }

    /** Starts a snapshot of a registry. */
    public static SnapshotBuilder builder(RegistryId registry) {
        return new SnapshotBuilder(registry);
    }

    /** Which edition this is. */
    public SnapshotInfo info() {
        return info;
    }

    /**
     * What this edition says of a number. A number outside country code 1 is {@link Lookup.Answer#NOT_COVERED}.
     *
     * @param number E.164 without the plus sign, for example 12125550143
     */
    public Lookup lookup(long number) {
        if (!NumberIndex.inRange(number)) {
            return Lookup.NOT_COVERED;
        }
        int areaCode = NumberIndex.areaCode(number);
        boolean hit = index.contains(areaCode, NumberIndex.local(number));
        Lookup answer = hit ? listed[areaCode] : clear[areaCode];
        return answer == null ? Lookup.NOT_COVERED : answer;
    }

    /** How many numbers are listed in an area code; empty when it is not covered. */
    public OptionalLong count(int areaCode) {
        return info.coverage().obtainedOn(areaCode).isPresent()
                ? OptionalLong.of(index.count(areaCode))
                : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return info.toString();
    }
}
