package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The row that was read last, with its rests: a line may have ended within its last cell, and the next lines belong to it then. Few are
 * asked, so that its cells are looked at only then. Immutable.
 */
final class RowBefore {
    /** Before the first row of a file. */
    static final RowBefore NONE = new RowBefore(Set::of, () -> "");

    private final Supplier<Set<PhoneNumber>> numbers;
    private final Supplier<String> end;

    private RowBefore(Supplier<Set<PhoneNumber>> numbers, Supplier<String> end) {
        this.numbers = numbers;
        this.end = end;
    }

    /** One that has all fields. */
    static RowBefore of(Header header, Supplier<List<String>> fields) {
        return new RowBefore(
                () -> header.phoneIndexes()
                        .mapToObj(index -> fields.get().get(index))
                        .flatMap(UnreadRow::numbers)
                        .collect(Collectors.toSet()),
                () -> UnreadRow.end(header.lastCell(fields.get())));
    }

    /** One of more or fewer. */
    static RowBefore of(UnreadRow row) {
        return new RowBefore(row::numbers, () -> UnreadRow.end(row.text()));
    }

    /** With what stands in the next line. */
    RowBefore with(String rest) {
        if (rest.isBlank()) {
            return this;
        }
        String longer = UnreadRow.end(end.get() + ' ' + rest);
        return new RowBefore(numbers, () -> longer);
    }

    /** Whether its rest tells of a refusal of its numbers: see {@link UnreadRow#endsInRefusal}. */
    boolean isRefusedIn(UnreadRow rest) {
        return rest.endsInRefusal(end.get());
    }

    /** Those in its phone columns, scrubbed or not, to which what a rest tells belongs. */
    Set<PhoneNumber> numbers() {
        return numbers.get();
    }
}
