package io.github.opendnc.leads;

import io.github.opendnc.numbering.Region;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads the cells that say in which state the person is, each text once. Of one worker; not thread-safe. */
final class StateCells {
    /** More than there are ways to write a state. */
    private static final int MOST = 1 << 10;

    private static final List<String> CODES =
            Region.all().stream().map(Region::code).toList();

    /**
     * A state or province.
     *
     * @param code its two letters
     * @param index below {@link #COUNT}, another for each
     */
    record State(String code, int index) {}

    /** How many there are. */
    static final int COUNT = CODES.size();

    private final Charset charset;
    private final ByteCache<Optional<State>> read = new ByteCache<>(MOST);
    private final ByteOutput cell = new ByteOutput(1 << 6);

    StateCells(Charset charset) {
        this.charset = charset;
    }

    /** The state that a cell names; empty when it is empty, and when it holds something else. */
    Optional<State> read(byte[] bytes, int from, int to) {
        if (from == to) {
            return Optional.empty();
        }
        cell.cutTo(0);
        cell.append(bytes, from, to);
        Optional<State> before = read.get(this, cell.bytes(), cell.length());
        if (before != null) {
            return before;
        }
        Optional<State> state = Region.read(new String(bytes, from, to - from, charset))
                .map(region -> new State(region.code(), CODES.indexOf(region.code())));
        read.put(this, cell.bytes(), cell.length(), state);
        return state;
    }
}
