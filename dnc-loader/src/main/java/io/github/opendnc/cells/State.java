package io.github.opendnc.cells;

import io.github.opendnc.numbering.Region;
import java.util.List;
import java.util.Optional;

/**
 * The state or province in which a row says that the person is. A value: immutable.
 *
 * @param code its two letters
 * @param index below {@link #COUNT}, another for each
 */
public record State(String code, int index) {
    private static final List<String> CODES =
            Region.all().stream().map(Region::code).toList();

    /** How many there are. */
    public static final int COUNT = CODES.size();

    /** The one that a cell names; empty when it is empty, and when it holds something else. */
    public static Optional<State> read(String cell) {
        return Region.read(cell).map(region -> new State(region.code(), CODES.indexOf(region.code())));
    }
}
