package io.github.opendnc.registry;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects numbers in any order and freezes them into a {@link NumberIndex}. Not thread-safe.
 *
 * <p>The area code that is being written is a plain bitmap of 1.28 MB. Lists are sorted. So when another area code
 * begins, this one is packed, and memory holds little more than the finished index. If an area code comes back after it
 * was packed, it is held by its numbers from then on. So memory grows with the list and not with its disorder.
 */
final class NumberIndexBuilder {
    private static final int NONE = -1;

    private final @Nullable PackedAreaCode[] packed = new PackedAreaCode[NumberIndex.AREA_CODES];
    private final @Nullable ScatteredAreaCode[] scattered = new ScatteredAreaCode[NumberIndex.AREA_CODES];
    /** Reused for each area code: new ones would be garbage of four times the size of the index. */
    private final OpenAreaCode open = new OpenAreaCode();
    /** The area code that is open, or {@link #NONE}. */
    private int current = NONE;

    private @Nullable OpenAreaCode desk;

    void add(int areaCode, int local) {
        if (isOpen(areaCode)) {
            open.add(local);
        } else {
            comeBack(areaCode).add(local);
        }
    }

    void remove(int areaCode, int local) {
        if (isOpen(areaCode)) {
            open.remove(local);
        } else {
            comeBack(areaCode).remove(local);
        }
    }

    /** Adds up to a thousand numbers, in the layout of {@link Thousand}. */
    void addThousand(int areaCode, int thousand, long[] members) {
        if (isOpen(areaCode)) {
            open.addThousand(thousand, members);
        } else {
            comeBack(areaCode).addThousand(thousand, members);
        }
    }

    /** Whether numbers of the area code go to the open one. An area code that is met for the first time is opened. */
    private boolean isOpen(int areaCode) {
        if (areaCode == current) {
            return true;
        }
        if (packed[areaCode] != null || scattered[areaCode] != null) {
            return false;
        }
        packOpen();
        current = areaCode;
        return true;
    }

    private void packOpen() {
        if (current != NONE) {
            packed[current] = open.pack();
            open.clear();
            current = NONE;
        }
    }

    private ScatteredAreaCode comeBack(int areaCode) {
        PackedAreaCode before = packed[areaCode];
        if (before != null) {
            desk = desk == null ? new OpenAreaCode() : desk;
            scattered[areaCode] = new ScatteredAreaCode(before, desk);
            packed[areaCode] = null;
        }
        return Objects.requireNonNull(scattered[areaCode]);
    }

    private void packAll() {
        packOpen();
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            ScatteredAreaCode area = scattered[areaCode];
            if (area != null) {
                packed[areaCode] = area.pack(open);
                scattered[areaCode] = null;
            }
        }
    }

    /** The index of what was added. The builder is empty afterwards. */
    NumberIndex freeze() {
        packAll();
        return NumberIndex.joined(packed);
    }
}
