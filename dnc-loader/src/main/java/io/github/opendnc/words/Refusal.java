package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a text says that a person refused calls: a cell of a status or a tag, a note, a message that somebody wrote back. The words
 * are those by which {@link RefusalColumn} knows names, and more.
 */
public final class Refusal {
    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    /** Between the things that one cell says, for example {@code VIP; DNC}. */
    static final Pattern LISTED = Pattern.compile("[;,|\\n\\r]| [&+/] ");

    /** Between what one of them is made of: {@code Inactive (DNC)}, and not {@code Phone N/A}. */
    private static final Pattern MADE_OF = Pattern.compile(
            " - |:|/(?!(?<=(?<!\\p{L})[Nn]/)[Aa](?!\\p{L}))|[\\\\()\\[\\]{}<>*!\u2013\u2014\u2022\u00B7]|[.] ");

    /** Is no text but where one is to be found. */
    private static final Pattern ADDRESS = Pattern.compile("://|^\\s*/|^www[.]");

    /** Blanks of each kind, line ends among them, and what pages write for them. */
    private static final String BLANK = "(?:[\\h\\v\u200B]|&nbsp;|&#0*160;|<[bB][rR] ?/?>)";

    /** In a text that tells of a refusal, what has no other meaning, wherever in it. */
    private static final Pattern WITHOUT_OTHER_MEANING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:[fn]?d\\.?n\\.?cl?s?|lnnte|do(?:[_-]|~)*not(?:[_-]|~)*call(?:[\\s.!]*$|(?:[_-]|~)*(?:list|registry)))"
                            .replace("~", BLANK)
                    + "(?![\\p{L}\\p{N}])"
                    + "|^\\s*remov(?:ed|als?)\\W*$" // and not of a thing: Old tank - removed
                    + "|(?-i:^\\s*STOP(?:ALL)?\\W*$|DO~+NOT~+(?:CALL|CONTACT|PHONE|TEXT)|DON['\u2019]?T~+(?:CALL|CONTACT|PHONE)|NEVER~+(?:CALL|CONTACT)|STOP~+CALLING|CEASE(?:_|~)+AND(?:_|~)+DESIST)(?!\\p{L})"
                            .replace("~", BLANK));

    /** Beside these it may have one: who was looked for, and not found; and what else has such letters. */
    private static final Pattern OTHER_MEANING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:not|no|non|isn'?t|never|pass(?:ed)?|checks?|checked|run|scrub\\w*|clean\\w*|clear\\w*|exempt|compliant|vs"
                    + "|against|works?|director|parks?|resorts?|found|match\\w*|longer|expired|removed|until|till|before|after|during|why|hours)"
                    + "(?![\\p{L}\\p{N}])");

    /** Before the way in which something was asked. */
    private static final Set<String> BY = Set.of("via", "by", "per", "through", "par", "por");

    /** What belongs to the word behind it, unless a mark parts them. */
    private static final Set<String> NO_BEFORE =
            Set.of("no", "not", "non", "nao", "nein", "in", "on", "scrub", "scrubbed", "checked");

    /** What a text begins with that tells of something that is not. */
    private static final Set<String> NOT_FIRST = Set.of("not", "isnt", "no", "never", "wasnt");

    /** How many words the whole of what a person wrote back has at most, where it reads like what a sender writes. */
    private static final int SHORT = 3;

    private static final Set<String> NOT_TO = Set.of("do", "dont", "not", "no", "never", "stop", "ne", "nicht", "nao");

    private static final Phrases OF_RECORDS = WORDS.phrases("of-records");
    private static final Phrases UNREACHED = WORDS.phrases("unreached");
    /** What has no other meaning says so in a status too. */
    private static final Phrases SAID = WORDS.phrases("said", "plainly");

    private static final Phrases ONLY = WORDS.phrases("only");
    private static final Phrases PLAINLY = WORDS.phrases("plainly");
    private static final Phrases REPLIED = WORDS.phrases("replied");
    private static final Phrases HOW_TO_STOP = WORDS.phrases("how-to-stop");

    /** One of these is in every text that says so. */
    private static final Beginnings TELLING = telling(RefusalColumn.REFUSALS, SAID, ONLY);

    /** The same of those that say so plainly. */
    private static final Beginnings TELLING_PLAINLY = new Beginnings(Stream.concat(
            PLAINLY.telling(),
            Stream.of(
                    "dnc",
                    "lnnte",
                    "donotcall",
                    "donotcontact",
                    "donotphone",
                    "donottext",
                    "dontcall",
                    "dontcontact",
                    "dontphone",
                    "nevercall",
                    "nevercontact",
                    "removal",
                    "removed",
                    "stop")));

    /** What few files ask for. */
    private static final class Replies {
        /** The same of replies. */
        static final Beginnings TELLING = telling(RefusalColumn.REFUSALS, SAID, ONLY, REPLIED, PLAINLY);
    }

    private static Beginnings telling(Phrases... phrases) {
        return new Beginnings(Stream.of(phrases).flatMap(Phrases::telling));
    }

    private Refusal() {}

    /** A cell as it may have been meant: {@code sTOP} is no s and a top. */
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

    /** Whether a cell, such as a status or a tag, says that a person refused calls: {@code DNC}, {@code Never contact again}. */
    public static boolean isSaidIn(String cell) {
        return LongText.says(cell, piece -> readings(piece).anyMatch(Refusal::isSaidInReading));
    }

    private static boolean isSaidInReading(String cell) {
        return isIn(cell, Refusal::isSaidBy, TELLING);
    }

    /** Whether the whole, or one of the things that it lists, or what that is made of, says so. */
    private static boolean isIn(String cell, Predicate<List<String>> says, Beginnings telling) {
        return telling.mayBeIn(cell)
                && !OF_RECORDS.areIn(ColumnWords.of(cell))
                && (says.test(withoutContrary(ColumnWords.of(cell)))
                        || LISTED.splitAsStream(cell).anyMatch(part -> telling.mayBeIn(part) && isInOne(part, says)));
    }

    /** What says the contrary is not taken apart: of {@code DNC: No} nothing is left. */
    private static boolean isInOne(String part, Predicate<List<String>> says) {
        List<String> words = ColumnWords.of(part);
        List<String> rest = withoutContrary(words);
        return says.test(rest)
                || says.test(withoutNumbersBehind(rest))
                || isSaidBehindNo(part, says)
                || (rest.size() == words.size()
                        && MADE_OF.splitAsStream(part).map(ColumnWords::of).anyMatch(says));
    }

    /** {@code Removed 12/5/2024} says what {@code Removed} says. */
    private static List<String> withoutNumbersBehind(List<String> words) {
        int size = words.size();
        while (size > 0 && words.get(size - 1).chars().allMatch(Character::isDigit)) {
            size--;
        }
        return words.subList(0, size);
    }

    /** {@code No - DNC} and {@code Checked (DNC)} are no contrary: what stands behind the mark says it by itself. */
    private static boolean isSaidBehindNo(String part, Predicate<List<String>> says) {
        List<List<String>> pieces = MADE_OF.splitAsStream(part)
                .map(ColumnWords::of)
                .filter(words -> !words.isEmpty())
                .toList();
        return IntStream.range(1, pieces.size())
                .anyMatch(i -> isApart(pieces.get(i - 1)) && says.test(withoutContrary(pieces.get(i))));
    }

    /** Whether what stands before a mark is about something else than what stands behind it: {@code Not in office}, {@code checked}. */
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

    /** As {@link RefusalColumn#isOfLetters}; but one who asked by letter, or is not to be contacted and wrote a letter, asked for all. */
    private static boolean isOfLettersIn(List<String> words) {
        boolean byLetter = words.stream().anyMatch(BY::contains);
        boolean notTo = words.stream().anyMatch(NOT_TO::contains);
        return RefusalColumn.isOfLetters(words)
                && !(byLetter && !notTo)
                && !(RefusalColumn.isOfContact(words) && !byLetter);
    }

    /** Whether a text says that a person refused calls, in words that have no other meaning: {@code DNC}. */
    public static boolean isPlainlySaidIn(String text) {
        return LongText.says(text, piece -> readings(piece).anyMatch(Refusal::isPlainlySaidInReading));
    }

    /** False only where {@link #isPlainlySaidIn} is, and found out sooner: most texts hold none of the words. */
    public static boolean mayBePlainlySaidIn(String text) {
        return TELLING_PLAINLY.mayBeIn(text);
    }

    private static boolean isPlainlySaidInReading(String text) {
        return !ADDRESS.matcher(text).find()
                && (isIn(text, PLAINLY::areIn, TELLING_PLAINLY)
                        || (WITHOUT_OTHER_MEANING.matcher(text).find()
                                && !OTHER_MEANING
                                        .matcher(WITHOUT_OTHER_MEANING
                                                .matcher(text)
                                                .replaceAll(" "))
                                        .find()
                                && isSaidInReading(text)));
    }

    /** Whether a message that a person wrote back asks for no more: {@code STOP}. What a sender writes of how to ask is none. */
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
                        && isPlainlySaidInReading(text)); // part by part, but for what a sender writes
    }
}
