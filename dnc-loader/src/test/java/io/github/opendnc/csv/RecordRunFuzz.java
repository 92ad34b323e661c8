package io.github.opendnc.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.csv.ReadRecord.Reading;
import io.github.opendnc.fuzz.InputBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A delimited file, cut into blocks anywhere: the records found in bytes are those that Commons CSV finds in characters, or
 * the file is refused with the same words.
 */
public final class RecordRunFuzz {
    private static final Path NAME = Path.of("leads.csv");
    private static final int MOST_FIELDS = 5;
    private static final int LARGEST_BLOCK = 600;
    private static final int AHEAD = 16;

    private RecordRunFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        BlockPlan plan = new BlockPlan(1 + InputBytes.pick(input, LARGEST_BLOCK), AHEAD, 2);
        int fields = 1 + InputBytes.pick(input, MOST_FIELDS);
        try (FileBytes file = FileBytes.copyOf(new ByteArrayInputStream(input), NAME)) {
            char delimiter = Delimiter.of(file, TextEncoding.assumed(file, Optional.empty()));
            if (TextBytes.of(TextEncoding.assumed(file, Optional.empty()).charset())
                    .isEmpty()) {
                return false;
            }
            Reading expected = ReadRecord.byCharacters(file, Optional.empty(), delimiter);
            assertEquals(expected, ReadRecord.byBytes(file, Optional.empty(), delimiter, fields, plan));
            return expected.failure().isEmpty();
        }
    }
}
