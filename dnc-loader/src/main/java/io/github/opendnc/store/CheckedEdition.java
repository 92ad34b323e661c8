package io.github.opendnc.store;

import java.io.IOException;
import java.util.Optional;

/**
 * What a check of the history of a registry found of one edition.
 *
 * @param number of the edition
 * @param edition what is known of it; empty where that is damaged or gone
 * @param fault what is wrong with its files, or with those that it is made of: the exception that it is refused with; empty where
 *     it is whole
 */
public record CheckedEdition(int number, Optional<Edition> edition, Optional<IOException> fault) {
    /** Whether it can be asked and is what was published. */
    public boolean isWhole() {
        return fault.isEmpty();
    }
}
