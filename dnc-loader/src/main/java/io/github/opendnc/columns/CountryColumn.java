package io.github.opendnc.columns;

import io.github.opendnc.words.ColumnWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Columns that name a country. They are not read: a number without a plus sign is taken for one of North America,
 * whatever stands there.
 */
final class CountryColumn {
    private static final Pattern NAMES =
            Pattern.compile(" (?:country|countries|pais) |^ (?:code |nom du )?pays(?: d[eu] [^ ]+)? $|^ land $");

    /** The words of which names and codes of the United States and Canada are made. */
    private static final Set<String> NORTH_AMERICAN = Set.of(
            "u",
            "s",
            "a",
            "us",
            "usa",
            "united",
            "states",
            "of",
            "the",
            "america",
            "north",
            "american",
            "etats",
            "unis",
            "d",
            "amerique",
            "estados",
            "unidos",
            "de",
            "del",
            "norte",
            "ee",
            "uu",
            "eeuu",
            "eua",
            "vereinigte",
            "staaten",
            "von",
            "amerika",
            "canada",
            "can",
            "ca",
            "cdn",
            "kanada",
            "puerto",
            "rico",
            "pr",
            "pri",
            "1",
            "001",
            "840",
            "124",
            "and");

    private CountryColumn() {}

    /** Whether a column of this name may state the country of a person or of a number. */
    static boolean isNamedSo(String name) {
        return NAMES.matcher(ColumnWords.joined(name)).find();
    }

    /** Whether a filled cell names another country than the United States and Canada. */
    static boolean isOfAnother(String cell) {
        List<String> words = ColumnWords.of(cell);
        return !words.isEmpty() && !NORTH_AMERICAN.containsAll(words);
    }
}
