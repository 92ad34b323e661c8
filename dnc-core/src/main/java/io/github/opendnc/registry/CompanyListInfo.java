package io.github.opendnc.registry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which company list was asked. A decision records this so that it can be defended years later. A value type: immutable
 * and thread-safe. Holds no telephone numbers.
 *
 * @param isReadable whether it could be read; if not, nothing is known about it
 * @param numbers how many different numbers are on it
 * @param sources the files it was read from, as they were then; empty if it was built by hand
 * @param hasOthers whether it may contain numbers that are in none of these files
 */
public record CompanyListInfo(boolean isReadable, int numbers, List<SourceFile> sources, boolean hasOthers) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the count of numbers is negative
     */
    public CompanyListInfo {
        if (numbers < 0) {
            throw new IllegalArgumentException("company list: expected 0 numbers or more, found " + numbers);
        }
        sources = List.copyOf(sources);
    }

    /** One line: counts, and names and digests of the files. */
    @Override
    public String toString() {
        if (!isReadable) {
            return "company list that could not be read";
        }
        String files = sources.stream()
                .map(file -> file.name() + " sha256 " + file.sha256())
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "company list of %,d number%s", numbers, numbers == 1 ? "" : "s")
                + (files.isEmpty() ? "" : " (" + files + (hasOthers ? ", and others)" : ")"));
    }
}
