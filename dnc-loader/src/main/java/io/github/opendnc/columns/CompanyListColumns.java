package io.github.opendnc.columns;

import io.github.opendnc.csv.Delimiter;
import io.github.opendnc.registry.MalformedFileException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the columns of a company list hold. Immutable. */
public final class CompanyListColumns {
    private static final int NONE = -1;
    private static final Pattern AREA_CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern LOCAL = Pattern.compile("[0-9]{7}");

    private final ColumnNames names;
    private final List<Integer> phones;
    private final int requestedOn;

    private CompanyListColumns(ColumnNames names) throws MalformedFileException {
        this.names = names;
        phones = names.where(this::isPhone);
        List<Integer> dates = names.where(this::isDate);
        if (phones.isEmpty()) {
            throw names.malformed(
                    "a header with a column phone, or bare numbers, one a line"
                            + (isInTwoFields() ? " (all ten digits in one field, without a comma)" : ""),
                    found());
        }
        if (dates.size() > 1) {
            throw names.malformed("a header with one column requested_on", "the columns " + names.shown(dates));
        }
        List<Integer> numbers = names.where(index -> names.holdsNumber(index, Delimiter.CANDIDATES));
        if (!numbers.isEmpty()) {
            throw names.malformed("a header without telephone numbers", names.shown(numbers));
        }
        requestedOn = dates.isEmpty() ? NONE : dates.get(0);
    }

    /**
     * The columns that the first row names; empty if the row is itself a number.
     *
     * @throws MalformedFileException if it is neither a number nor a header that names a phone column
     */
    public static Optional<CompanyListColumns> of(ColumnNames names) throws MalformedFileException {
        boolean isNumber = names.size() == 1
                && !PhoneColumn.isNamedSo(names.get(0))
                && !PhoneColumn.looksAlike(names.get(0))
                && !names.get(0).equalsIgnoreCase("requested_on");
        return isNumber ? Optional.empty() : Optional.of(new CompanyListColumns(names));
    }

    /** Whether the first line is a number as the national registries write it, area code, comma and seven digits. */
    private boolean isInTwoFields() {
        return names.size() == 2
                && AREA_CODE.matcher(names.get(0)).matches()
                && LOCAL.matcher(names.get(1)).matches();
    }

    private boolean isPhone(int index) {
        return isSurelyPhone(index) || PhoneColumn.looksAlike(names.get(index));
    }

    private boolean isDate(int index) {
        return names.get(index).replace(' ', '_').replace('-', '_').equalsIgnoreCase("requested_on");
    }

    private String found() {
        return "the columns " + names.shown();
    }

    /** The columns that have the name of a phone column, or one very like it; at least one. */
    public List<Integer> phones() {
        return phones;
    }

    /** Whether a phone column can hold nothing except numbers. */
    public boolean isSurelyPhone(int index) {
        return PhoneColumn.isNamedSo(names.get(index));
    }

    /** The column with the day of the request. */
    public Optional<Integer> requestedOn() {
        return requestedOn == NONE ? Optional.empty() : Optional.of(requestedOn);
    }

    public String name(int index) {
        return names.get(index);
    }

    /** The names of columns, for a message. */
    public String shown(List<Integer> columns) {
        return names.shownSome(columns);
    }
}
