package io.github.opendnc.examples;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks up many numbers in a list, without any law. This is faster than one by one. Argument: a US list. */
public final class LookUpMany {
    private LookUpMany() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, LookUpMany.class, "US_LIST");
        Snapshot list = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot();
        List<PhoneNumber> numbers = Stream.of("212-555-0143", "212-555-0102", "646-555-0100")
                .map(PhoneNumber::parse)
                .toList();
        for (Lookup answer : list.lookup(numbers)) {
            System.out.println(answer.answer());
        }
    }
}
