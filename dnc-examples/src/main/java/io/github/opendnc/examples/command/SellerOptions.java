package io.github.opendnc.examples.command;

import io.github.opendnc.loader.SubscriptionsFile;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
}
