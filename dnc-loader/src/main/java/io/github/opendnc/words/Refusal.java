package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a text states that a person refused calls. It may be a cell of a status or a tag, a note, or a message that
 * somebody wrote back. The words are those that {@link RefusalColumn} knows from names, and more.
 */
public final class Refusal {
    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    /** Separates the things that a cell lists, for example in {@code VIP; DNC}. */
    static final Pattern LISTED = Pattern.compile("[;,|\\n\\r]| [&+/] ");

    /** Separates the parts of one such thing: {@code Inactive (DNC)}, but not {@code Phone N/A}. */
    private static final Pattern MADE_OF = Pattern.compile(
            " - |[:=]|/(?!(?<=(?<!\\p{L})[Nn]/)[Aa](?!\\p{L}))|[\\\\()\\[\\]{}<>*!\u2013\u2014\u2022\u00B7]|[.] ");

    /** An address only says where a text is to be found. */
    private static final Pattern ADDRESS = Pattern.compile("://|^\\s*/|^www[.]");

    /** Blanks of every kind, including line ends and the ways in which web pages write them. */
    private static final String BLANK = "(?:[\\h\\v\u200B]|&nbsp;|&#0*160;|<[bB][rR] ?/?>)";

    /** Words that have no other meaning, wherever they stand in a text that states a refusal. */
    private static final Pattern WITHOUT_OTHER_MEANING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:(?:[fin]|[xz]{1,3})?d\\.?n\\.?cl?(?:s|'?e?d)?|lnnte|do(?:[_-]|~)*not(?:[_-]|~)*call(?:[\\s.!]*$|(?:[_-]|~)*(?:list|registry)))"
                            .replace("~", BLANK)
                    + "(?![\\p{L}\\p{N}])"
                    + "|^\\s*remov(?:ed|als?)\\W*$" // and not of a thing: Old tank - removed
                    + "|(?-i:^\\s*STOP(?:ALL)?\\W*$|DO~+NOT~+(?:CALL|CONTACT|PHONE|TEXT)|DON['\u2019]?T~+(?:CALL|CONTACT|PHONE)|NEVER~+(?:CALL|CONTACT)|STOP~+CALLING|CEASE(?:_|~)+AND(?:_|~)+DESIST)(?!\\p{L})"
                            .replace("~", BLANK));

