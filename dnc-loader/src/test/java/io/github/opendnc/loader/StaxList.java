package io.github.opendnc.loader;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the JDK's own XML parser makes of a list: the judge of what is well-formed, and of which numbers stand in it. It
 * knows no document types here, and takes a colon for a letter, as XML itself does without its namespaces.
 */
final class StaxList {
    static {
        // The library itself needs no XML parser, so its module does not read the one of the JDK.
        StaxList.class
                .getModule()
                .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
    }

    private static final XMLInputFactory PARSERS = parsers();

    /** The opening of the list when it closes itself, as in the CRTC's example: the one defect that is read all the same. */
    private static final Pattern SELF_CLOSED = Pattern.compile("\\A(?:\\xef\\xbb\\xbf)?+(?:<\\?xml[^>]*+>)?+"
            + "(?:[ \\t\\r\\n]|<!--(?:(?!--)[\\x00-\\xff])*+-->)*+<list(?:[^'\"<>/]|'[^']*+'|\"[^\"]*+\")*+(?=/>)");

    private StaxList() {}

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return parsers;
    }

    /** The numbers in their order, as area code and local number together; empty if the text is not well-formed. */
    static Optional<List<Long>> read(String list) {
        List<Long> numbers = new ArrayList<>();
        try {
            XMLStreamReader xml =
                    PARSERS.createXMLStreamReader(new ByteArrayInputStream(TestLists.bytes(repaired(list))));
            String listArea = "";
            String area = "";
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("ac")) {
                    area = listArea;
                } else if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "list" -> {
                            listArea = attribute(xml, "level").equals("ac") ? attribute(xml, "val") : "";
                            area = listArea;
                        }
                        case "ac" -> area = attribute(xml, "val");
                        case "ph" -> numbers.add(number(area + attribute(xml, "val")));
                        default -> numbers.add(-1L);
                    }
                }
            }
            return Optional.of(numbers);
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    /** The text with that one defect mended, if it has it. */
    static String repaired(String list) {
        Matcher opening = SELF_CLOSED.matcher(list);
        return opening.find() ? list.substring(0, opening.end()) + list.substring(opening.end() + 1) : list;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            if (xml.getAttributeLocalName(i).equals(name) && (prefix == null || prefix.isEmpty())) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{10}") ? Long.parseLong(digits) : -1;
    }
}
