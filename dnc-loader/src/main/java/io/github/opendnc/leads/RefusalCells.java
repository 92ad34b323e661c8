package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The cells of columns in which dialers and CRMs write, among much else, that a person refused calls: a status, the result
 * of the last call, a tag. Their names say nothing of it. Thread-safe.
 */
final class RefusalCells {
    private static final Pattern NAMES = Pattern.compile(
            " (?:[^ ]*(?:status|statuses|stages?|dispositions?|dispo|outcomes?|results?|tags|reasons?|wrap ?ups?|ergebnis|grund)"
                    + "|tag|flags?|labels?|segments?|category|categories|preferences?|statut|etat|etiquettes?|estado|etiquetas?"
                    + "|resultado|disposicion|situacion|subtipificacion|merkmale?|schlagworte?|marcador|etikett|retour|qualification|tipificacion|tabulacao|ocorrencia|fase|situacao|etapas?|etapes?|kategorie|resultats?|motif"
                    + "|motivo|kennzeichen|disp|term codes?|termination|call codes?|statuscode|solicit codes?"
                    + "|contact prefs?|preferred contact"
                    + "|preferredcontactmethod(?:code)?|(?:contact|communication|contacting) methods?"
                    + "|method of (?:contact|communication)"
                    + "|methods of (?:contact|communication)) ");
    /** Of such columns nobody knows what they tell, so that in them only words without another meaning count. */
    private static final Pattern VAGUE_NAMES = Pattern.compile(
            " (?:privacy|ratings?|interests?|lists?|groups?|types?|priority|priorities|lead sources?|leadsource|custom|class"
                    + "|classification|codes?|level|grade|kind|method|channel|interet|liste|groupe|priorite|interes|lista|grupo"
                    + "|tipo|prioridad|prioridade|gruppe|typ|responses?|actions?|reply|replies|alerts?|instructions?|restrictions?) ");

    private static final Pattern OTHERS = Pattern.compile(" (?:date|time|notes?|comments?|id|marital) ");
    private static final Pattern SIGNS = Pattern.compile("[-_ ]+");
    /** What the columns that may tell anything tell in many words. */
    private static final Pattern TEXTS = Pattern.compile(" (?:at|on|by|changed|description) ");

    /** What says yes in a column of permissions, besides yes. */
    private static final Set<String> PERMITTED = Set.of(
            "allow",
            "allowed",
            "permitted",
            "granted",
            "consented",
            "ok",
            "okay",
            "opted in",
            "opt in",
            "optin",
            "subscribed",
            "given",
            "obtained",
            "agreed",
            "accepted",
            "authorized",
            "authorised",
            "approved",
            "optedin");

    /** What is longer is not a word or a few. */
    private static final int LONGEST = 500;
    /** Then all is forgotten and begun anew. */
    private static final int MOST = 1 << 12;

    private final ColumnNames names;
    private final int[] columns;
    /** Those of the columns of which nobody knows what they tell. */
    private final BitSet vague = new BitSet();
    /** Those of which it was said that a yes in them permits calls. */
    private final BitSet permissions;

    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> plainlyKnown = new ConcurrentHashMap<>();

    /**
     * The cells of those columns of a file that could say so.
     *
     * @param unknown the columns that are not read otherwise, nor left alone by name
     * @param permissions the columns in which a yes permits calls
     */
    RefusalCells(ColumnNames names, BitSet unknown, BitSet permissions) {
        this.names = names;
        this.permissions = permissions;
        BitSet watched = new BitSet();
        watched.or(permissions);
        for (int index : unknown.stream().toArray()) {
            boolean isNamed = isNamed(NAMES, OTHERS, names.get(index));
            boolean isVague = !isNamed
                    && isNamed(VAGUE_NAMES, OTHERS, names.get(index))
                    && isNamed(VAGUE_NAMES, TEXTS, names.get(index));
            vague.set(index, isVague);
            watched.set(index, isVague || isNamed);
        }
        columns = watched.stream().toArray();
    }

    private static boolean isNamed(Pattern names, Pattern others, String name) {
        return Mojibake.readings(name).stream()
                .map(ColumnWords::joined)
                .anyMatch(words ->
                        names.matcher(words).find() && !others.matcher(words).find());
    }

    /** What cannot be used of a row that says so, for its reader; the empty string when it does not. */
    String problem(LeadRow row) {
        for (int column : columns) {
            if (saysSo(column, row.fields().get(column))) {
                return problem(column);
            }
        }
        return "";
    }

    /** What cannot be used of a row that says so in a column. */
    String problem(int column) {
        String name = MalformedFileException.shown(names.get(column));
        return isOfPermission(column)
                ? "expected a yes in " + name + ", which tells whom one may call"
                : "expected no refusal of calls in " + name;
    }

    /** The columns, in their order. */
    int[] columns() {
        return columns.clone();
    }

    /** Whether the cells of a column are looked at. */
    boolean isWatched(int column) {
        return Arrays.binarySearch(columns, column) >= 0;
    }

    /** Whether nobody knows what a column tells: cells of these and of the others are not to be remembered together. */
    boolean isVague(int column) {
        return vague.get(column);
    }

    /** Whether all but a yes in a column, an empty cell too, is to be taken for a refusal. */
    boolean isOfPermission(int column) {
        return permissions.get(column);
    }

    private boolean saysSo(int column, String cell) {
        if (isOfPermission(column)) {
            return saysNoYes(cell);
        }
        return isVague(column) ? saysSoPlainly(cell) : saysSo(cell);
    }

    /** Whether a cell says so, in a column such as a status. */
    boolean saysSo(String cell) {
        return isKnown(cell, known, RefusalColumn::isSaidIn);
    }

    /** Whether a cell says so in words that have no other meaning. */
    boolean saysSoPlainly(String cell) {
        return isKnown(cell, plainlyKnown, RefusalColumn::isPlainlySaidIn);
    }

    /** Whether a cell does not say, in a column of permissions, that one may call. */
    boolean saysNoYes(String cell) {
        String text = cell.strip();
        return !FactCells.yes(text).orElse(false)
                && !PERMITTED.contains(
                        SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "));
    }

    private static boolean isKnown(String cell, Map<String, Boolean> known, Predicate<String> says) {
        if (cell.isBlank()) {
            return false;
        }
        if (cell.length() > LONGEST) {
            return RefusalColumn.LISTED
                    .splitAsStream(cell)
                    .anyMatch(part -> part.length() <= LONGEST && says.test(part));
        }
        Boolean before = known.get(cell);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        boolean found = says.test(cell);
        known.put(cell, found);
        return found;
    }
}
