package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.CountryNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A column that names the country of a person or of a number. A number that is written without country code 1 is none
 * of North America if its row plainly names a country of another code. Immutable.
 */
final class CountryColumn {
    private static final Pattern NAMES = Pattern.compile(
            " (?:[^ ]*countr(?:y|ies)(?:code|name)?|pais) |^ (?:code |nom du )?pays(?: d[eu] [^ ]+)? $|^ land $");

    /** What was a person's country once, or will be for a while, says nothing of a telephone. */
    private static final Pattern OTHERS = Pattern.compile(
            " (?:birth|born|citizenship|citizen|nationality|passport|destinations?|visited|travel|interest|interests|naissance|nacimiento"
                    + "|nascimento) ");

    /** With such a word, the two letters of a country may be those of a state. */
    private static final Pattern STATES =
            Pattern.compile(" (?:states?|provinces?|regions?|estado|provincia|etat|bundesland|county|counties) ");

    private static final Pattern CODES =
            Pattern.compile(" (?:[^ ]*code|codes|codigo|isd|dial|dialing|calling|prefix) ");

    /** A calling code with its mark: {@code +52}, {@code 0052}. */
    private static final Pattern MARKED = Pattern.compile("(?:\\+|00|011) ?([2-9][0-9]{0,2})");

    /** A calling code without a mark. */
    private static final Pattern BARE = Pattern.compile("7|[2-9][0-9]{1,2}");

    /** The numbers that ISO 3166-1 gives countries under country code 1, where they could be calling codes. */
    private static final Set<String> NUMBERED = Set.of(
            "840", "850", "630", "316", "388", "214", "212", "308", "500", "659", "662", "670", "780", "796", "660",
            "534", "580", "581");

    /** The territories that ISO 3166 counts as countries, and the numbering plan as regions of the United States. */
    private static final Set<String> TERRITORIES = Set.of("PR", "GU", "VI", "AS", "MP", "UM");

    /** The other countries whose numbers stand under country code 1. */
    private static final Set<String> OF_THE_PLAN = NumberingPlan.bundled().areaCodes().stream()
            .flatMap(areaCode -> areaCode.country().stream())
            .map(Country::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PARTS = Pattern.compile("[,;/|()\\[\\]:]| [-\u2013\u2014] ");

    /** The words of which other names of the United States and Canada are made. */
    private static final Set<String> NORTH_AMERICAN = Set.of(
            "u",
            "s",
            "us",
            "usa",
            "united",
            "states",
            "of",
            "the",
            "america",
            "north",
            "american",
            "canada",
            "estados",
            "unidos",
            "del",
            "norte",
            "amerique",
            "du",
            "nord",
            "1",
            "001",
            "840",
            "124",
            "and");

    private final String name;
    private final boolean isOfPerson;
    private final boolean isOfStatesToo;
    private final boolean isOfCodes;

    CountryColumn(String name) {
        String words = ColumnWords.joined(name);
        this.name = name;
        isOfPerson = isNamedSo(name) && !OTHERS.matcher(words).find();
        isOfStatesToo = STATES.matcher(words).find();
        isOfCodes = CODES.matcher(words).find();
    }

    /** Whether a column of this name may name a country. */
    static boolean isNamedSo(String name) {
        return NAMES.matcher(ColumnWords.joined(name)).find();
    }

    /** Whether the cells of a column of this name count. */
    static boolean counts(String name) {
        return new CountryColumn(name).isOfPerson;
    }

    /** Whether a cell plainly names a country whose numbers do not stand under country code 1. */
    boolean isOfAnother(String cell) {
        String text = cell.strip();
        if (!isOfPerson || FactCells.isNothing(text)) {
            return false;
        }
        return isOtherCode(text)
                || CountryNames.codeOf(text).map(code -> isOther(text, code)).orElseGet(() -> isOtherIn(text));
    }

    /** Whether a filled cell may name another country than those under country code 1, but does not do so plainly. */
    boolean isNotUnderstood(String cell) {
        List<String> words = ColumnWords.of(cell);
        return !words.isEmpty()
                && !FactCells.isNothing(cell)
                && !isOfAnother(cell)
                && !NORTH_AMERICAN.containsAll(words)
                && !CountryNames.codeOf(cell).filter(CountryColumn::isUnderOne).isPresent()
                && !PARTS.splitAsStream(cell)
                        .filter(part -> !part.isBlank())
                        .allMatch(part -> CountryNames.codeOf(part)
                                .filter(CountryColumn::isUnderOne)
                                .isPresent());
    }

    private boolean isOtherCode(String text) {
        return MARKED.matcher(text).matches()
                || (isOfCodes && BARE.matcher(text).matches() && !NUMBERED.contains(text));
    }

    private boolean isOther(String text, String code) {
        return !isUnderOne(code) && !(isOfStatesToo && isState(text));
    }

    private static boolean isUnderOne(String code) {
        return OF_THE_PLAN.contains(code) || TERRITORIES.contains(code);
    }

    private static boolean isState(String text) {
        return Region.of(text.toUpperCase(Locale.ROOT)).isPresent();
    }

    /** Whether a part names another country, and no part a country under country code 1 or a state. */
    private static boolean isOtherIn(String text) {
        List<String> parts = PARTS.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        List<String> named = parts.stream()
                .filter(part -> !isState(part))
                .flatMap(part -> CountryNames.codeOf(part).stream())
                .toList();
        return parts.size() > 1
                && !named.isEmpty()
                && named.stream().noneMatch(CountryColumn::isUnderOne)
                && parts.stream()
                        .filter(CountryColumn::isState)
                        .allMatch(part -> Optional.of(named.get(0)).equals(CountryNames.codeOf(part)));
    }

    @Override
    public String toString() {
        return name;
    }
}
