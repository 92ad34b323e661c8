package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes lead files as a CRM exports them: twenty columns, about 140 bytes a row, telephone numbers in every usual
 * form. Some 45 of 100 numbers are on the list, the share that was found for the published numbers of 24,000
 * contractors. One in a hundred cannot be read. The same list and seed give the same file. Not thread-safe.
 */
final class LeadFile {
    private static final double LISTED = 0.45;
    private static final double UNREADABLE = 0.01;
    private static final String[] HEADER = {
        "id",
        "first_name",
        "last_name",
        "company",
        "street",
        "city",
        "state",
        "zip",
        "phone",
        "email",
        "source",
        "owner",
        "status",
        "score",
        "notes",
        "last_transaction",
        "last_inquiry",
        "consent",
        "consent_on",
        "do_not_call_on"
    };

    private final SyntheticRegistry registry;
    private final LocalDate obtained;
    private final SplitMix random;

    private LeadFile(SyntheticRegistry registry, LocalDate obtained, long seed) {
        this.registry = registry;
        this.obtained = obtained;
        this.random = new SplitMix(~seed);
    }

    /**
     * Writes a lead file in UTF-8 with CRLF.
     *
     * @param registry the list that has 45 in 100 of the numbers
     * @param obtained the day of the list; every date in the file is earlier
     */
    static void write(Path path, SyntheticRegistry registry, LocalDate obtained, long rows, long seed)
            throws IOException {
        LeadFile leads = new LeadFile(registry, obtained, seed);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADER).get();
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(path, UTF_8), format)) {
            for (long id = 1; id <= rows; id++) {
                out.printRecord(leads.row(id));
            }
        }
    }

    private List<String> row(long id) {
        String first = random.pick("Ann", "José", "Mary", "Wei", "Zoë", "Robert", "Priya", "Liam", "Fatima", "Chloé");
        String last = random.pick("Smith", "Tremblay", "O'Neil", "Nguyen", "Müller", "Garcia", "Lee", "Côté", "Brown");
        String consent = random.chance(0.08) ? random.pick("ORAL", "ORAL_RECORDED", "WRITTEN", "WRITTEN_ROBOCALL") : "";
        return Arrays.asList(
                Long.toString(id),
                first,
                last,
                random.chance(0.3)
                        ? random.pick("Acme Roofing, Inc.", "Ferme du Nord", "Lee & Sons", "Blue \"Z\" LLC")
                        : "",
                random.between(1, 9_999) + random.pick(" Main St", " Oak Ave", " King St W", " rue de la Gare"),
                random.pick("Springfield", "Riverside", "Española", "Fairview", "Salem", "Georgetown", "Cañon City"),
                random.pick("CA", "NY", "TX", "OH", "FL", "WA", "IL", "GA"),
                Integer.toString(random.between(10_000, 99_999)),
                phone(),
                "lead" + id + "@example.com",
                random.pick("web", "fair", "referral", "import"),
                random.pick("kim", "sam", "pat"),
                random.pick("new", "open", "won", "lost"),
                Integer.toString(random.below(101)),
                notes(),
                dayBefore(0.20, 900),
                dayBefore(0.10, 300),
                consent,
                consent.isEmpty() ? "" : dayBefore(0.95, 1_500),
                dayBefore(0.01, 2_000));
    }

    private String notes() {
        return random.pick(
                "",
                "",
                "",
                "asked for a quote, call after 5",
                "prefers e-mail",
                "said \"not now\"",
                "two dogs, ring twice\r\nsecond floor");
    }

    private String dayBefore(double chance, int days) {
        return random.chance(chance)
                ? obtained.minusDays(random.between(1, days)).toString()
                : "";
    }

    private String phone() {
        String digits = Long.toString(registry.draw(random, random.chance(LISTED)));
        if (random.chance(UNREADABLE)) {
            return random.pick("2.13E+09", "unknown", digits.substring(1), "");
        }
        String area = digits.substring(0, 3);
        String exchange = digits.substring(3, 6);
        String line = digits.substring(6);
        return switch (random.below(8)) {
            case 0 -> "+1 (" + area + ") " + exchange + "-" + line;
            case 1 -> area + "." + exchange + "." + line;
            case 2 -> "1-" + area + "-" + exchange + "-" + line;
            case 3 -> digits;
            case 4 -> "+1" + digits;
            case 5 -> "tel:+1-" + area + "-" + exchange + "-" + line;
            case 6 -> area + "-" + exchange + "-" + line + " x" + random.between(1, 999);
            default -> "(" + area + ") " + exchange + "-" + line;
        };
    }
}
