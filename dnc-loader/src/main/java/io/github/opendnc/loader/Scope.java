package io.github.opendnc.loader;

import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Which area codes a file may hold, and who says so. */
final class Scope {
    private static final int NAMED = 10;

    private final boolean[] allowed = new boolean[1_000];
    private final String words;

    private Scope(String words) {
        this.words = words;
    }

    /** What the loader was told. */
    static Scope of(RegistryLoader loader) {
        SortedSet<Integer> empty = loader.emptyAreaCodes();
        Scope scope = new Scope(loader.areaCodes()
                .map(declared -> "an area code declared with numbers (" + list(declared, empty) + ")")
                .orElse("an area code not declared empty"));
        for (int areaCode = 0; areaCode < scope.allowed.length; areaCode++) {
            int code = areaCode;
            scope.allowed[code] =
                    loader.areaCodes().map(declared -> declared.contains(code)).orElse(true) && !empty.contains(code);
        }
        return scope;
    }

    static Scope ofFileName(int areaCode) {
        Scope scope = new Scope(String.format(Locale.ROOT, "area code %03d, as the file's name says", areaCode));
        scope.allowed[areaCode] = true;
        return scope;
    }

    private static String list(SortedSet<Integer> declared, SortedSet<Integer> empty) {
        String some = declared.stream()
                .filter(areaCode -> !empty.contains(areaCode))
                .limit(NAMED)
                .map(areaCode -> String.format(Locale.ROOT, "%03d", areaCode))
                .collect(Collectors.joining(", "));
        return declared.size() > NAMED ? some + ", ..." : some;
    }

    boolean allows(int areaCode) {
        return allowed[areaCode];
    }

    @Override
    public String toString() {
        return words;
    }
}
