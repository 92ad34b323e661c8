package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.loader.SubscriptionsFile;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who has paid for which area codes of which registry. */
final class SellerOptions {
    @Option(
            names = "--subscriptions",
            paramLabel = "FILE",
            description =
                    "A CSV file with the header seller,organization,registry,area_codes,from,to: what each seller has"
                            + " subscribed to; registry is us-national or ca-national, area codes have blanks between"
                            + " them. With --seller (info: with --warn).")
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
            if (file != null) {
                throw new UsageException("--subscriptions: expected --seller NAME too, whose subscriptions count");
            }
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
        checkRegistries(all);
        Scrubber scrubber = all;
        for (Snapshot whole : all.registries().snapshots()) {
            // Whoever has no subscription to a list that is held is covered by none of it.
            Snapshot part = whole.restrictedTo(Set.of());
            for (Subscription bought : theirs) {
                part = bought.registry().equals(whole.info().registry()) ? whole.forSubscription(bought) : part;
            }
            scrubber = scrubber.with(part);
        }
        return scrubber;
    }

    /** A registry that is misspelt would be one that nobody asks. */
    private void checkRegistries(Scrubber all) throws IOException {
        for (Subscription bought : all()) {
            RegistryId registry = bought.registry();
            if (!registry.equals(RegistryId.US_NATIONAL)
                    && !registry.equals(RegistryId.CA_NATIONAL)
                    && all.registries().snapshot(registry).isEmpty()) {
                throw new UsageException(
                        "--subscriptions: expected us-national, ca-national or a list that is held, found " + registry);
            }
        }
    }
}
