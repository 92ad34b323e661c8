package io.github.opendnc.loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * A comment of XML. Two hyphens in a comment can only belong to its end. If its end was lost, it must not reach to the
 * end of the next comment and swallow the records between.
 */
final class XmlComment {
    /** In bytes. A licence text fits, but most of a list does not. */
    static final int LONGEST = 1 << 16;

    private XmlComment() {}

    /**
     * Consumes a comment if one stands next.
     *
     * @param encoding the encoding of the file
     * @return whether there was one
     */
    static boolean skip(XmlSource xml, Charset encoding) throws IOException {
        if (!xml.skipAll("<!--")) {
            return false;
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (!xml.skipAll("--")) {
            int c = xml.next();
            if (c == XmlSource.END) {
                throw xml.malformed("the end of the comment " + ofLine(xml, text));
            }
            if (text.size() == LONGEST) {
                throw xml.malformed("the end of the comment " + ofLine(xml, text), "none within " + LONGEST + " bytes");
            }
            text.write(c);
        }
        if (xml.peek() != '>') {
            throw xml.malformed("no -- within the comment " + ofLine(xml, text) + ", but --> at its end");
        }
        xml.skip('>');
        if (!isText(text.toByteArray(), encoding)) {
            throw xml.malformed("a comment in " + encoding.name(), "bytes that are no text in it");
        }
        return true;
    }

    /**
     * The line on which it began. It is found only for a message, because counting lines for each comment takes longer
     * than reading it.
     */
    private static String ofLine(XmlSource xml, ByteArrayOutputStream text) {
        long begun = xml.line();
        for (byte b : text.toByteArray()) {
            begun -= b == '\n' ? 1 : 0;
        }
        return "of line " + begun;
    }

    private static boolean isText(byte[] bytes, Charset encoding) {
        try {
            CharBuffer text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.codePoints().allMatch(XmlComment::isCharacter);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    /** Whether this is a character by the definition of XML 1.0. */
    private static boolean isCharacter(int c) {
        return c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
    }
}
