package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which the name of a column may be meant. One reading too many may find a refusal. */
final class NameReadings {
    /**
     * Several capitals with small letters right behind or before them. Where a word ends there, nobody can see: {@code
     * DNCflag} is not {@code DN Cflag}.
     */
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\p{Lu}{2}\\p{Ll}|(?<!\\p{L})\\p{Ll}\\p{Lu}{2}");

    /** What Salesforce puts before a field of a package that was installed: {@code hed__Deceased__c}. */
    private static final Pattern PACKAGE =
            Pattern.compile("(?i)(?<![a-z0-9_])[a-z](?:_?[a-z0-9]){0,14}__(?=.+__p?c\\s*$)");

    private NameReadings() {}

    /**
     * A name in all encodings, also with words for its pictures, without the package of its field, and in small letters
     * if its capitals may part it wrongly.
     */
    static List<String> of(String name) {
        List<String> readings = Mojibake.allReadings(name).stream()
                .flatMap(reading -> Stream.of(reading, RefusalSigns.inWords(reading)))
                .flatMap(reading -> Stream.of(reading, PACKAGE.matcher(reading).replaceFirst("")))
                .distinct()
                .toList();
        return RUN_TOGETHER.matcher(name).find()
                ? Stream.concat(readings.stream(), readings.stream().map(reading -> reading.toLowerCase(Locale.ROOT)))
                        .toList()
                : readings;
    }
}
