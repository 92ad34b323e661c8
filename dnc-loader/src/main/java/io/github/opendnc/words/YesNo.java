package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Yes and no, as CRMs and people write them. */
public final class YesNo {
    /** Nothing stands besides: of {@code No, DNC} nobody knows. */
    private static final Pattern NOT_FOUND = Pattern.compile(
            "clean|clear(?:ed)?|none|no (?:match|hits?)|not (?:listed|found)|(?:not|no|non[ -]?) ?dnc"
                    + "|not (?:listed )?(?:on|in) (?:the |any )?(?:national |federal |state |internal )?"
                    + "(?:dnc(?: list| registry)?|do not call (?:list|registry))",
            Pattern.CASE_INSENSITIVE);

    private YesNo() {}

    /** What a text says of yes and no, in five languages; empty when it is neither. */
    public static Optional<Boolean> of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "-1", "x" -> Optional.of(true);
            case "ja", "wahr", "oui", "vrai", "s\u00ed", "si", "verdadero", "sim", "verdadeiro" -> Optional.of(true);
            case "false", "no", "n", "0" -> Optional.of(false);
            case "nein", "falsch", "non", "faux", "falso", "n\u00e3o", "nao" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * The same of a cell of yes and no: as programs write a box that is checked or not, too, and as PostgreSQL does, in small letters;
     * an F may be short for a federal list.
     */
    public static Optional<Boolean> ofCheckbox(String text) {
        if (text.equals("t") || text.equals("f")) {
            return Optional.of(text.equals("t"));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1.0", "on", "checked", "\u2713", "\u2714", "\u2611" -> Optional.of(true);
            case "0.0", "off", "unchecked", "\u2610" -> Optional.of(false);
            default -> of(text);
        };
    }

    /** Whether cells that hold something say yes or no, all of them: words for it, or digits of both kinds, for one alone may count. */
    public static boolean areIn(List<String> cells) {
        return cells.stream().allMatch(cell -> ofCheckbox(cell).isPresent())
                && (cells.stream().distinct().count() > 1
                        || !cells.stream().allMatch(cell -> cell.equals("0") || cell.equals("1")));
    }

    /** Whether a text is what one who has looked for a number on a list writes where it was not found. */
    public static boolean isNotFound(String text) {
        return NOT_FOUND.matcher(text).matches();
    }
}
