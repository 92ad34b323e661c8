package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A synthetic list as a file that is named and packed like a download. The same list gives the same bytes. Immutable.
 *
 * @param country {@code US} or {@code CA}
 * @param obtained the day of the download
 * @param seed makes the GUID in a United States name
 * @param layout how the text is laid out
 */
record ListFile(String country, LocalDate obtained, long seed, ListLayout layout) {
    private static final int BUFFER = 1 << 16;

    /**
     * The name of the text. The FTC names a file by day (not padded), scope and a GUID. How the Canadian operator names
     * its files is not documented.
     */
    String name() {
        String name = isUnitedStates()
                ? String.format(
                        Locale.ROOT,
                        "%d-%d-%d_Global_%s",
                        obtained.getYear(),
                        obtained.getMonthValue(),
                        obtained.getDayOfMonth(),
                        guid())
                : "dncl-" + obtained;
        return name + "." + layout.extension();
    }

    /** The name of the zip. The FTC adds an ending to the name of the text. */
    String zipName() {
        return isUnitedStates() ? name() + ".zip" : "dncl-" + obtained + ".zip";
    }

    private boolean isUnitedStates() {
        return country.equals("US");
    }

    private String guid() {
        return UUID.nameUUIDFromBytes(("list of seed " + seed).getBytes(US_ASCII))
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    /** Writes one text for the whole country. Returns how many numbers it has. */
    long write(List<SyntheticAreaCode> areaCodes, Path path) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), BUFFER)) {
            return layout.writeAll(areaCodes, out);
        }
    }

    /**
     * Writes a zip. For the United States the text is its only member; for Canada there is one member for each area
     * code. The CRTC says that there is a file for each area code, but not how it is named: {@code 416.txt} is our
     * guess.
     *
     * @return how many numbers were written
     */
    long writeZip(List<SyntheticAreaCode> areaCodes, Path path) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER))) {
            if (isUnitedStates()) {
                return member(zip, name(), out -> layout.writeAll(areaCodes, out));
            }
            long numbers = 0;
            for (SyntheticAreaCode areaCode : areaCodes) {
                String member = String.format(Locale.ROOT, "%03d.%s", areaCode.code(), layout.extension());
                numbers += member(zip, member, out -> layout.writeOne(areaCode, out));
            }
            return numbers;
        }
    }

    private long member(ZipOutputStream zip, String name, Text text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(obtained.atStartOfDay());
        zip.putNextEntry(entry);
        // Passing 12 bytes at a time to the deflater would cost more than the deflating itself.
        OutputStream out = new BufferedOutputStream(zip, BUFFER);
        long numbers = text.writeTo(out);
        out.flush();
        return numbers;
    }

    /** The content of one member. */
    @FunctionalInterface
    private interface Text {
        long writeTo(OutputStream out) throws IOException;
    }
}
