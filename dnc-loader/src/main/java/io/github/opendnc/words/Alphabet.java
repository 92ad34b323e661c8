package io.github.opendnc.words;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/** Alphabets of which some letters look alike, so that a name in two of them is not what it seems to be. */
public final class Alphabet {
    private static final Set<UnicodeScript> ALIKE = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private Alphabet() {}

    /** Whether a name mixes Latin letters with Cyrillic or Greek ones. */
    public static boolean isMixedIn(String name) {
        Set<UnicodeScript> scripts = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toUnmodifiableSet());
        return scripts.contains(UnicodeScript.LATIN) && scripts.stream().anyMatch(ALIKE::contains);
    }
}
