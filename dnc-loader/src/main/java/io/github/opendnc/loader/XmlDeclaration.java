package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The first words of an XML file, {@code <?xml version='1.0' encoding='UTF-8'?>}. They are read part by part. If their
 * end was lost, they must not reach to the end of the next ones and swallow the records between.
 */
final class XmlDeclaration {
    private static final String START = "<?xml";
    private static final String VERSION = "version";
    private static final String ENCODING = "encoding";
    private static final String STANDALONE = "standalone";
    private static final Set<List<String>> ORDERS = Set.of(
            List.of(VERSION),
            List.of(VERSION, ENCODING),
            List.of(VERSION, STANDALONE),
            List.of(VERSION, ENCODING, STANDALONE));

    /** Encodings in which the bytes of a list are ASCII. They differ only in comments. */
    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", UTF_8,
            "us-ascii", US_ASCII,
            "iso-8859-1", ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private final XmlSource xml;
    private Charset encoding = UTF_8;

    private XmlDeclaration(XmlSource xml) {
        this.xml = xml;
    }

    /**
     * Consumes the declaration if one stands next.
     *
     * @return the encoding of the file; UTF-8 if none is declared, as in XML
     */
    static Charset skip(XmlSource xml) throws IOException {
        XmlDeclaration declaration = new XmlDeclaration(xml);
        if (xml.skipAll(START)) {
            declaration.readParts();
        }
        return declaration.encoding;
    }

    private void readParts() throws IOException {
        List<String> parts = new ArrayList<>();
        while (xml.skipBlanks() && xml.peek() != '?') {
            xml.readName("the end of the XML declaration");
            String part = xml.word();
            parts.add(part);
            xml.readEqualsAndValue();
            check(part, xml.word());
        }
        if (!xml.skipAll("?>")) {
            throw xml.malformed("the end of the XML declaration");
        }
        if (!ORDERS.contains(parts)) {
            throw xml.malformed("version, encoding and standalone in this order", found(String.join(", ", parts)));
        }
    }

    private void check(String part, String value) throws MalformedFileException {
        if (part.equals(VERSION) && !value.equals("1.0")) {
            throw xml.malformed("XML 1.0", found(value));
        }
        if (part.equals(STANDALONE) && !value.equals("yes") && !value.equals("no")) {
            throw xml.malformed("standalone, yes or no", found(value));
        }
        if (part.equals(ENCODING)) {
            Charset named = ENCODINGS.get(value.toLowerCase(Locale.ROOT));
            if (named == null) {
                throw xml.malformed("encoding UTF-8, US-ASCII, ISO-8859-1 or windows-1252", found(value));
            }
            encoding = named;
        }
    }

    private static String found(String text) {
        return text.isEmpty() ? "nothing" : MalformedFileException.shown(text);
    }
}
