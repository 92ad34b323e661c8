package io.github.opendnc.examples.databases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlatFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void numbersAreElevenDigitsInTheOrderOfTheFile() throws IOException {
        FlatFile list = list("212,5550143\n201,0000000\n");
        assertEquals(2, list.count());
        assertEquals(List.of(1_212_555_0143L, 1_201_000_0000L), numbers(list));
    }

    @Test
    void theHeadHasTheNameAndTheFirstLines() throws IOException {
        FlatFile head = list("212,5550143\n201,0000000\n").head(1, Files.createDirectory(folder.resolve("head")));
        assertEquals(Path.of("list.txt"), head.path().getFileName());
        assertEquals(List.of(1_212_555_0143L), numbers(head));
    }

    @Test
    void otherLinesAreRefused() throws IOException {
        assertThrows(IOException.class, () -> numbers(list("2125550143\n")));
        assertThrows(IOException.class, () -> numbers(list("212,5550143\n201,000000")));
    }

    private FlatFile list(String text) throws IOException {
        return new FlatFile(Files.writeString(folder.resolve("list.txt"), text));
    }

    private static List<Long> numbers(FlatFile list) throws IOException {
        List<Long> numbers = new ArrayList<>();
        list.forEach(numbers::add);
        return numbers;
    }
}
