package io.github.opendnc.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether cells say that a person refused calls, found out once for each text. Thread-safe. */
public final class KnownRefusals {
    /** Then all is forgotten and begun anew. */
    private static final int MOST = 1 << 12;

    /** Of each kind, in its order, what texts say. */
    private final List<Map<String, Boolean>> known = Stream.generate(ConcurrentHashMap<String, Boolean>::new)
            .limit(RefusalCellKind.values().length)
            .collect(Collectors.toUnmodifiableList());

    /** Whether a cell of a column that tells this says so. */
    public boolean saysSo(RefusalCellKind kind, String text) {
        if (kind == RefusalCellKind.PERMISSION) {
            return kind.saysSo(text);
        }
        if (text.isBlank()) {
            return false;
        }
        if (text.length() > LongText.LONGEST) {
            return kind.saysSo(text); // it does not come again, and takes memory
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
