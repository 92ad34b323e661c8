package io.github.opendnc.examples.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody may have meant who typed another: the one that differs by the fewest characters. */
final class NearestName {
    /** A name may differ from the typed one by one character of so many. */
    private static final int CHARACTERS_A_SLIP = 4;

    private NearestName() {}

    /** The name most like the typed one; empty if none is like it. Of several, the first in the alphabet. */
    static Optional<String> to(String typed, Collection<String> names) {
        return names.stream()
                .filter(name -> slips(typed, name) <= Math.max(1, bare(name).length() / CHARACTERS_A_SLIP))
                .min(Comparator.comparingInt((String name) -> slips(typed, name))
                        .thenComparing(name -> name));
    }

    private static String bare(String name) {
        return name.startsWith("--") ? name.substring(2) : name;
    }

    /**
     * How many slips make one text of the other: a character left out, added, changed, or swapped with the next (the
     * optimal string alignment distance).
     */
    static int slips(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : slips(one, other, i, j, least);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int slips(String one, String other, int i, int j, int[][] least) {
        int changed = least[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int slips = Math.min(changed, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(slips, 1 + least[i - 2][j - 2]) : slips;
    }
}
