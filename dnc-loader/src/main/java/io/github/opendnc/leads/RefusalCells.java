package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The cells of columns in which dialers and CRMs write, among much else, that a person refused calls: a status, the result
 * of the last call, a tag. Their names say nothing of it. Thread-safe.
 */
final class RefusalCells {
    private static final Pattern NAMES = Pattern.compile(
            " (?:status|stage|disposition|dispositions|dispo|outcome|result|results|tags?|reasons?|flags?"
                    + "|labels?|segments?|category|categories|preferences?|statut|etat|etiquettes?|estado|etiquetas?|resultado"
                    + "|situacao|etapa|kategorie|ergebnis) ");
    private static final Pattern OTHERS =
            Pattern.compile(" (?:at|on|date|time|notes?|comments?|description|id|by|changed|marital) ");

    /** Longer cells are not a word or a few. */
    private static final int LONGEST = 500;
    /** Then all is forgotten and begun anew. */
    private static final int MOST = 1 << 12;

    private final ColumnNames names;
    private final int[] columns;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    /**
     * The cells of those columns of a file that could say so.
     *
     * @param unknown the columns that are not read otherwise, nor left alone by name
     */
    RefusalCells(ColumnNames names, BitSet unknown) {
        this.names = names;
        columns = unknown.stream()
                .filter(index -> Mojibake.readings(names.get(index)).stream().anyMatch(RefusalCells::isNamedSo))
                .toArray();
    }

    private static boolean isNamedSo(String name) {
        String words = ColumnWords.joined(name);
        return NAMES.matcher(words).find() && !OTHERS.matcher(words).find();
    }

    /** What cannot be used of a row that says so, for its reader; the empty string when it does not. */
    String problem(LeadRow row) {
        for (int column : columns) {
            if (saysSo(row.fields().get(column))) {
                return problem(column);
            }
        }
        return "";
    }

    /** What cannot be used of a row that says so in a column. */
    String problem(int column) {
        return "expected no refusal of calls in " + MalformedFileException.shown(names.get(column));
    }

    /** The columns, in their order. */
    int[] columns() {
        return columns.clone();
    }

    /** Whether a cell says so. */
    boolean saysSo(String cell) {
        if (cell.isBlank() || cell.length() > LONGEST) {
            return false;
        }
        Boolean before = known.get(cell);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        boolean says = RefusalColumn.isSaidIn(cell);
        known.put(cell, says);
        return says;
    }
}
