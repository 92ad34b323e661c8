package io.github.opendnc.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether cells say that a person refused calls, found out once for each text. Thread-safe. */
public final class KnownRefusals {
    /** What is longer is not a word or a few, and is looked at in pieces: what stands in one changes the sense of no other. */
    private static final int LONGEST = 500;

    /** Longer than what few words say. */
    private static final int IN_BOTH = 120;

    private static final int LONGEST_WORD = 40;
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
        if (text.length() > LONGEST) {
            return pieces(text).anyMatch(kind::saysSo)
                    || Refusal.LISTED
                            .splitAsStream(text)
                            .filter(part -> part.length() > IN_BOTH
                                    && part.length() <= LONGEST) // the others are whole in a piece
                            .anyMatch(kind::saysSo);
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

    /** Pieces of a long text, each of whole words and its end in the next too, so that what a few words say is whole in one. */
    private static Stream<String> pieces(String text) {
        return IntStream.iterate(0, from -> from < text.length() - IN_BOTH, from -> from + LONGEST - IN_BOTH)
                .mapToObj(from -> text.substring(
                        beginOfWord(text, from), endOfWord(text, Math.min(from + LONGEST, text.length()))));
    }

    private static int beginOfWord(String text, int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST_WORD && text.charAt(at - 1) > ' ') {
            at--;
        }
        return at;
    }

    private static int endOfWord(String text, int to) {
        int at = to;
        while (at < text.length() && at - to < LONGEST_WORD && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }
}
