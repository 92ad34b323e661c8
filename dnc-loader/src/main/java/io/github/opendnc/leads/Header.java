package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the columns of a lead file are: which hold telephone numbers, which hold facts. Immutable and thread-safe. */
final class Header {
    private static final int NONE = -1;
    private static final int MOST_SHOWN = 50;

    private final Path file;
    private final long line;
    private final List<String> names;
    private final LeadSettings settings;
    private final List<PhoneColumn> phones;
    /** The column of each fact by its ordinal. */
    private final int[] facts = new int[Fact.values().length];

    private final int[] factColumns;

    private Header(Path file, LeadRow row, LeadSettings settings) throws MalformedFileException {
        this.file = file;
        this.line = row.line();
        this.names = row.fields().stream().map(String::strip).toList();
        this.settings = settings;
        Arrays.fill(facts, NONE);
        checkNames();
        phones = settings.phoneColumns.isEmpty() ? phonesByName() : phonesAsGiven();
        findFacts();
        checkRefusals();
        factColumns = Arrays.stream(facts).filter(index -> index != NONE).toArray();
    }

    /**
     * Reads the header row.
     *
     * @throws MalformedFileException if it holds no phone column, or one of our own columns, or a fact twice, or a column
     *     that looks like a do-not-call request and would not be read
     */
    static Header of(Path file, LeadRow row, LeadSettings settings) throws MalformedFileException {
        return new Header(file, row, settings);
    }

    private void checkNames() throws MalformedFileException {
        for (String name : names) {
            if (name.toLowerCase(Locale.ROOT).startsWith("dnc_")) {
                throw malformed("no column that begins with dnc_", MalformedFileException.shown(name));
            }
        }
        for (String name : settings.ignored) {
            boolean known = Fact.ofColumn(name) != null || PhoneColumn.isNamedSo(name);
            if (!known && indexesOf(name).isEmpty()) {
                throw missing(name);
            }
        }
    }

    private List<PhoneColumn> phonesByName() throws MalformedFileException {
        List<PhoneColumn> found = IntStream.range(0, names.size())
                .filter(i -> PhoneColumn.isNamedSo(names.get(i)) && !isIgnored(names.get(i)))
                .mapToObj(i -> new PhoneColumn(i, names.get(i)))
                .toList();
        if (found.isEmpty()) {
            throw malformed("a phone column; name it with --phone-column", "the columns " + shownNames());
        }
        return found;
    }

    private List<PhoneColumn> phonesAsGiven() throws MalformedFileException {
        List<PhoneColumn> found = new ArrayList<>();
        for (String name : settings.phoneColumns) {
            List<Integer> indexes = indexesOf(name);
            if (indexes.isEmpty()) {
                throw missing(name);
            }
            indexes.forEach(i -> found.add(new PhoneColumn(i, names.get(i))));
        }
        return found.stream().distinct().toList();
    }

    private void findFacts() throws MalformedFileException {
        for (Map.Entry<Fact, String> mapping : settings.mappings.entrySet()) {
            List<Integer> indexes = indexesOf(mapping.getValue());
            if (indexes.isEmpty()) {
                throw missing(mapping.getValue());
            }
            for (int index : indexes) {
                put(mapping.getKey(), index);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            Fact fact = Fact.ofColumn(names.get(i));
            if (fact != null && !isIgnored(names.get(i)) && facts[fact.ordinal()] != i && !isMapped(names.get(i))) {
                put(fact, i);
            }
        }
    }

    /** Left unread, a request under a name we do not know would end in a call to one who asked for none. */
    private void checkRefusals() throws MalformedFileException {
        for (int i = 0; i < names.size(); i++) {
            if (isUnread(i) && Fact.looksLikeRefusal(names.get(i))) {
                throw malformed(
                        "every column that looks like a do-not-call request to be read as the fact do_not_call_on or"
                                + " consent_revoked_on with --map (withMapping), or left alone with --ignore (ignoring)",
                        "the column " + MalformedFileException.shown(names.get(i)));
            }
        }
    }

    /** Whether a column is neither scrubbed nor a fact, nor left alone knowingly. */
    private boolean isUnread(int index) {
        return phones.stream().noneMatch(phone -> phone.index() == index)
                && Arrays.stream(facts).noneMatch(column -> column == index)
                && !isIgnored(names.get(index));
    }

    private void put(Fact fact, int index) throws MalformedFileException {
        int before = facts[fact.ordinal()];
        if (before != NONE) {
            throw malformed(
                    "one column for the fact " + fact.column() + "; leave the others alone with --ignore (ignoring)",
                    "the columns " + shown(List.of(names.get(before), names.get(index))));
        }
        facts[fact.ordinal()] = index;
    }

    /** Whether a column was given to some fact by name: then its own name says nothing. */
    private boolean isMapped(String name) {
        return settings.mappings.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    private boolean isIgnored(String name) {
        return settings.ignored.stream().anyMatch(name::equalsIgnoreCase);
    }

    private List<Integer> indexesOf(String name) {
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).equalsIgnoreCase(name.strip()))
                .boxed()
                .toList();
    }

    private MalformedFileException missing(String name) {
        return malformed("a column named " + MalformedFileException.shown(name), "the columns " + shownNames());
    }

    private MalformedFileException malformed(String expected, String found) {
        return MalformedFileException.ofLine(file, line, expected, found);
    }

    private String shownNames() {
        return shown(names.subList(0, Math.min(names.size(), MOST_SHOWN)))
                + (names.size() > MOST_SHOWN ? " and " + (names.size() - MOST_SHOWN) + " more" : "");
    }

    private static String shown(List<String> columns) {
        return columns.stream().map(MalformedFileException::shown).collect(Collectors.joining(", "));
    }

    /** How many columns there are. */
    int size() {
        return names.size();
    }

    /** The phone columns; at least one. */
    List<PhoneColumn> phones() {
        return phones;
    }

    /** Columns that look like telephone numbers and are not scrubbed. */
    List<String> unscrubbed() {
        List<String> scrubbed = phones.stream().map(PhoneColumn::name).toList();
        return names.stream()
                .filter(name -> PhoneColumn.looksAlike(name) && !scrubbed.contains(name))
                .toList();
    }

    /** Columns that look like facts and are not read. */
    List<String> unread() {
        return IntStream.range(0, names.size())
                .filter(i -> isUnread(i) && Fact.looksAlike(names.get(i)))
                .mapToObj(names::get)
                .toList();
    }

    /** The texts of the fact cells of a row, for comparison with those of another row; empty when all are blank. */
    List<String> factTexts(LeadRow row) {
        boolean blank = true;
        String[] texts = new String[factColumns.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.fields().get(factColumns[i]);
            blank &= texts[i].isBlank();
        }
        return blank ? List.of() : List.of(texts);
    }

    /** The cells of a row that say a fact. */
    FactCells facts(LeadRow row) {
        return new FactCells(fact -> {
            int index = facts[fact.ordinal()];
            return index == NONE ? "" : row.fields().get(index);
        });
    }
}
