package io.github.opendnc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every stored input put to its parser: files that fuzzing starts from, and those that it found a fault with. A file's
 * name begins with {@code accepted-} or {@code refused-}, which is what its parser must do, and says why.
 */
class FuzzInputsTest {
    static final Path INPUTS = Path.of("src/test/resources/io/github/opendnc/fuzz");

    @TestFactory
    Stream<DynamicTest> everyStoredInput() {
        return Stream.of(FuzzTarget.values())
                .flatMap(target -> files(INPUTS.resolve(target.title())).stream()
                        .map(file -> DynamicTest.dynamicTest(
                                target.title() + "/" + file.getFileName(), () -> check(target, file))));
    }

    private static void check(FuzzTarget target, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        assertTrue(name.startsWith("accepted-") || name.startsWith("refused-"), name);
        assertEquals(name.startsWith("accepted-"), target.accepts(Files.readAllBytes(file)));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError("a folder of inputs for every target", failed);
        }
    }
}
