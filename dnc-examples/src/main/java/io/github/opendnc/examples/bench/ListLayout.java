package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The layouts in which the regulators publish a full list. */
enum ListLayout {
    /** One number a line, with a comma after the area code: {@code 416,1234567}. */
    FLAT("txt", "", "", "%03d,#######\n", "", ""),

    /**
     * The grammar that the CRTC documents, including its fault: {@code list} closes itself and is closed again at the
     * end. No sample of the FTC's XML is public, and it most likely has this form too.
     */
    XML(
            "xml",
            "<list type='full' level='%s' val='%s' />\n",
            "<ac val='%03d'>\n",
            "<ph val='#######' />\n",
            "</ac>\n",
            "</list>\n");

    private final String extension;
    private final String listOpens;
    private final String areaCodeOpens;
    private final String number;
    private final String areaCodeCloses;
    private final String listCloses;

    ListLayout(
            String extension,
            String listOpens,
            String areaCodeOpens,
            String number,
            String areaCodeCloses,
            String listCloses) {
        this.extension = extension;
        this.listOpens = listOpens;
        this.areaCodeOpens = areaCodeOpens;
        this.number = number;
        this.areaCodeCloses = areaCodeCloses;
        this.listCloses = listCloses;
    }

    /** The ending of the file's name, without the dot. */
    String extension() {
        return extension;
    }

    /** Writes a list of all area codes of the country. Returns how many numbers it has. */
    long writeAll(List<SyntheticAreaCode> areaCodes, OutputStream out) throws IOException {
        write(out, String.format(Locale.ROOT, listOpens, "all", ""));
        long numbers = 0;
        for (SyntheticAreaCode areaCode : areaCodes) {
            numbers += writeNumbers(areaCode, out);
        }
        write(out, listCloses);
        return numbers;
    }

    /** Writes the list of one area code. Returns how many numbers it has. */
    long writeOne(SyntheticAreaCode areaCode, OutputStream out) throws IOException {
        write(out, String.format(Locale.ROOT, listOpens, "ac", String.format(Locale.ROOT, "%03d", areaCode.code())));
        long numbers = writeNumbers(areaCode, out);
        write(out, listCloses);
        return numbers;
    }

    private long writeNumbers(SyntheticAreaCode areaCode, OutputStream out) throws IOException {
        write(out, String.format(Locale.ROOT, areaCodeOpens, areaCode.code()));
        byte[] line = String.format(Locale.ROOT, number, areaCode.code()).getBytes(US_ASCII);
        int digits = String.format(Locale.ROOT, number, areaCode.code()).indexOf('#');
        long[] count = {0};
        areaCode.forEachListed(local -> {
            int rest = local;
            for (int i = digits + 6; i >= digits; i--) {
                line[i] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
            out.write(line, 0, line.length);
            count[0]++;
        });
        write(out, areaCodeCloses);
        return count[0];
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(US_ASCII));
    }
}
