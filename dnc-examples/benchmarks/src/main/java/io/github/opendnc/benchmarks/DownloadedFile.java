package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Generate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list as a file, as one would have downloaded it. */
final class DownloadedFile {
    private DownloadedFile() {}

    /** Generates it. */
    static Path of(Dataset dataset, String form, String extension) throws IOException {
        Path folder = dataset.file("files");
        System.out.println(form);
        Program.java(
                        Generate.class,
                        List.of(),
                        "--numbers",
                        dataset.numbers(),
                        "--fill",
                        dataset.fill(),
                        "--seed",
                        Dataset.SEED,
                        "--obtained",
                        Dataset.OBTAINED,
                        "--form",
                        form,
                        "--out",
                        folder)
                .run();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
