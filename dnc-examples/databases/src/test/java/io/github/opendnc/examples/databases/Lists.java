package io.github.opendnc.examples.databases;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small lists to test with. */
final class Lists {
    private Lists() {}

    /** Every third number of 201 and 202, six thousand in all, beginning with the given ones. */
    static FlatFile everyThird(int first, Path folder) throws IOException {
        Path path =
                Files.createDirectories(folder).resolve("2026-11-14_Global_6B14337F-EED5-383C-9080-D9B4F246A3CE.txt");
        String text = IntStream.of(201, 202)
                .boxed()
                .flatMap(areaCode -> IntStream.range(0, 3_000)
                        .mapToObj(i -> String.format(Locale.ROOT, "%03d,%07d\n", areaCode, 5_550_000 + first + 3 * i)))
                .collect(Collectors.joining());
        return new FlatFile(Files.writeString(path, text, US_ASCII));
    }
}
