package io.github.opendnc.cells;

import io.github.opendnc.numbering.Region;
import java.util.List;
import java.util.Optional;

/**
 * The state or province where the person is, as a row states it. A value: immutable.
 *
 * @param code its two letters
 * @param index a number below {@link #COUNT}, different for each state
 */
public record State(String code, int index) {
    private static final List<String> CODES =
            Region.all().stream().map(Region::code).toList();

    /** How many there are. */
    public static final int COUNT = CODES.size();

    /** The state that a cell names; empty if the cell is empty or holds something else. */
    public static Optional<State> read(String cell) {
        return Region.read(cell).map(region -> new State(region.code(), CODES.indexOf(region.code())));
    }
}
