package io.github.opendnc.numbering;

import io.github.opendnc.text.MaskedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A state or province under country code 1, with the two letters that the postal services of both countries use for it.
 * No two have the same code. A value type: immutable and thread-safe.
 *
 * @param country the country it is in
 * @param code two capital letters, for example {@code FL}
 * @param name its name in English, for example {@code Florida}
 */
public record Region(Country country, String code, String name) {
    private static final String OF_THE_UNITED_STATES = """
            AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware,
            DC District of Columbia, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa,
            KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota,
            MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
            NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon,
            PA Pennsylvania, PR Puerto Rico, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas,
            UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming,
            AS American Samoa, GU Guam, MP Northern Mariana Islands, VI Virgin Islands""";

    private static final String OF_CANADA = """
            AB Alberta, BC British Columbia, MB Manitoba, NB New Brunswick, NL Newfoundland and Labrador, NS Nova Scotia,
            NT Northwest Territories, NU Nunavut, ON Ontario, PE Prince Edward Island, QC Quebec, SK Saskatchewan,
            YT Yukon""";

    /** Other names that people write, each with only one meaning. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("washington dc", "DC"),
            Map.entry("washington, dc", "DC"),
            Map.entry("qu\u00E9bec", "QC"),
            Map.entry("pq", "QC"), // the postal code until 1992
            Map.entry("pei", "PE"),
            Map.entry("newfoundland", "NL"),
            Map.entry("colombie-britannique", "BC"),
            Map.entry("nouveau-brunswick", "NB"),
            Map.entry("nouvelle-\u00E9cosse", "NS"),
            Map.entry("terre-neuve-et-labrador", "NL"),
            Map.entry("\u00EEle-du-prince-\u00E9douard", "PE"),
            Map.entry("territoires du nord-ouest", "NT"),
            Map.entry("nouvelle-ecosse", "NS"),
            Map.entry("ile-du-prince-edouard", "PE"),
            Map.entry("terre-neuve", "NL"),
            Map.entry("c.-b.", "BC"), // the French abbreviations, of which an unaccented N.-E. may be another place
            Map.entry("n.-b.", "NB"),
            Map.entry("n.-\u00E9.", "NS"),
            Map.entry("t.-n.-l.", "NL"),
            Map.entry("\u00EE.-p.-\u00E9.", "PE"),
            Map.entry("t.n.-o.", "NT"));

    /** A code written as an abbreviation: {@code D.C.}, {@code N. Y.} */
    private static final Pattern DOTTED = Pattern.compile("(?:^|(?<=[ ,]))([A-Za-z])\\. ?([A-Za-z])\\.?$");

    /** A code after that of its country, as in ISO 3166-2. */
    private static final Pattern OF_COUNTRY = Pattern.compile("(?i)(US|CA)-([A-Z]{2})");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Map<String, Region> BY_CODE = new TreeMap<>();
    private static final Map<String, Region> BY_NAME;

    static {
        add(Country.US, OF_THE_UNITED_STATES);
        add(Country.CA, OF_CANADA);
        BY_NAME = BY_CODE.values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        region -> region.name.toLowerCase(Locale.ROOT), Function.identity()));
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if the code is not two capital letters, or there is no name
     */
    public Region {
        if (!CODE.matcher(Objects.requireNonNull(code, "code")).matches() || name.isBlank()) {
            throw new IllegalArgumentException("region: expected two capital letters and a name, found "
                    + MaskedText.quoted(code) + " and " + MaskedText.quoted(name));
        }
    }

    private static void add(Country country, String list) {
        for (String each : Arrays.asList(list.split(",\\s+", -1))) {
            Region region = new Region(country, each.substring(0, 2), each.substring(3));
            BY_CODE.put(region.code, region);
        }
    }

    /** All states and provinces, in the order of their codes. */
    public static Collection<Region> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The state or province with a code in capital letters; empty if there is none. */
    public static Optional<Region> of(String code) {
        return Optional.ofNullable(BY_CODE.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * The state or province that people mean by a code or a name, in any case: {@code fl}, {@code Florida},
     * {@code N.Y.}, {@code US-NY}, {@code Nouveau-Brunswick}, but not {@code Fla}.
     */
    public static Optional<Region> read(String text) {
        String plain = text.strip();
        return of(plain.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(BY_NAME.get(plain.toLowerCase(Locale.ROOT))))
                .or(() -> readOtherwise(plain));
    }

    private static Optional<Region> readOtherwise(String text) {
        Matcher ofCountry = OF_COUNTRY.matcher(text);
        if (ofCountry.matches()) {
            return of(ofCountry.group(2).toUpperCase(Locale.ROOT))
                    .filter(region -> region.country.code().equalsIgnoreCase(ofCountry.group(1)));
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String undotted = DOTTED.matcher(composed).replaceFirst("$1$2");
        return of(undotted.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(undotted.toLowerCase(Locale.ROOT)))
                        .flatMap(Region::of));
    }

    /** Its code. */
    @Override
    public String toString() {
        return code;
    }
}
