package io.github.opendnc.examples.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/**
 * Writes maps, collections, numbers, booleans and texts as JSON (RFC 8259). The text is plain ASCII, so that no
 * encoding can garble it.
 */
public final class Json {
    private final StringBuilder text = new StringBuilder();
    private final boolean inOneLine;

    private Json(boolean inOneLine) {
        this.inOneLine = inOneLine;
    }

    /**
     * A value as JSON, indented by two blanks a level.
     *
     * @throws IllegalArgumentException if it contains a value of another type
     */
    public static String write(Object value) {
        return write(value, false);
    }

    /**
     * A value as JSON without a line break, for programs that read one record per line.
     *
     * @throws IllegalArgumentException if it contains a value of another type
     */
    public static String line(Object value) {
        return write(value, true);
    }

    private static String write(Object value, boolean inOneLine) {
        Json json = new Json(inOneLine);
        json.append(value, 0);
        return json.text.toString();
    }

    private void append(Object value, int depth) {
        if (value instanceof Map<?, ?> object) {
            brackets('{', '}', object.entrySet(), depth);
        } else if (value instanceof Collection<?> array) {
            brackets('[', ']', array, depth);
        } else if (value instanceof Map.Entry<?, ?> member) {
            appendQuoted(member.getKey().toString());
            text.append(": ");
            append(member.getValue(), depth);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof CharSequence string) {
            appendQuoted(string);
        } else {
            throw new IllegalArgumentException("JSON: " + value.getClass());
        }
    }

    private void brackets(char open, char close, Collection<?> parts, int depth) {
        text.append(open);
        boolean first = true;
        for (Object part : parts) {
            text.append(first ? "" : ",").append(lineBreak(depth + 1));
            append(part, depth + 1);
            first = false;
        }
        text.append(first ? "" : lineBreak(depth)).append(close);
    }

    private String lineBreak(int depth) {
        return inOneLine ? "" : "\n" + "  ".repeat(depth);
    }

    private void appendQuoted(CharSequence string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default ->
                    text.append(
                            c >= ' ' && c <= '~' ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        text.append('"');
    }
}
