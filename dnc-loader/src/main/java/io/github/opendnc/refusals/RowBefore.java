package io.github.opendnc.refusals;

import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The row that was read last, with its rests. One of its lines may have ended within its last cell; then the next lines
 * belong to it. Its cells are looked at only on demand, because that is rare. Not thread-safe.
 */
final class RowBefore {
    private final Supplier<Set<PhoneNumber>> numbers;
    /** The end of the row's own last cell. */
    private final Supplier<String> own;
    /** The same end, with the rests. */
    private Supplier<String> end;

    private boolean isRefused;

    private RowBefore(Supplier<Set<PhoneNumber>> numbers, Supplier<String> end) {
        this.numbers = numbers;
        this.end = end;
        own = end;
    }

    /** The row before the first row of a file. */
    static RowBefore none() {
        return new RowBefore(Set::of, () -> "");
    }

    /** A row with all fields. */
    static RowBefore of(Header header, Supplier<List<String>> fields) {
        return new RowBefore(() -> numbers(header, fields.get()), () -> UnreadRow.end(header.lastCell(fields.get())));
    }

    /** The numbers in the phone columns of a row with all fields. */
    static Set<PhoneNumber> numbers(Header header, List<String> fields) {
        return header.phoneIndexes()
                .mapToObj(fields::get)
                .flatMap(UnreadRow::numbers)
                .collect(Collectors.toSet());
    }

    /** A row with more or fewer fields. */
    static RowBefore of(UnreadRow row) {
        return new RowBefore(row::numbers, () -> UnreadRow.end(row.text()));
    }

    /**
     * Adds a rest, or its next part.
     *
     * @return the numbers for which it states a refusal, as {@link #refused}
     */
    Set<PhoneNumber> refusedIn(UnreadRow rest) {
        String before = end.get();
        add(rest.text());
        return !isRefused && rest.endsInRefusal(before) ? refused() : Set.of();
    }

    /** What a line after this row states, if it is a heading, or speaks of several people, and is not a rest. */
    Optional<RefusalHeading> heading(UnreadRow behind) {
        return behind.heading().filter(heading -> heading.isOfAll() || !behind.mayGoOnFrom(own.get()));
    }

    /**
     * The numbers in the phone columns of the row, scrubbed or not, if a rest states a refusal. Empty if asked again.
     */
    Set<PhoneNumber> refused() {
        Set<PhoneNumber> all = isRefused ? Set.of() : numbers.get();
        isRefused = true;
        return all;
    }

    /** Adds the text of a rest. */
    void add(String rest) {
        String longer = UnreadRow.joined(end.get(), rest);
        end = () -> longer;
    }
}
