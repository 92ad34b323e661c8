package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The editions with which a list is compared that is to follow them, the newest first. */
final class EarlierEditions {
    private final EditionFiles files;
    private final Instant now;

    EarlierEditions(EditionFiles files, Instant now) {
        this.files = files;
        this.now = now;
    }

    /**
     * The editions of the last months, and one before them. One that is damaged is left out if a later one took its
     * place, because somebody has answered for that one whatever was before it.
     */
    List<Edition> recent() throws IOException {
        EditionReader reader = reader();
        Instant from = now.atZone(ZoneOffset.UTC).minus(Succession.LOOKED_BACK).toInstant();
        List<Edition> recent = new ArrayList<>();
        for (int number : files.numbers().descendingSet()) {
            try {
                recent.add(reader.edition(number));
            } catch (MalformedFileException damaged) {
                if (recent.stream().noneMatch(Edition::isReplacement)) {
                    throw damaged;
                }
                continue;
            }
            if (recent.get(recent.size() - 1).since().isBefore(from)) {
                break;
            }
        }
        return recent;
    }

    /**
     * The recent ones, and those before them down to one of a number; in any case the one before the newest, even if the
     * newest has been there for long, as the list of a state that appears once a year. It ends before one that is
     * damaged: {@link #recent} tells of it for as long as that matters.
     */
    List<Edition> downTo(int oldest, List<Edition> recent) throws IOException {
        List<Edition> all = new ArrayList<>(recent);
        int last = recent.get(recent.size() - 1).number();
        for (int number : files.numbers().headSet(last, false).descendingSet()) {
            boolean areEnough = all.size() > 1 && all.get(all.size() - 1).number() <= oldest;
            Optional<Edition> before = areEnough ? Optional.empty() : readable(number);
            if (before.isEmpty()) {
                break;
            }
            all.add(before.get());
        }
        return all;
    }

    /**
     * All editions that were made of any of the files of a list, however long ago. Two thousand are read in about a
     * second, or two if each has hundreds of files. They are read one after the other, because together they may not fit
     * into memory. One that is damaged is left out: {@link #recent} tells of it for as long as that matters.
     */
    List<Edition> withFilesOf(Snapshot list) throws IOException {
        Set<String> digests =
                list.info().sources().stream().map(SourceFile::sha256).collect(Collectors.toUnmodifiableSet());
        List<Edition> made = new ArrayList<>();
        for (int number :
                digests.isEmpty() ? Set.<Integer>of() : files.numbers().descendingSet()) {
            readable(number)
                    .filter(edition -> edition.sources().stream().anyMatch(file -> digests.contains(file.sha256())))
                    .ifPresent(made::add);
        }
        return made;
    }

    private Optional<Edition> readable(int number) throws IOException {
        try {
            return Optional.of(reader().edition(number)); // by a reader of its own, which keeps what it has read
        } catch (MalformedFileException damaged) {
            return Optional.empty();
        }
    }

    private EditionReader reader() {
        return new EditionReader(files, Snapshot::openMapped);
    }
}
