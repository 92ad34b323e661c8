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
 * The row that was read last, with its rests: a line may have ended within its last cell, and the next lines belong to it then. Few are
 * asked, so that its cells are looked at only then. Not thread-safe.
 */
final class RowBefore {
    private final Supplier<Set<PhoneNumber>> numbers;
    /** The end of its own last cell. */
    private final Supplier<String> own;
    /** The same with its rests. */
    private Supplier<String> end;

    private boolean isRefused;

    private RowBefore(Supplier<Set<PhoneNumber>> numbers, Supplier<String> end) {
        this.numbers = numbers;
        this.end = end;
        own = end;
    }

    /** Before the first row of a file. */
    static RowBefore none() {
        return new RowBefore(Set::of, () -> "");
    }

    /** One that has all fields. */
    static RowBefore of(Header header, Supplier<List<String>> fields) {
        return new RowBefore(() -> numbers(header, fields.get()), () -> UnreadRow.end(header.lastCell(fields.get())));
    }

    /** Those in the phone columns of a row that has all fields. */
    static Set<PhoneNumber> numbers(Header header, List<String> fields) {
        return header.phoneIndexes()
                .mapToObj(fields::get)
                .flatMap(UnreadRow::numbers)
                .collect(Collectors.toSet());
    }

    /** One of more or fewer. */
    static RowBefore of(UnreadRow row) {
        return new RowBefore(row::numbers, () -> UnreadRow.end(row.text()));
    }

    /**
     * Adds its rest, or the next part of that.
     *
     * @return the numbers of which it tells a refusal, as {@link #refused}
     */
    Set<PhoneNumber> refusedIn(UnreadRow rest) {
        String before = end.get();
        add(rest.text());
        return !isRefused && rest.endsInRefusal(before) ? refused() : Set.of();
    }

    /** What a line behind it says, if that is the heading of those behind it and no rest. */
    Optional<RefusalHeading> heading(UnreadRow behind) {
        return behind.heading().filter(heading -> !behind.mayGoOnFrom(own.get()));
    }

    /** The numbers in its phone columns, scrubbed or not, when a rest tells of a refusal: once, and none when another does. */
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
