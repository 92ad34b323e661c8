package io.github.opendnc.loader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The area codes that a file may hold, and who says so. */
final class Scope {
    private static final int NAMED = 10;

    private final boolean[] allowed = new boolean[1_000];
    private final String words;

    private Scope(String words) {
        this.words = words;
    }

    /**
     * The scope that the loader was given.
     *
     * @param declared the area codes to be covered; empty for all that occur
     * @param empty the area codes in which nobody is listed
     */
    static Scope of(Optional<SortedSet<Integer>> declared, SortedSet<Integer> empty) {
        Scope scope = new Scope(declared.map(codes -> "an area code declared with numbers (" + list(codes, empty) + ")")
                .orElse("an area code not declared empty"));
        for (int areaCode = 0; areaCode < scope.allowed.length; areaCode++) {
            int code = areaCode;
            scope.allowed[code] = declared.map(codes -> codes.contains(code)).orElse(true) && !empty.contains(code);
        }
        return scope;
    }

    static Scope ofFileName(int areaCode) {
        return ofName(areaCode, "file");
    }

    static Scope ofMemberName(int areaCode) {
        return ofName(areaCode, "member");
    }

    private static Scope ofName(int areaCode, String named) {
        Scope scope = new Scope(String.format(Locale.ROOT, "area code %03d, as the %s's name says", areaCode, named));
        scope.allowed[areaCode] = true;
        return scope;
    }

    private static String list(SortedSet<Integer> declared, SortedSet<Integer> empty) {
        List<Integer> all =
                declared.stream().filter(areaCode -> !empty.contains(areaCode)).toList();
        String some = all.stream()
                .limit(NAMED)
                .map(areaCode -> String.format(Locale.ROOT, "%03d", areaCode))
                .collect(Collectors.joining(", "));
        return all.size() > NAMED ? some + ", ..." : some;
    }

    boolean allows(int areaCode) {
        return allowed[areaCode];
    }

    @Override
    public String toString() {
        return words;
    }
}
