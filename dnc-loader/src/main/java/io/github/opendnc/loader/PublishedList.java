package io.github.opendnc.loader;

import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The published full lists: whose a list is, and how it is packed. The loader sees from the content whether a file of
 * the two national registries is flat or XML, and whether any file is zipped. Immutable and thread-safe.
 *
 * <p>The forms, and how sure they are:
 *
 * <ul>
 *   <li>US flat, {@code AAA,NNNNNNN} and a line feed: several public projects have seen real bytes, from 2011 to 2026.
 *   <li>US zip of exactly one member, named {@code YYYY-M-D_SCOPE_GUID.txt.zip}: real names seen, 2011 to 2026.
 *   <li>Canadian flat and XML: the CRTC's own page on the file formats. Its XML example is not well-formed (the first
 *       element is closed where it opens, and closed again at the end). That form and the well-formed one are both
 *       read.
 *   <li>Canadian zip of one member for the whole list, or of one for each area code: the CRTC's own page.
 *   <li>US XML: neither a sample nor a description has been seen. It is read by the Canadian grammar, and refused if it
 *       differs.
 *   <li>{@linkplain #bareNumbers Bare numbers}: our own form for everybody else's lists, without a published
 *       description.
 * </ul>
 */
public final class PublishedList {
    /** A full list of the United States National Do Not Call Registry. */
    public static final PublishedList US_FULL_LIST = new PublishedList(RegistryId.US_NATIONAL, Country.US);

    /** A full list of Canada's National Do Not Call List. */
    public static final PublishedList CANADA_FULL_LIST = new PublishedList(RegistryId.CA_NATIONAL, Country.CA);

    /** The most members of a zip file, one for each possible area code. A workbook has fewer. */
    static final int MOST_MEMBERS = 1_000;

    private static final Set<RegistryId> OF_ANOTHER_FORM =
            Set.of(RegistryId.US_NATIONAL, RegistryId.CA_NATIONAL, RegistryId.SINGLE_LOOK_UP);

    private final RegistryId registry;
    private final @Nullable Country country;

    private PublishedList(RegistryId registry, @Nullable Country country) {
        this.registry = registry;
        this.country = country;
    }

    /**
     * A full list of any other registry, for example a state's, as bare numbers. A number is ten digits, or area code
     * and seven digits with a comma between them; one a line, all written in the same way. The first line may be a
     * header, recognized by having letters and no digit. The file is plain text, or a zip file of such. XML and
     * everything else is refused.
     *
     * @param registry for example {@code us-in}
     * @throws IllegalArgumentException if it is one of the two national registries, which publish in their own forms,
     *     or {@link RegistryId#SINGLE_LOOK_UP}, which has no list
     */
    public static PublishedList bareNumbers(RegistryId registry) {
        if (OF_ANOTHER_FORM.contains(Objects.requireNonNull(registry, "registry"))) {
            throw new IllegalArgumentException(
                    "registry: expected another than " + registry + ", which publishes no list of bare numbers");
        }
        return new PublishedList(registry, null);
    }

    /** The registry that publishes it. */
    public RegistryId registry() {
        return registry;
    }

    /**
     * The country whose numbers the list holds. Empty for a list of bare numbers, because their country is not known.
     */
    Optional<Country> country() {
        return Optional.ofNullable(country);
    }

    /** Whether it is a list of bare numbers. */
    boolean isBareNumbers() {
        return country == null;
    }

    /** How many members its zip file may have. */
    int mostMembers() {
        return this == US_FULL_LIST ? 1 : MOST_MEMBERS;
    }

    @Override
    public String toString() {
        return "full list of " + registry;
    }
}
