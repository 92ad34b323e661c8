package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The XML form of a full list.
 *
 * <pre>{@code
 * <list type='full' level='all' val=''> <ac val='416'> <ph val='5550143' /> ... </ac> ... </list>
 * }</pre>
 *
 * <p>The CRTC's own example closes the first element where it opens ({@code <list ... />}) and closes it again at the
 * end. No XML parser accepts that, and nobody knows whether the served files have this fault too. So this reader is
 * made for the grammar and not for XML. It reads both forms and refuses everything outside the grammar. Apart from that
 * one fault, it reads the numbers that an XML parser reads. It also refuses what an XML parser refuses, even in
 * comments and the declaration, because these could hide records. Source: the CRTC's page on the file formats. No real
 * file has been seen, and for the United States not even an example.
 */
final class XmlList {
    private static final String LIST =
            "<list type='full' level='all'> or <list type='full' level='ac' val='area code'>";
    private static final String CONTENT = "<ac>, <ph>, </ac> or </list>";
    private static final String ATTRIBUTE = "an attribute or the end of the element";
    private static final String HTML = "an HTML page, as of an error or a login, saved in place of the list";
    private static final Set<String> HTML_ELEMENTS = Set.of("html", "head", "body", "meta", "title", "div");
    /** "state" is inferred from the way in which US lists are sold. It has not been seen. */
    private static final Set<String> LEVELS = Set.of("all", "ac", "state");

    private static final int AREA_CODE = 3;
    private static final int LOCAL = 7;
    private static final int NO_AREA = -1;

    private final XmlSource xml;
    private final NumberSink sink;
    private Charset encoding = UTF_8;
    private int listArea = NO_AREA;
    private int area = NO_AREA;
    private boolean insideArea;

