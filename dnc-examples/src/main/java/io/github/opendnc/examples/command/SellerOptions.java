package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.loader.SubscriptionsFile;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who has paid for which area codes of which registry. */
final class SellerOptions {
    @Option(
            names = "--subscriptions",
            paramLabel = "FILE",
            description =
                    "A CSV file with the header seller,organization,registry,area_codes,from,to: what each seller has"
                            + " subscribed to, area codes with blanks between them.")
    private @Nullable Path file;

    /** The file, if there is one. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** All of them; none without a file. */
    List<Subscription> all() throws IOException {
        return file == null ? List.of() : SubscriptionsFile.read(NamedFile.toRead(file));
    }

    /**
     * A scrubber answering for a seller; of several subscriptions to a registry by the one that is valid, else by the last.
     *
     * @throws UsageException if it has none
     */
    Scrubber answering(Scrubber all, @Nullable String seller, Clock clock) throws IOException {
        if (seller == null) {
            return all;
        }
        LocalDate today = LocalDate.now(clock);
        List<Subscription> theirs = all().stream()
                .filter(bought -> bought.seller().equals(seller))
                .sorted(Comparator.comparing((Subscription bought) -> bought.isValidOn(today))
                        .thenComparing(Subscription::from))
                .toList();
        if (theirs.isEmpty()) {
            throw new UsageException("--seller: " + seller + " is not in the file given by --subscriptions");
        }
        Scrubber scrubber = all;
        for (Subscription bought : theirs) {
            Optional<Snapshot> whole = all.registries().snapshot(bought.registry());
            scrubber = whole.isPresent() ? scrubber.with(whole.get().forSubscription(bought)) : scrubber;
        }
        return scrubber;
    }
}
