package io.github.opendnc.registry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which company list was asked: what a decision records so that it can be defended years later. A value type: immutable and
 * thread-safe. Holds no telephone numbers.
 *
 * @param isReadable whether it could be read; if not, nothing is known of it
 * @param numbers how many different numbers are on it
 * @param sources the files it was read from, as they were then; empty if it was built by hand. Numbers that were added to it
 *     otherwise stand in none of them
 */
public record CompanyListInfo(boolean isReadable, int numbers, List<SourceFile> sources) {
    /** Copies the list. */
    public CompanyListInfo {
        sources = List.copyOf(sources);
    }

    /** One line: counts and the names of the files. */
    @Override
    public String toString() {
        if (!isReadable) {
            return "company list that could not be read";
        }
        String names = sources.stream().map(SourceFile::name).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "company list of %,d number%s", numbers, numbers == 1 ? "" : "s")
                + (names.isEmpty() ? "" : " (" + names + ")");
    }
}
