package io.github.opendnc.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * The executors of a session on this machine, as they describe themselves. Only Linux tells what a process has mapped.
 */
final class Executors {
    private static final int ROUNDS = 100;
    private static final int TASKS_FOR_EACH = 4;
    private static final long TASK_MILLIS = 100;

    private Executors() {}

    /**
     * A process.
     *
     * @param pid the id of the process
     * @param maps how many times it has mapped the list
     */
    record Executor(long pid, long maps) {}

    /**
     * All executors by their names. Waits until each of them has answered.
     *
     * @param list the file name of the list
     * @throws IllegalStateException if there are fewer
     */
    static Map<String, Executor> of(SparkSession spark, int count, String list) {
        Map<String, Executor> found = new HashMap<>();
        for (int round = 0; round < ROUNDS && found.size() < count; round++) {
            for (String line : ask(spark, count * TASKS_FOR_EACH, list)) {
                String[] words = line.split(" ", -1);
                found.put(words[0], new Executor(Long.parseLong(words[1]), Long.parseLong(words[2])));
            }
        }
        if (found.size() != count) {
            throw new IllegalStateException("expected " + count + " executors, found " + found);
        }
        return found;
    }

    private static List<String> ask(SparkSession spark, int tasks, String list) {
        MapPartitionsFunction<Long, String> tell = none -> {
            // Long enough for each executor to get one of these tasks.
            Thread.sleep(TASK_MILLIS);
            return Stream.of(SparkEnv.get().executorId() + " "
                            + ProcessHandle.current().pid() + " " + maps(list))
                    .iterator();
        };
        return spark.range(0, tasks, 1, tasks)
                .mapPartitions(tell, Encoders.STRING())
                .collectAsList();
    }

    private static long maps(String list) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/maps"))) {
            return lines.filter(line -> line.endsWith("/" + list)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
