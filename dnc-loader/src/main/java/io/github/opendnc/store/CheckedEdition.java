package io.github.opendnc.store;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check of the history of a registry found about one edition.
 *
 * @param number the number of the edition
 * @param edition what is known about it; empty if that is damaged or gone
 * @param fault what is wrong with its files, or with those that it is made of: the exception with which it is refused.
 *     Empty if it is whole
 */
public record CheckedEdition(int number, Optional<Edition> edition, Optional<IOException> fault) {
    public CheckedEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(fault, "fault");
    }

    /** Whether it can be opened and is what was published. */
    public boolean isWhole() {
        return fault.isEmpty();
    }
}
