package io.github.opendnc.loader;

import io.github.opendnc.files.FtcName;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a name in the form of the FTC says ({@link FtcName}): the day of the list and its scope. A file's modification
 * time is never used, because copying changes it.
 */
final class FileName {
    private static final FileName SILENT = new FileName(null, OptionalInt.empty());

    private final @Nullable LocalDate day;
    private final OptionalInt areaCode;

    private FileName(@Nullable LocalDate day, OptionalInt areaCode) {
        this.day = day;
        this.areaCode = areaCode;
    }

    /** What the name of a file, or of a member of a zip, says. A name of another form says nothing. */
    static FileName of(String name, FilePlace place) throws MalformedFileException {
        Optional<FtcName> parts = FtcName.of(name);
        if (parts.isEmpty()) {
            return SILENT;
        }
        FtcName known = parts.get();
        try {
            return new FileName(known.day(), known.areaCode());
        } catch (DateTimeException impossible) {
            throw place.malformed(
                    "a day of the calendar in its name", known.year() + "-" + known.month() + "-" + known.dayOfMonth());
        }
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The only area code that the name promises; empty for a wider scope, or if the name says nothing. */
    OptionalInt areaCode() {
        return areaCode;
    }
}
