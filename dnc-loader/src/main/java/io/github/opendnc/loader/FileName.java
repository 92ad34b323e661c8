package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a name in the form of the FTC, {@code 2026-8-5_818_GUID.txt.zip}, says: the day of the list and its scope. The
 * scope is an area code, {@code Global} or another token; that may be a state, but none has been seen. The form comes
 * from real names of 2011 to 2026. What follows the GUID is ignored, because browsers write {@code (1)} there. A file's
 * modification time is never used, because copying changes it.
 */
final class FileName {
    private static final Pattern FTC =
            Pattern.compile("^(\\d{4})-(\\d{1,2})-(\\d{1,2})_([^_/]+)_[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}");
    private static final Pattern AREA_CODE = Pattern.compile("\\d{3}");
    private static final FileName SILENT = new FileName(null, "");

    private final @Nullable LocalDate day;
    private final String scope;

    private FileName(@Nullable LocalDate day, String scope) {
        this.day = day;
        this.scope = scope;
    }

    /** What the name of a file, or of a member of a zip, says. A name of another form says nothing. */
    static FileName of(String name, FilePlace place) throws MalformedFileException {
        Matcher parts = FTC.matcher(name);
        if (!parts.find()) {
            return SILENT;
        }
        try {
            return new FileName(
                    LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)), String.valueOf(parts.group(4)));
        } catch (DateTimeException impossible) {
            throw place.malformed(
                    "a day of the calendar in its name", parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3));
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The only area code that the name promises; empty for a wider scope, or if the name says nothing. */
    OptionalInt areaCode() {
        return AREA_CODE.matcher(scope).matches() ? OptionalInt.of(Integer.parseInt(scope)) : OptionalInt.empty();
    }
}
