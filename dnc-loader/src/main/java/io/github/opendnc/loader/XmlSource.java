package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of an XML list one by one, with their line. It knows names and attribute values. It knows no entities,
 * document types or characters outside ASCII, because no list needs them.
 */
final class XmlSource {
    static final int END = -1;

    private static final int LONGEST_WORD = 64;
    private static final int SHOWN = 41;
    private static final int PLAIN_DIGITS = "<ph val='".length();
    private static final int PLAIN_LENGTH = "<ph val='5550143' />".length();

    private final ByteSource source;
    private final FilePlace place;
    private final byte[] word = new byte[LONGEST_WORD];
    private int wordLength;
    private long linesBefore = 1;

    XmlSource(ByteSource source, FilePlace place) {
        this.source = source;
        this.place = place;
    }

    /** The next byte, which is not consumed; {@link #END} at the end. */
    int peek() throws IOException {
        return source.at < source.end || refill() ? source.bytes[source.at] & 0xFF : END;
    }

    /** Consumes one byte. */
    int next() throws IOException {
        int c = peek();
        if (c != END) {
            source.at++;
        }
        return c;
    }

    private boolean refill() throws IOException {
        linesBefore += lineFeeds();
        return source.more();
    }

    /** The line of the next byte, counted from 1. */
    long line() {
        return linesBefore + lineFeeds();
    }

    private long lineFeeds() {
        long count = 0;
        for (int i = 0; i < source.at; i++) {
            count += source.bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    boolean skipBlanks() throws IOException {
        boolean any = false;
        for (int c = peek(); c == ' ' || c == '\n' || c == '\r' || c == '\t'; c = peek()) {
            source.at++;
            any = true;
        }
        return any;
    }

    /** Consumes {@code wanted} if it stands next. */
    boolean skip(char wanted) throws IOException {
        if (peek() != wanted) {
            return false;
        }
        source.at++;
        return true;
    }

    /** Consumes {@code wanted} if all of it stands next. */
    boolean skipAll(String wanted) throws IOException {
        if (!lookingAt(wanted)) {
            return false;
        }
        source.at += wanted.length();
        return true;
    }

    private boolean lookingAt(String wanted) throws IOException {
        while (source.end - source.at < wanted.length() && refill()) {
            // until there is enough to compare
        }
        if (source.end - source.at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (source.bytes[source.at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean looksLikeHtml() throws IOException {
        return lookingAt("!DOCTYPE html") || lookingAt("!doctype html");
    }

    /** Whether an attribute stands next. Consumes the blanks before it. */
    boolean atAttribute() throws IOException {
        boolean apart = skipBlanks();
        int c = peek();
        return apart && c != '/' && c != '>';
    }

    void readEqualsAndValue() throws IOException {
        skipBlanks();
        require('=', "'='");
        skipBlanks();
        readValue();
    }

    void require(char wanted, String expected) throws IOException {
        if (!skip(wanted)) {
            throw malformed(expected);
        }
    }

    /** Consumes a name. {@link #wordIs} and {@link #word} then refer to it. */
    void readName(String expected) throws IOException {
        wordLength = 0;
        if (!isLetter(peek())) {
            throw malformed(expected);
        }
        for (int c = peek(); isNamePart(c) && wordLength < LONGEST_WORD; c = peek()) {
            word[wordLength++] = (byte) c;
            source.at++;
        }
        if (isNamePart(peek())) {
            throw malformed(expected);
        }
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(int c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == ':' || c == '-';
    }

    /** Consumes a value in quotes of either kind. */
    void readValue() throws IOException {
        int quote = peek();
        if (quote != '\'' && quote != '"') {
            throw malformed("a value in straight quotes");
        }
        source.at++;
        wordLength = 0;
        for (int c = next(); c != quote; c = next()) {
            if (c < ' ' || c == '<' || c == '&' || c > '~' || wordLength == LONGEST_WORD) {
                source.at -= c == END ? 0 : 1;
                throw malformed("a value of at most " + LONGEST_WORD + " plain characters in quotes");
            }
            word[wordLength++] = (byte) c;
        }
    }

    boolean wordIs(String wanted) {
        if (wordLength != wanted.length()) {
            return false;
        }
        for (int i = 0; i < wordLength; i++) {
            if (word[i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String word() {
        return new String(word, 0, wordLength, US_ASCII);
    }

    /**
     * Consumes one {@code <ph val='NNNNNNN' />} if it is spelled in exactly this way. Nearly all of a list is, and this
     * is ten times as fast as reading word by word.
     *
     * @return the seven digits, or -1 if anything else stands next; nothing was consumed then
     */
    int skipPlainNumber() {
        byte[] b = source.bytes;
        int at = source.at;
        if (source.end - at < PLAIN_LENGTH || !isPlain(b, at)) {
            return -1;
        }
        int number = 0;
        for (int i = at + PLAIN_DIGITS; i < at + PLAIN_DIGITS + 7; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        source.at = at + PLAIN_LENGTH;
        return number;
    }

    private static boolean isPlain(byte[] b, int at) {
        byte quote = b[at + 8];
        return b[at] == '<'
                && b[at + 1] == 'p'
                && b[at + 2] == 'h'
                && b[at + 3] == ' '
                && b[at + 4] == 'v'
                && b[at + 5] == 'a'
                && b[at + 6] == 'l'
                && b[at + 7] == '='
                && (quote == '\'' || quote == '"')
                && b[at + 16] == quote
                && b[at + 17] == ' '
                && b[at + 18] == '/'
                && b[at + 19] == '>';
    }

    /** The last word as a number with exactly this many digits; otherwise -1. */
    int digits(int count) {
        if (wordLength != count) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = word[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The exception if {@code expected} does not stand next. */
    MalformedFileException malformed(String expected) throws IOException {
        byte[] ahead = ahead();
        if (ahead.length == 0) {
            return malformed(expected, "the end of the file: it is cut off");
        }
        String shown = MalformedFileException.shown(new String(ahead, UTF_8));
        return malformed(expected, isTypographicQuote(ahead) ? shown + " (quotes of a copied PDF page)" : shown);
    }

    MalformedFileException malformed(String expected, String found) {
        return place.malformed(line(), expected, found);
    }

    private byte[] ahead() throws IOException {
        while (source.end - source.at < SHOWN && refill()) {
            // until there is enough to show
        }
        int end = source.at;
        while (end < source.end && end < source.at + SHOWN && (end == source.at || source.bytes[end] != '\n')) {
            end++;
        }
        return Arrays.copyOfRange(source.bytes, source.at, end);
    }

    private static boolean isTypographicQuote(byte[] ahead) {
        boolean utf8 = ahead.length > 2 && ahead[0] == (byte) 0xE2 && ahead[1] == (byte) 0x80;
        return utf8
                ? ahead[2] >= (byte) 0x98 && ahead[2] <= (byte) 0x9F
                : ahead[0] >= (byte) 0x91 && ahead[0] <= (byte) 0x94;
    }
}
