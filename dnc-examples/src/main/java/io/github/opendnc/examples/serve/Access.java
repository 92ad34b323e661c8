package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may ask: everybody, or whoever knows the token. A client sends it as {@code Authorization: Bearer TOKEN}, or as
 * the password of any user. Browsers ask for such a password.
 */
final class Access {
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Optional<String> token;

    Access(Optional<String> token) {
        this.token = token;
    }

    boolean isGranted(HttpExchange exchange) {
        if (token.isEmpty()) {
            return true;
        }
        String given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        return presented(given).filter(this::isToken).isPresent();
    }

    static Reply refused(HttpExchange exchange) {
        return ErrorReply.of(exchange, 401, "expected the token, as Authorization: Bearer")
                .with("WWW-Authenticate", "Bearer, Basic realm=\"dnc\"");
    }

    private static Optional<String> presented(String header) {
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return Optional.of(header.substring(BEARER.length()).strip());
        }
        if (!scheme.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            String user = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), UTF_8);
            return Optional.of(user.substring(user.indexOf(':') + 1));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Compares in constant time, however many characters are right. */
    private boolean isToken(String given) {
        return MessageDigest.isEqual(token.orElseThrow().getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
