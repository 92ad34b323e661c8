package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.registry.MalformedFileException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question as {@code name=value} pairs, from a query, a form or an AGI request. Only certain names may occur several
 * times. A pair that cannot be read is an error.
 */
final class Parameters {
    /** A request that cannot be understood. The message says why. */
    static final class BadRequest extends Exception {
        private static final long serialVersionUID = 1;

        BadRequest(String message) {
            super(message);
        }
    }

    private static final String NUMBER = "number";

    /** Looked for here, because Java's decoder also takes a sign and the digits of other scripts: {@code %+3}. */
    private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> values;
    /** The names that may occur, as far as somebody has asked for their values. */
    private final Set<String> known = new LinkedHashSet<>();

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads {@code application/x-www-form-urlencoded} texts, one after the other.
     *
     * @throws BadRequest if a text is not in this form
     */
    static Parameters parse(String... encoded) throws BadRequest {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String text : encoded) {
            for (int from = 0; from < text.length(); ) {
                int end = text.indexOf('&', from);
                end = end < 0 ? text.length() : end;
                if (end > from) {
                    addPair(text.substring(from, end), values);
                }
                from = end + 1;
            }
        }
        return new Parameters(values);
    }

    private static void addPair(String pair, Map<String, List<String>> values) throws BadRequest {
        int equals = pair.indexOf('=');
        if (equals <= 0) {
            throw new BadRequest("expected name=value between the signs &");
        }
        String name = decoded(pair.substring(0, equals));
        String value = pair.substring(equals + 1);
        // A form writes a blank as +. Before a number it is a plus sign that nobody encoded, and means a number with a
        // country code.
        boolean international = name.equals(NUMBER) && value.startsWith("+");
        values.computeIfAbsent(name, unmet -> new ArrayList<>())
                .add(decoded(international ? "%2B" + value.substring(1) : value).strip());
    }

    private static String decoded(String text) throws BadRequest {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        if (LOOSE_PERCENT.matcher(text).find()) {
            throw new BadRequest("expected two hexadecimal digits behind each percent sign");
        }
        return URLDecoder.decode(text, UTF_8);
    }

    /**
     * Takes out the value of a name; empty if it is not given or has no value.
     *
     * @throws BadRequest if it is given twice, because one of the values would be lost
     */
    Optional<String> take(String name) throws BadRequest {
        known.add(name);
        List<String> given = values.remove(name);
        if (given == null) {
            return Optional.empty();
        }
        return Optional.of(only(name, given)).filter(value -> !value.isEmpty());
    }

    /** These parameters, with this number if they have none. */
    Parameters orNumber(String number) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        if (!number.isEmpty()) {
            more.putIfAbsent(NUMBER, List.of(number));
        }
        return new Parameters(more);
    }

    /** The first value of a name, which is not taken out; an empty text if there is none. */
    String first(String name) {
        return values.getOrDefault(name, List.of("")).get(0);
    }

    /** Takes out a switch and returns whether it is on: {@code true} or {@code false}. */
    boolean takeFlag(String name) throws BadRequest {
        String value = take(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new BadRequest(name + ": expected true or false");
        }
        return value.equals("true");
    }

    /** Takes out all values of a name that may occur several times. */
    List<String> takeAll(String name) {
        known.add(name);
        List<String> given = values.remove(name);
        return given == null ? List.of() : given;
    }

    /**
     * Everything that has not been taken out.
     *
     * @param names the names that may occur here
     * @throws BadRequest if there is another name, or one occurs twice
     */
    Map<String, String> rest(Collection<String> names) throws BadRequest {
        Map<String, String> rest = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> each : values.entrySet()) {
            String name = each.getKey();
            if (!names.contains(name)) {
                throw unknown(name, names);
            }
            rest.put(name, only(name, each.getValue()));
        }
        return rest;
    }

    /**
     * Checks that everything has been taken out.
     *
     * @throws BadRequest if something is left
     */
    void checkNothingElse() throws BadRequest {
        for (String name : values.keySet()) {
            throw unknown(name, List.of());
        }
    }

    private BadRequest unknown(String name, Collection<String> more) {
        List<String> names = Stream.concat(more.stream(), known.stream()).toList();
        String expected = names.isEmpty() ? "none" : "one of " + String.join(", ", names);
        return new BadRequest("unknown parameter " + MalformedFileException.shown(name) + "; expected " + expected);
    }

    private static String only(String name, List<String> given) throws BadRequest {
        if (given.size() > 1) {
            throw new BadRequest(name + " is given twice");
        }
        return given.get(0);
    }
}
