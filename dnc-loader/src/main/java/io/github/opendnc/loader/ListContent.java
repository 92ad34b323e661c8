package io.github.opendnc.loader;

import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.io.InputStream;

/** Recognises by its first bytes how a list is written, and reads it. */
final class ListContent implements ContentReader {
    static final String A_LIST = "a list as it was downloaded";

    private final NumberSink sink;
    private final int windowSize;
    private final boolean bareNumbers;

    /**
     * Puts what it reads of the lists of a registry into a sink.
     *
     * @param windowSize in bytes, more than the longest line of a flat list
     */
    ListContent(PublishedList format, NumberSink sink, int windowSize) {
        this.sink = sink;
        this.windowSize = windowSize;
        this.bareNumbers = format.isBareNumbers();
    }

    /** Reads the stream to its end. */
    @Override
    public ListForm read(InputStream in, FilePlace place) throws IOException {
        ByteSource source = new ByteSource(in, windowSize);
        source.fill();
        if (source.start().isMarked()) {
            source.at += 3;
        }
        source.start().refuseOtherThanText(place);
        sink.begin();
        long before = sink.count();
        ListForm form = firstMark(source) == '<' ? ListForm.XML : ListForm.FLAT;
        if (form == ListForm.XML && bareNumbers) {
            throw place.malformed(1, "numbers, one a line", "XML");
        }
        switch (form) {
            case FLAT -> new FlatList(source, place, sink, bareNumbers).read();
            case XML -> new XmlList(new XmlSource(source, place), sink).read();
        }
        if (sink.count() == before) {
            throw place.malformed(
                    "at least one record (where nobody is listed, leave the file out and declare its area code:"
                            + " RegistryLoader.withEmptyAreaCodes, or --empty-area-codes)",
                    "none");
        }
        return form;
    }

    @Override
    public void begin(FileName member) {
        sink.begin(member);
    }

    private static int firstMark(ByteSource source) {
        for (int i = source.at; i < source.end; i++) {
            byte b = source.bytes[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b;
            }
        }
        return 0;
    }
}
