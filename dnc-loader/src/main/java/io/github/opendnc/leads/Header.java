package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the columns of a lead file are: which hold telephone numbers, which hold facts. Immutable and thread-safe. */
final class Header {
    private static final int NONE = -1;

    private final ColumnNames names;
    private final LeadSettings settings;
    private final List<PhoneColumn> phones;
    /** The column of each fact by its ordinal. */
    private final int[] facts = new int[Fact.values().length];

    private final int[] factColumns;
    /** The columns that are scrubbed, read as a fact, or left alone knowingly. */
    private final BitSet known = new BitSet();

    private Header(ColumnNames names, LeadSettings settings) throws MalformedFileException {
        this.names = names;
        this.settings = settings;
        Arrays.fill(facts, NONE);
        checkNames();
        phones = settings.phoneColumns.isEmpty() ? phonesByName() : phonesAsGiven();
        findFacts();
        factColumns = Arrays.stream(facts).filter(index -> index != NONE).toArray();
        phones.forEach(phone -> known.set(phone.index()));
        Arrays.stream(factColumns).forEach(known::set);
        names.where(index -> isIgnored(names.get(index))).forEach(known::set);
        checkRefusals();
    }

    /**
     * Reads the header row.
     *
     * @throws MalformedFileException if it holds no phone column, or one of our own columns, or a fact twice, or columns
     *     that look as if they told of a refusal and would not be read
     */
    static Header of(Path file, LeadRow row, LeadSettings settings) throws MalformedFileException {
        return new Header(new ColumnNames(file, row), settings);
    }

    private void checkNames() throws MalformedFileException {
        List<Integer> ours =
                names.where(index -> names.get(index).toLowerCase(Locale.ROOT).startsWith("dnc_"));
        if (!ours.isEmpty()) {
            throw names.malformed(
                    "no column that begins with dnc_, as the columns of the answers do", names.shown(ours));
        }
        List<Integer> numbers = names.where(
                index -> PhoneNumber.tryParse(names.get(index)).number().isPresent());
        if (!numbers.isEmpty()) {
            throw names.malformed("a header line without telephone numbers", names.shown(numbers));
        }
        for (String name : settings.ignored) {
            if (Fact.ofColumn(name) == null && !PhoneColumn.isNamedSo(name)) {
                names.given(name);
            }
        }
    }

    private List<PhoneColumn> phonesByName() throws MalformedFileException {
        List<Integer> found =
                names.where(index -> PhoneColumn.isNamedSo(names.get(index)) && !isIgnored(names.get(index)));
        if (found.isEmpty()) {
            throw names.malformed("a phone column; name it with --phone-column", "the columns " + names.shown());
        }
        return phones(found);
    }

    private List<PhoneColumn> phonesAsGiven() throws MalformedFileException {
        List<Integer> found = new ArrayList<>();
        for (String name : settings.phoneColumns) {
            found.addAll(names.given(name));
        }
        return phones(found.stream().distinct().toList());
    }

    private List<PhoneColumn> phones(List<Integer> columns) {
        return columns.stream()
                .map(index -> new PhoneColumn(index, names.get(index)))
                .toList();
    }

    private void findFacts() throws MalformedFileException {
        for (Map.Entry<Fact, String> mapping : settings.mappings.entrySet()) {
            for (int index : names.given(mapping.getValue())) {
                put(mapping.getKey(), index);
            }
        }
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            Fact fact = Fact.ofColumn(name);
            if (fact != null && !isIgnored(name) && facts[fact.ordinal()] != index && !isMapped(name)) {
                put(fact, index);
            }
        }
    }

    private void put(Fact fact, int index) throws MalformedFileException {
        int before = facts[fact.ordinal()];
        if (before != NONE) {
            boolean alike = names.get(before).equalsIgnoreCase(names.get(index));
            throw names.malformed(
                    "one column for the fact " + fact.column()
                            + (alike ? "; rename the others" : "; leave the others alone with --ignore (ignoring)"),
                    "the columns " + names.shown(List.of(before, index)));
        }
        facts[fact.ordinal()] = index;
    }

    /** Left unread, a request under a name we do not know would end in a call to one who asked for none. */
    private void checkRefusals() throws MalformedFileException {
        List<Integer> refusals = names.where(index -> !known.get(index)
                && RefusalColumn.ofName(names.get(index))
                        .filter(kind -> kind != RefusalColumn.OTHER_CHANNEL)
                        .isPresent());
        if (!refusals.isEmpty()) {
            throw names.malformed(
                    "every column that may tell of a refusal of calls to be read with --map do_not_call_on=NAME"
                            + " (withMapping; the day of the request, or the row is UNDETERMINED) or left alone with"
                            + " --ignore NAME (ignoring; nothing in it counts then)",
                    names.shown(refusals));
        }
    }

    /** Whether a column was given to some fact by name: then its own name says nothing. */
    private boolean isMapped(String name) {
        return settings.mappings.values().stream().anyMatch(name::equalsIgnoreCase);
    }

    private boolean isIgnored(String name) {
        return settings.ignored.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** How many columns there are. */
    int size() {
        return names.size();
    }

    /** The phone columns; at least one. */
    List<PhoneColumn> phones() {
        return phones;
    }

    /** The columns that are neither scrubbed nor read nor left alone knowingly. */
    BitSet unknown() {
        BitSet unknown = new BitSet();
        unknown.set(0, names.size());
        unknown.andNot(known);
        return unknown;
    }

    /** What the reader of the report should know of the columns that are passed over. */
    List<String> notes() {
        Map<String, List<Integer>> passedOver = new LinkedHashMap<>();
        for (int index : names.where(index -> !known.get(index))) {
            suspicion(names.get(index))
                    .ifPresent(text -> passedOver
                            .computeIfAbsent(text, none -> new ArrayList<>())
                            .add(index));
        }
        return passedOver.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + names.shownSome(entry.getValue()))
                .toList();
    }

    private static Optional<String> suspicion(String name) {
        if (RefusalColumn.ofName(name).isPresent()) {
            return Optional.of("not read, a refusal of other messages than calls");
        }
        if (PhoneColumn.looksAlike(name)) {
            return Optional.of("not scrubbed, though it looks like a phone column");
        }
        return Fact.looksAlike(name) ? Optional.of("not read, though it looks like a fact") : Optional.empty();
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
