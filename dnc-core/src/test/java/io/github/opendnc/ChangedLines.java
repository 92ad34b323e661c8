package io.github.opendnc;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two versions of a page differ, for a failure that a person can read. */
final class ChangedLines {
    private ChangedLines() {}

    /** Lines that went with a minus, lines that came with a plus, in the order of the page; empty when none changed. */
    static List<String> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int[][] common = common(old, now);
        List<String> changed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changed.add("- " + old.get(i++));
            } else {
                changed.add("+ " + now.get(j++));
            }
        }
        return changed;
    }

    /** How many lines the rests of the two pages have in common, from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
