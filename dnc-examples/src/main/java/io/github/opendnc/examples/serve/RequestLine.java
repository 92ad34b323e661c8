package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The first line of a request. The JDK's server takes the text between the first two blanks for the address, and the
 * text after the last blank for the protocol. It drops everything between. So a question with a blank in it lost its
 * end and was still answered. The server does not publish the line, so it is read from inside; {@code Add-Opens} in the
 * manifest of dnc.jar allows that. Thread-safe.
 */
final class RequestLine {
    private static final String PACKAGE = "sun.net.httpserver";

    private static final Map<Class<?>, Members> KNOWN = new ConcurrentHashMap<>();

    private RequestLine() {}

    /** Where exchanges of a class keep their line. */
    private record Members(Field inner, Field request, Method line) {
        static Members of(Class<?> exchange) throws ReflectiveOperationException {
            Field inner = open(exchange.getDeclaredField("impl"));
            Field request = open(inner.getType().getDeclaredField("req"));
            return new Members(inner, request, open(request.getType().getDeclaredMethod("requestLine")));
        }

        private static <T extends AccessibleObject> T open(T member) {
            member.setAccessible(true);
            return member;
        }

        String lineOf(HttpExchange exchange) throws ReflectiveOperationException {
            return String.valueOf(line.invoke(request.get(inner.get(exchange))));
        }
    }

    /**
     * Checks that lines can be read, for HTTP and for TLS.
     *
     * @throws IOException if they cannot; the message says what to do
     */
    static void check() throws IOException {
        try {
            for (String exchange : List.of("HttpExchangeImpl", "HttpsExchangeImpl")) {
                members(Class.forName(PACKAGE + "." + exchange));
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
            throw new IOException(
                    "dnc serve needs to see the lines of requests: start it with java -jar dnc.jar or bin/dnc, or give java --add-opens"
                            + " jdk.httpserver/" + PACKAGE + "=ALL-UNNAMED",
                    closed);
        }
    }

    /**
     * Whether a request has a method, an address and a protocol, and nothing else between them. A server other than the
     * JDK's checks that itself.
     */
    static boolean isWhole(HttpExchange exchange) {
        if (!exchange.getClass().getPackageName().equals(PACKAGE)) {
            return true;
        }
        try {
            String line = members(exchange.getClass()).lineOf(exchange);
            return line.chars().filter(c -> c == ' ').count() == 2;
        } catch (ReflectiveOperationException | InaccessibleObjectException closed) {
            throw new IllegalStateException("the line of a request cannot be seen", closed);
        }
    }

    private static Members members(Class<?> exchange) throws ReflectiveOperationException {
        Members known = KNOWN.get(exchange);
        if (known == null) {
            known = Members.of(exchange);
            KNOWN.put(exchange, known);
        }
        return known;
    }
}
