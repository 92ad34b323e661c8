package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.fuzz.InputBytes;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;

/** A list in XML: what our reader takes, the Java platform's own takes too, and finds the same numbers in it. */
public final class XmlListFuzz {
    private static final FilePlace PLACE = FilePlace.of(Path.of("list.xml"));

    private XmlListFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] list) throws IOException {
        TestLists.Numbers sink = new TestLists.Numbers();
        int window = 256 + InputBytes.pick(list, 145);
        int chunk = 1 + InputBytes.pick(list, 300);
        try {
            ListForm form = new ListContent(PublishedList.US_FULL_LIST, sink, window)
                    .read(new SlowStream(new ByteArrayInputStream(list), chunk), PLACE);
            if (form != ListForm.XML) {
                return false;
            }
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        assertEquals(
                Optional.of(sink.numbers), StaxList.read(TestLists.text(list)).map(TreeSet::new));
        return true;
    }
}
