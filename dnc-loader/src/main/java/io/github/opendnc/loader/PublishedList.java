package io.github.opendnc.loader;

import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;

/**
 * The published full lists. Whether a file is flat or XML, and whether it is zipped, is recognised from its content; what
 * is declared here is the country and how it packs its files.
 *
 * <p>The forms, and how sure they are:
 *
 * <ul>
 *   <li>US flat, {@code AAA,NNNNNNN} and a line feed: real bytes seen by several public projects from 2011 to 2026.
 *   <li>US zip of exactly one member, named {@code YYYY-M-D_SCOPE_GUID.txt.zip}: real names seen, 2011 to 2026.
 *   <li>Canadian flat and XML: the CRTC's own page on the file formats. Its XML example is not well-formed (the first
 *       element is closed where it opens, and closed again at the end); that form and the well-formed one are read.
 *   <li>Canadian zip of one member for the whole list, or of one for each area code: the CRTC's own page.
 *   <li>US XML: no sample and no description has been seen. It is read by the Canadian grammar, and refused where it
 *       differs.
 * </ul>
 */
public enum PublishedList {
    /** A full list of the United States National Do Not Call Registry. */
    US_FULL_LIST,
    /** A full list of Canada's National Do Not Call List. */
    CANADA_FULL_LIST;

    /** The registry that publishes it. */
    public RegistryId registry() {
        return switch (this) {
            case US_FULL_LIST -> RegistryId.US_NATIONAL;
            case CANADA_FULL_LIST -> RegistryId.CA_NATIONAL;
        };
    }

    /** The country whose numbers it lists. */
    Country country() {
        return switch (this) {
            case US_FULL_LIST -> Country.US;
            case CANADA_FULL_LIST -> Country.CA;
        };
    }

    /** How many members its zip file may have. */
    int mostMembers() {
        return switch (this) {
            case US_FULL_LIST -> 1;
            case CANADA_FULL_LIST -> 1_000;
        };
    }
}
