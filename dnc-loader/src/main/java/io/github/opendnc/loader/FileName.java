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
 * What a name of the FTC's form says, {@code 2026-8-5_818_GUID.txt.zip}: the day of the list and its scope, an area code,
 * {@code Global} or another token (a state, it is thought; none has been seen). Real names seen, 2011 to 2026. What stands behind the GUID is not
 * looked at, because browsers write {@code (1)} there. A file's
 * modification time is never asked: copying a file changes it.
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

    /** What the name of a file or of a zip's member says; a name of another form says nothing. */
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

    /** The one area code that the name promises; empty for a wider scope or when the name says nothing. */
    OptionalInt areaCode() {
        return AREA_CODE.matcher(scope).matches() ? OptionalInt.of(Integer.parseInt(scope)) : OptionalInt.empty();
    }
}