    XmlList(XmlSource xml, NumberSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** Reads to the end of the source. */
    void read() throws IOException {
        encoding = XmlDeclaration.skip(xml);
        skipToTag(LIST);
        readListOpening();
        boolean open = true;
        while (open) {
            readPlainNumbers();
            skipToTag(CONTENT);
            open = xml.skip('/') ? readClosing() : readOpening();
        }
        skipMisc();
        if (xml.peek() != XmlSource.END) {
            throw xml.malformed("nothing after </list>");
        }
    }

    private void skipToTag(String expected) throws IOException {
        skipMisc();
        xml.require('<', expected);
    }

    /** Skips blanks and comments. */
    private void skipMisc() throws IOException {
        xml.skipBlanks();
        while (XmlComment.skip(xml, encoding)) {
            xml.skipBlanks();
        }
    }

    private void readListOpening() throws IOException {
        readName(LIST);
        if (!xml.wordIs("list")) {
            throw unknownElement(LIST);
        }
        Map<String, String> attributes = new HashMap<>();
        int val = NO_AREA;
        while (xml.atAttribute()) {
            xml.readName(ATTRIBUTE);
            String name = xml.word();
            xml.readEqualsAndValue();
            val = name.equals("val") ? xml.digits(AREA_CODE) : val;
            if (attributes.put(name, xml.word()) != null) {
                throw xml.malformed("each attribute once", name + " twice");
            }
        }
        xml.skip('/');
        xml.require('>', "the end of <list>");
        String type = attributes.getOrDefault("type", "");
        String level = attributes.getOrDefault("level", "");
        if (!type.equals("full")) {
            throw xml.malformed("a full list, type='full'", found("type", type));
        }
        if (!LEVELS.contains(level)) {
            throw xml.malformed("level='all' or level='ac'", found("level", level));
        }
        if (level.equals("ac") && val < 0) {
            throw xml.malformed("an area code, val='AAA'", found("val", attributes.getOrDefault("val", "")));
        }
        listArea = level.equals("ac") ? val : NO_AREA;
    }

    private static String found(String attribute, String value) {
        return value.isEmpty() ? "no " + attribute : attribute + " " + MalformedFileException.shown(value);
    }

    /** Reads {@code <ac ...>} or {@code <ph .../>}. */
    private boolean readOpening() throws IOException {
        readName(CONTENT);
        if (xml.wordIs("ph")) {
            readNumber();
        } else if (xml.wordIs("ac")) {
            readArea();
        } else {
            throw unknownElement(CONTENT);
        }
        return true;
    }

    private void readPlainNumbers() throws IOException {
        int areaCode = insideArea ? area : listArea;
        xml.skipBlanks();
        int local = areaCode < 0 ? -1 : xml.skipPlainNumber();
        while (local >= 0) {
            take(areaCode, local);
            xml.skipBlanks();
            local = xml.skipPlainNumber();
        }
    }

    private void take(int areaCode, int local) throws IOException {
        if (!sink.add(areaCode, local)) {
            throw xml.malformed(sink.scope(), String.format(Locale.ROOT, "area code %03d", areaCode));
        }
    }

    private void readNumber() throws IOException {
        int areaCode = insideArea ? area : listArea;
        if (areaCode < 0) {
            throw xml.malformed("<ph> inside <ac>, or a list of level='ac'", "<ph> without an area code");
        }
        int local = readVal(LOCAL, "seven digits, val='NNNNNNN'");
        if (xml.skip('/')) {
            xml.require('>', "the end of <ph>");
        } else {
            xml.require('>', "the end of <ph>");
            if (!xml.skipAll("</ph>")) {
                throw xml.malformed("</ph>");
            }
        }
        take(areaCode, local);
    }

    private void readArea() throws IOException {
        if (insideArea) {
            throw xml.malformed("</ac> before the next <ac>", "<ac>");
        }
        area = readVal(AREA_CODE, "an area code, val='AAA'");
        if (listArea >= 0 && area != listArea) {
            throw xml.malformed(
                    String.format(Locale.ROOT, "area code %03d, as <list> says", listArea),
                    String.format(Locale.ROOT, "area code %03d", area));
        }
        xml.require('>', "the end of <ac>");
        insideArea = true;
    }

    /** Reads the attributes of an element up to its end. {@code val} must be there once, with this many digits. */
    private int readVal(int digits, String expected) throws IOException {
        int val = -1;
        List<String> others = List.of();
        while (xml.atAttribute()) {
            xml.readName(ATTRIBUTE);
            boolean isVal = xml.wordIs("val");
            if (!isVal && (xml.wordIs("type") || xml.wordIs("ts"))) {
                // Nothing is known about change lists in XML. A list that marks numbers as changed is not a plain full
                // list.
                throw xml.malformed("a full list", "a number or area code with attribute \"" + xml.word() + "\"");
            }
            if (!isVal) {
                others = withAttribute(others, xml.word());
            } else if (val >= 0) {
                throw xml.malformed("each attribute once", "val twice");
            }
            xml.readEqualsAndValue();
            if (isVal) {
                val = xml.digits(digits);
                if (val < 0) {
                    throw xml.malformed(expected, MalformedFileException.shown(xml.word()));
                }
            }
        }
        if (val < 0) {
            throw xml.malformed(expected, "no val");
        }
        return val;
    }

    /** The attributes with one more. Usually {@code val} is the only attribute, so nothing is allocated. */
    private List<String> withAttribute(List<String> before, String name) throws MalformedFileException {
        if (before.contains(name)) {
            throw xml.malformed("each attribute once", name + " twice");
        }
        List<String> all = new ArrayList<>(before);
        all.add(name);
        return all;
    }

    /** Reads the rest of {@code </ac>} or {@code </list>}. Returns false if the list is closed. */
    private boolean readClosing() throws IOException {
        xml.readName(CONTENT);
        boolean closesArea = xml.wordIs("ac");
        if (!closesArea && !xml.wordIs("list")) {
            throw xml.malformed(CONTENT, MalformedFileException.shown("</" + xml.word()));
        }
        if (closesArea != insideArea) {
            throw insideArea
                    ? xml.malformed("</ac> before </list>", "</list>")
                    : xml.malformed("<ac> before </ac>", "</ac>");
        }
        xml.skipBlanks();
        xml.require('>', closesArea ? "the end of </ac>" : "the end of </list>");
        insideArea = false;
        return closesArea;
    }

    private void readName(String expected) throws IOException {
        if (xml.peek() == '!') {
            // A document type may define entities and so hide numbers. No list has one.
            throw xml.malformed(expected, xml.looksLikeHtml() ? HTML : "a document type or other declaration");
        }
        xml.readName(expected);
    }

    private MalformedFileException unknownElement(String expected) {
        boolean html = HTML_ELEMENTS.contains(xml.word().toLowerCase(Locale.ROOT));
        return xml.malformed(expected, html ? HTML : "element " + MalformedFileException.shown(xml.word()));
    }
}
