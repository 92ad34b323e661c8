package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void resultsComeInTheOrderOfTheTasks(int cores) throws IOException {
        List<Integer> results = new ArrayList<>();
        try (Pipeline<Integer> pipeline = new Pipeline<>(results::add, cores)) {
            for (int i = 0; i < 100; i++) {
                int number = i;
                pipeline.add(() -> number);
            }
            pipeline.finish();
        }
        assertEquals(IntStream.range(0, 100).boxed().toList(), results);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aTasksExceptionIsThrownToTheCaller(int cores) throws IOException {
        IllegalStateException fault = new IllegalStateException();
        try (Pipeline<Integer> pipeline = new Pipeline<>(result -> {}, cores)) {
            assertEquals(fault, assertThrows(IllegalStateException.class, () -> {
                pipeline.add(() -> {
                    throw fault;
                });
                pipeline.finish();
            }));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theCallerWorksItselfOnOneCoreOnly(int cores) throws IOException {
        Set<Thread> threads = new HashSet<>();
        try (Pipeline<Thread> pipeline = new Pipeline<>(threads::add, cores)) {
            pipeline.add(Thread::currentThread);
            pipeline.finish();
        }
        assertEquals(cores == 1, threads.contains(Thread.currentThread()));
    }
}