    /**
     * Beside these words they may have another meaning: a number was looked up and not found, or something else has the
     * same letters.
     */
    private static final Pattern OTHER_MEANING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:not|no|non|isn'?t|never|pass(?:ed)?|checks?|checked|run|scrub\\w*|clean\\w*|clear\\w*|exempt|compliant|vs"
                    + "|against|works?|director|parks?|resorts?|found|match\\w*|longer|expired|removed|until|till|before|after|during|why|hours)"
                    + "(?![\\p{L}\\p{N}])");

    /** Words before the way in which something was asked. */
    private static final Set<String> BY = Set.of("via", "by", "per", "through", "par", "por");

    /** Words that belong to the word after them, unless a mark separates the two. */
    private static final Set<String> NO_BEFORE =
            Set.of("no", "not", "non", "nao", "nein", "in", "on", "scrub", "scrubbed", "checked");

    /** The first words of texts that say what is not the case. */
    private static final Set<String> NOT_FIRST = Set.of("not", "isnt", "no", "never", "wasnt");

    /** A whole reply of at most this many words counts even if it reads like what a sender writes. */
    private static final int SHORT = 3;

    private static final Set<String> NOT_TO = Set.of("do", "dont", "not", "no", "never", "stop", "ne", "nicht", "nao");

    private static final Phrases OF_RECORDS = WORDS.phrases("of-records");
    private static final Phrases UNREACHED = WORDS.phrases("unreached");
    /** Phrases without another meaning count in a status too. */
    private static final Phrases SAID = WORDS.phrases("said", "plainly");

    private static final Phrases ONLY = WORDS.phrases("only");
    private static final Phrases PLAINLY = WORDS.phrases("plainly");
    private static final Phrases REPLIED = WORDS.phrases("replied");
    private static final Phrases OF_PERSON = WORDS.phrases("of-person");
    private static final Phrases HOW_TO_STOP = WORDS.phrases("how-to-stop");

    /** Every text that states a refusal contains one of these. */
    private static final Beginnings TELLING = telling(RefusalColumn.REFUSALS, SAID, ONLY);

    private static final FirstLook FIRST_LOOK = new FirstLook(PLAINLY);

    /** Loaded on first use, because few files need it. */
    private static final class Replies {
        /** Every reply that refuses calls contains one of these. */
        static final Beginnings TELLING = telling(RefusalColumn.REFUSALS, SAID, ONLY, REPLIED, PLAINLY);
    }

    private static Beginnings telling(Phrases... phrases) {
        return new Beginnings(Stream.of(phrases).flatMap(Phrases::telling));
    }

    private Refusal() {}

    /**
     * A cell in all ways in which it may be meant. The one in lower case keeps {@code sTOP} from being read as "s" and
     * "TOP".
     */
    private static Stream<String> readings(String cell) {
        return Mojibake.allReadings(cell).stream()
                .map(Alphabet::inLatin)
                .flatMap(reading -> Stream.of(
                        reading,
                        reading.toLowerCase(Locale.ROOT),
                        RefusalSigns.inWords(reading),
                        RefusalSpelling.corrected(reading)))
                .distinct();
    }

    /** Whether a cell, such as a status or a tag, states a refusal: {@code DNC}, {@code Never contact again}. */
    public static boolean isSaidIn(String cell) {
        return LongText.says(cell, piece -> readings(piece).anyMatch(Refusal::isSaidInReading));
    }

    private static boolean isSaidInReading(String cell) {
        return isIn(cell, Refusal::isSaidBy, TELLING);
    }

    /** Whether the whole cell, one of the things that it lists, or a part of such a thing states a refusal. */
    private static boolean isIn(String cell, Predicate<List<String>> says, Beginnings telling) {
        return telling.mayBeIn(cell)
                && !OF_RECORDS.areIn(ColumnWords.of(cell))
                && (says.test(withoutContrary(ColumnWords.of(cell)))
                        || LISTED.splitAsStream(cell).anyMatch(part -> telling.mayBeIn(part) && isInOne(part, says)));
    }

    /**
     * Whether a listed thing states a refusal. If it contains something that says the contrary, it is not split
     * further: nothing is left of {@code DNC: No}.
     */
    private static boolean isInOne(String part, Predicate<List<String>> says) {
        List<String> words = ColumnWords.of(part);
        List<String> rest = withoutContrary(words);
        return says.test(rest)
                || says.test(withoutNumbersBehind(rest))
                || isSaidBehindNo(part, says)
                || (rest.size() == words.size()
                        && MADE_OF.splitAsStream(part).map(ColumnWords::of).anyMatch(says));
    }

    /** The words without numbers at the end. {@code Removed 12/5/2024} says what {@code Removed} says. */
    private static List<String> withoutNumbersBehind(List<String> words) {
        int size = words.size();
        while (size > 0 && words.get(size - 1).chars().allMatch(Character::isDigit)) {
            size--;
        }
        return words.subList(0, size);
    }

    /**
     * Whether a part after a mark states a refusal by itself. {@code No - DNC} and {@code Checked (DNC)} do not say the
     * contrary.
     */
    private static boolean isSaidBehindNo(String part, Predicate<List<String>> says) {
        List<List<String>> pieces = MADE_OF.splitAsStream(part)
                .map(ColumnWords::of)
                .filter(words -> !words.isEmpty())
                .toList();
        return IntStream.range(1, pieces.size())
                .anyMatch(i -> isApart(pieces.get(i - 1)) && says.test(withoutContrary(pieces.get(i))));
    }

    /**
     * Whether the words before a mark are about something else than those after it: {@code Not in office}, {@code
     * checked}.
     */
    private static boolean isApart(List<String> before) {
        return NO_BEFORE.contains(last(before)) || (before.size() > 1 && NOT_FIRST.contains(before.get(0)));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> withoutContrary(List<String> words) {
        return RefusalColumn.CLEARED.cutOut(words);
    }

    private static boolean isSaidBy(List<String> all) {
        List<String> words = UNREACHED.cutOut(RefusalColumn.NOTHING.cutOut(all));
        return ONLY.areIn(words)
                || ((RefusalColumn.REFUSALS.areIn(words) || SAID.areIn(words)) && !isOfLettersIn(words));
    }

    /**
     * Like {@link RefusalColumn#isOfLetters}. But somebody who asked by letter refused everything. So did somebody who
     * is not to be contacted and wrote a letter.
     */
    private static boolean isOfLettersIn(List<String> words) {
        boolean byLetter = words.stream().anyMatch(BY::contains);
        boolean notTo = words.stream().anyMatch(NOT_TO::contains);
        return RefusalColumn.isOfLetters(words)
                && !(byLetter && !notTo)
                && !(RefusalColumn.isOfContact(words) && !byLetter);
    }

    /** Whether a text states in words without another meaning that a person refused calls: {@code DNC}. */
    public static boolean isPlainlySaidIn(String text) {
        return LongText.says(text, piece -> readings(piece).anyMatch(Refusal::isPlainlySaidInReading));
    }

    /** The same of a part of a text. A word that tells it only of a whole cell does not count: {@code Stop}. */
    static boolean isPlainlySaidAmongOthersIn(String part) {
        boolean hasSuchWord = ColumnWords.of(part).stream().anyMatch(FirstLook.ALONE::contains);
        return readings(part).anyMatch(hasSuchWord ? Refusal::isPlainlySaidInPhrase : Refusal::isPlainlySaidInReading);
    }

    /**
     * Whether all of a cell, or of one of the things that it lists, says that the person died or that the number is
     * somebody else's.
     */
    static boolean isSaidOfPersonIn(String cell) {
        return LongText.says(
                cell,
                piece -> readings(piece)
                        .flatMap(LISTED::splitAsStream)
                        .map(ColumnWords::of)
                        .anyMatch(OF_PERSON::areIn));
    }

    /**
     * False only if {@link #isPlainlySaidIn} is false too. It is faster, because most texts contain none of the words.
     */
    public static boolean mayBePlainlySaidIn(String text) {
        return FIRST_LOOK.mayFindIn(text);
    }

    private static boolean isPlainlySaidInReading(String text) {
        return isPlainlySaidInPhrase(text)
                || (!ADDRESS.matcher(text).find()
                        && WITHOUT_OTHER_MEANING.matcher(text).find()
                        && !OTHER_MEANING
                                .matcher(WITHOUT_OTHER_MEANING.matcher(text).replaceAll(" "))
                                .find()
                        && isSaidInReading(text));
    }

    private static boolean isPlainlySaidInPhrase(String text) {
        return !ADDRESS.matcher(text).find() && isIn(text, PLAINLY::areIn, FIRST_LOOK.telling());
    }

    /**
     * Whether a message that a person wrote back asks for no more: {@code STOP}. A sender's hint how to stop is not
     * such a request.
     */
    static boolean isRepliedIn(String text) {
        return LongText.says(text, piece -> readings(piece).anyMatch(Refusal::isRepliedInReading));
    }

    private static boolean isRepliedInReading(String text) {
        if (!Replies.TELLING.mayBeIn(text)) {
            return false;
        }
        List<String> all = ColumnWords.of(text);
        if (all.size() <= SHORT && REPLIED.areIn(all)) {
            return true;
        }
        List<String> rest = HOW_TO_STOP.cutOut(all);
        List<String> words = withoutContrary(rest);
        return REPLIED.areIn(words)
                || PLAINLY.areIn(words)
                || isSaidBy(words)
                || (rest.size() == all.size()
                        && isPlainlySaidInReading(text)); // part by part, without a sender's words
    }
}
