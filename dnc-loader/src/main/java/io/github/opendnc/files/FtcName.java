package io.github.opendnc.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name in the form of the FTC, {@code 2026-8-5_818_GUID.txt.zip}. The scope is an area code, {@code Global} or another
 * token; that may be a state, but none has been seen. The form comes from real names of 2011 to 2026. What follows the
 * GUID is ignored, because browsers write {@code (1)} there.
 *
 * @param year the year of the list, as it stands in the name
 * @param month the month
 * @param dayOfMonth the day of the month
 * @param scope what the list covers
 */
public record FtcName(String year, String month, String dayOfMonth, String scope) {
    private static final Pattern FORM =
            Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})_([^_/]+)_[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}");
    private static final Pattern AREA_CODE = Pattern.compile("\\d{3}");

    /** The parts of a name; empty if it has another form. */
    public static Optional<FtcName> of(String name) {
        Matcher parts = FORM.matcher(name);
        return parts.find()
                ? Optional.of(new FtcName(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                : Optional.empty();
    }

    /**
     * The day of the list.
     *
     * @throws DateTimeException if it is no day of the calendar
     */
    public LocalDate day() {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth));
    }

    /** The only area code that the name promises; empty for a wider scope. */
    public OptionalInt areaCode() {
        return AREA_CODE.matcher(scope).matches() ? OptionalInt.of(Integer.parseInt(scope)) : OptionalInt.empty();
    }
}
