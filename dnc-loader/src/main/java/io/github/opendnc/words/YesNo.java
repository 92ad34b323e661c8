package io.github.opendnc.leads;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Yes and no, as CRMs and people write them. */
final class YesNo {
    private YesNo() {}

    /** What a text says of yes and no, in five languages; empty when it is neither. */
    static Optional<Boolean> of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "-1", "x" -> Optional.of(true);
            case "ja", "wahr", "oui", "vrai", "s\u00ed", "si", "verdadero", "sim", "verdadeiro" -> Optional.of(true);
            case "false", "no", "n", "0" -> Optional.of(false);
            case "nein", "falsch", "non", "faux", "falso", "n\u00e3o", "nao" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The same of a cell of yes and no: as programs write a box that is checked or not, too. */
    static Optional<Boolean> ofCheckbox(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "1.0", "on", "checked", "\u2713", "\u2714", "\u2611" -> Optional.of(true);
            case "0.0", "off", "unchecked", "\u2610" -> Optional.of(false);
            default -> of(text);
        };
    }

    /** Whether cells that hold something say yes or no, all of them: words for it, or digits of both kinds, for one alone may count. */
    static boolean areIn(List<String> cells) {
        return cells.stream().allMatch(cell -> ofCheckbox(cell).isPresent())
                && (cells.stream().distinct().count() > 1
                        || !cells.stream().allMatch(cell -> cell.equals("0") || cell.equals("1")));
    }

    /**
     * Of several cells of yes and no the one that counts: the first that says yes, for no other can take it back; else one
     * that cannot be read, which might have said so; else one that says no; else one that says nothing.
     */
    static String decisive(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .max(comparingInt(YesNo::weight))
                .orElse("");
    }

    private static int weight(String text) {
        if (text.isEmpty() || FactCells.isNull(text)) {
            return text.isEmpty() ? 0 : 1;
        }
        return ofCheckbox(text).map(yes -> yes ? 4 : 2).orElse(3);
    }
}
