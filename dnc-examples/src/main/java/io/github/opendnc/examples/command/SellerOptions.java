package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.loader.SubscriptionsFile;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who has paid for which area codes of which registry. */
final class SellerOptions {
    private static final int MOST_SELLERS = 5;
    private static final Set<RegistryId> NATIONAL = Set.of(RegistryId.US_NATIONAL, RegistryId.CA_NATIONAL);

    @Option(
            names = "--subscriptions",
            paramLabel = "FILE",
            description = "A CSV file with the header seller,organization,registry,area_codes,from,to: what each seller"
                    + " has subscribed to, on one row or several, each for its own days. registry is us-national,"
                    + " ca-national or another id such as us-in. area_codes has blanks between area codes, or is the"
                    + " word all. Use it with --seller (info: with --warn).")
    private @Nullable Path file;

    /** The file, if there is one. */
    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    /** All subscriptions; empty without a file. */
    List<Subscription> all() throws IOException {
        return file == null ? List.of() : SubscriptionsFile.read(NamedFile.toRead(file));
    }

    /**
     * A scrubber that answers for a seller. For each area code and each day of a call, all rows of the seller count
     * together.
     *
     * @throws UsageException if the seller has no row
     */
    Scrubber answering(Scrubber all, @Nullable String seller) throws IOException {
        if (seller == null) {
            if (file != null) {
                throw new UsageException("--subscriptions: expected --seller NAME too, whose subscriptions count");
            }
            return all;
        }
        if (file == null) {
            throw new UsageException(
                    "--seller: expected --subscriptions FILE too, in which the rows of " + seller + " stand");
        }
        List<Subscription> everybodys = all();
        List<Subscription> theirs = everybodys.stream()
                .filter(bought -> bought.seller().equals(seller))
                .toList();
        if (theirs.isEmpty()) {
            throw new UsageException("--seller: expected a seller of the file given by --subscriptions ("
                    + some(everybodys) + "), found " + seller);
        }
        checkRegistries(file, everybodys, all);
        return all.forSeller(theirs);
    }

    /** The first sellers by name, because a file may have thousands. */
    private static String some(List<Subscription> everybodys) {
        List<String> sellers = everybodys.stream()
                .map(Subscription::seller)
                .distinct()
                .sorted()
                .limit(MOST_SELLERS + 1)
                .toList();
        return sellers.size() <= MOST_SELLERS
                ? String.join(", ", sellers)
                : String.join(", ", sellers.subList(0, MOST_SELLERS)) + " and others";
    }

    /**
     * Refuses a misspelt registry, because nobody would ever ask it. A registry of a state need not be asked this time.
     */
    private static void checkRegistries(Path file, List<Subscription> everybodys, Scrubber all) {
        for (Subscription bought : everybodys) {
            RegistryId registry = bought.registry();
            if (!NATIONAL.contains(registry)
                    && all.registries().snapshot(registry).isEmpty()
                    && !isOfAState(registry)) {
                throw new UsageException("--subscriptions " + file + ": expected in registry us-national, ca-national,"
                        + " the list of a state such as us-in, or a list that is held, found " + registry
                        + " in a row of " + bought.seller());
            }
        }
    }

    private static boolean isOfAState(RegistryId registry) {
        return UsStates.rules().stream()
                .anyMatch(rules -> rules.registry().filter(registry::equals).isPresent());
    }
}
