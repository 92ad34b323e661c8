package io.github.opendnc.blackbox;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lists as a user gets them: files with a day. */
final class Lists {
    private Lists() {}

    /** A United States list of area code 212, loaded from a file. */
    static Snapshot us(Path folder, String day, String... locals) throws IOException {
        Path file = folder.resolve("us-" + day + ".txt");
        StringBuilder records = new StringBuilder();
        for (String local : locals) {
            records.append("212,").append(local).append('\n');
        }
        Files.writeString(file, records);
        return RegistryLoader.of(PublishedList.US_FULL_LIST)
                .obtained(LocalDate.parse(day))
                .load(file)
                .snapshot();
    }
}
