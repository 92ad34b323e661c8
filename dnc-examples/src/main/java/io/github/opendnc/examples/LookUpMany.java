package io.github.opendnc.examples;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a list says of many numbers, without any law: faster than one by one. Argument: a US list. */
public final class LookUpMany {
    private LookUpMany() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Snapshot list = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot();
        long[] numbers = {12125550143L, 12125550102L, 16465550100L};
        @Nullable Lookup[] answers = new Lookup[numbers.length];
        list.lookup(numbers, answers);
        Arrays.stream(answers)
                .map(answer -> answer == null ? "" : answer.answer())
                .forEach(System.out::println);
    }
}
