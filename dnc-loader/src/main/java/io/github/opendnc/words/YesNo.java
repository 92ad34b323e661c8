package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Yes and no, as CRMs and people write them. */
public final class YesNo {
    /** Matches whole texts only, because nobody knows what {@code No, DNC} means. */
    private static final Pattern NOT_FOUND = Pattern.compile(
            "clean|clear(?:ed)?|none|no (?:match|hits?)|not (?:listed|found)|(?:not|no|non[ -]?) ?dnc"
                    + "|(?:ok|okay|safe|clear|cleared) to (?:call|dial|phone)(?: (?:&|and) (?:e-?mail|text|mail))?"
                    + "|not (?:listed )?(?:on|in) (?:the |any )?(?:national |federal |state |internal )?"
                    + "(?:dnc(?: list| registry)?|do not call (?:list|registry))",
            Pattern.CASE_INSENSITIVE);

    private YesNo() {}

    /** The yes or no in a text, in five languages; empty if it is neither. */
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
     * The same for a cell of yes and no. Programs also write a box that is checked or not. PostgreSQL writes single
     * letters, which count in lower case only, because an F may be short for a federal list.
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

    /**
     * Whether all of some filled cells are yes or no, in words or in both digits. If all have the same digit, it may be
     * a count.
     */
    public static boolean areIn(List<String> cells) {
        return cells.stream().allMatch(cell -> ofCheckbox(cell).isPresent())
                && (cells.stream().distinct().count() > 1
                        || !cells.stream().allMatch(cell -> cell.equals("0") || cell.equals("1")));
    }

    /** Whether a text is what somebody writes who looked a number up in a list and did not find it. */
    public static boolean isNotFound(String text) {
        return NOT_FOUND.matcher(text).matches();
    }
}
