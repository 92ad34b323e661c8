package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What a structure says of itself, handed from the measured JVM to the one that prints the table. A value type.
 *
 * @param numbers how many numbers it holds
 * @param bytes how many bytes it takes by its own account
 * @param asked how many numbers it was asked that are not listed
 * @param wrong how many of them it said were listed
 */
record Account(long numbers, long bytes, int asked, int wrong) {
    private static final int QUESTIONS = 1 << 20;

    /**
     * Asks a structure a million questions.
     *
     * @throws IllegalStateException if one that should be exact gives a wrong answer, or any denies a listed number
     */
    static Account of(Structure structure, NumberSet set, Thousands thousands, long[] questions) {
        int asked = 0;
        int wrong = 0;
        for (int i = 0; i < Math.min(QUESTIONS, questions.length); i++) {
            long number = questions[i];
            boolean listed = thousands.contains(number);
            asked += listed ? 0 : 1;
            if (set.contains(number) != listed) {
                if (listed || structure.isExact()) {
                    throw new IllegalStateException(structure + " gives a wrong answer");
                }
                wrong++;
            }
        }
        return new Account(thousands.count(), set.bytes(), asked, wrong);
    }

    double bytesPerNumber() {
        return (double) bytes / numbers;
    }

    void write(Dataset dataset, Structure structure) throws IOException {
        Files.writeString(
                path(dataset, structure),
                String.format(Locale.ROOT, "numbers=%d\nbytes=%d\nasked=%d\nwrong=%d\n", numbers, bytes, asked, wrong));
    }

    static Account read(Dataset dataset, Structure structure) throws IOException {
        Properties facts = new Properties();
        try (var in = Files.newBufferedReader(path(dataset, structure))) {
            facts.load(in);
        }
        return new Account(
                Long.parseLong(facts.getProperty("numbers")),
                Long.parseLong(facts.getProperty("bytes")),
                Integer.parseInt(facts.getProperty("asked")),
                Integer.parseInt(facts.getProperty("wrong")));
    }

    private static Path path(Dataset dataset, Structure structure) {
        return dataset.file(structure + ".account");
    }
}
