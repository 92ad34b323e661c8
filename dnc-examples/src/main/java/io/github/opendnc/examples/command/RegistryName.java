package io.github.opendnc.examples.command;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.registry.RegistryId;
import java.util.Locale;

/** The command's names of registries: {@code us} and {@code ca} for the national ones, the id for others. */
final class RegistryName {
    /** The possible names. */
    static final String EXPECTED =
            "us, ca, or the id of another registry: lower-case words joined by hyphens, such" + " as us-in";

    private RegistryName() {}

    /** The list for a name. An id needs a hyphen, so that a misspelt {@code us} or {@code ca} is not taken for one. */
    static PublishedList list(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "us", "us-national" -> PublishedList.US_FULL_LIST;
            case "ca", "ca-national" -> PublishedList.CANADA_FULL_LIST;
            default -> bareNumbers(name);
        };
    }

    private static PublishedList bareNumbers(String name) {
        if (name.indexOf('-') < 0) {
            throw new IllegalArgumentException(EXPECTED);
        }
        return PublishedList.bareNumbers(new RegistryId(name));
    }

    /** The name of a list. */
    static String of(PublishedList list) {
        if (list.equals(PublishedList.US_FULL_LIST)) {
            return "us";
        }
        return list.equals(PublishedList.CANADA_FULL_LIST)
                ? "ca"
                : list.registry().value();
    }
}
