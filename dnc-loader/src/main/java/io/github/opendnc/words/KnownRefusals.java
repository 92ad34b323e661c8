package io.github.opendnc.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether cells state that a person refused calls, found out once for each text. Thread-safe. */
public final class KnownRefusals {
    /** At this size all texts of a kind are forgotten. */
    private static final int MOST = 1 << 12;

    /** For each kind, by its ordinal, whether texts state a refusal. */
    private final List<Map<String, Boolean>> known = Stream.generate(ConcurrentHashMap<String, Boolean>::new)
            .limit(RefusalCellKind.values().length)
            .collect(Collectors.toUnmodifiableList());

    /** Whether a cell of a column of this kind states a refusal. */
    public boolean saysSo(RefusalCellKind kind, String text) {
        if (kind == RefusalCellKind.PERMISSION) {
            return kind.saysSo(text);
        }
        if (text.isBlank()) {
            return false;
        }
        if (text.length() > LongText.LONGEST) {
            return kind.saysSo(text); // it does not come again, and would take memory
        }
        Map<String, Boolean> ofKind = known.get(kind.ordinal());
        Boolean before = ofKind.get(text);
        if (before != null) {
            return before;
        }
        if (ofKind.size() >= MOST) {
            ofKind.clear();
        }
        boolean found = kind.saysSo(text);
        ofKind.put(text, found);
        return found;
    }
}
