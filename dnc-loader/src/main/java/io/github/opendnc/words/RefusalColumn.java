package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a column seems to say, by its name, of whether a person may be called. The names are looked for in English, French,
 * Spanish, German and Portuguese, however they are written; the words are data ({@code refusal-words.txt}).
 */
public enum RefusalColumn {
    /** That the person refused calls: {@code DoNotCall}, {@code Opted Out}, {@code Ne pas appeler}. */
    REFUSAL,
    /** That the person permitted calls, so that a "no" in it is a refusal: {@code OK to call}, {@code sms_opt_in}. */
    PERMISSION,
    /** That the person refused messages that are no calls: {@code Email Opt Out}, {@code Do not allow Faxes}. */
    OTHER_CHANNEL;

    private static final RefusalWords WORDS = RefusalWords.bundled();
    private static final Phrases NOTHING = WORDS.phrases("nothing");
    private static final Phrases OF_OTHER_THINGS = WORDS.phrases("of-other-things");
    private static final Phrases CLEARED = WORDS.phrases("cleared");
    private static final Phrases REFUSALS = WORDS.phrases("refusal");
    private static final Phrases RELUCTANCE = WORDS.phrases("reluctance");
    private static final Phrases UNREACHED = WORDS.phrases("unreached");
    /** From so many words on a name is a sentence. */
    private static final int SENTENCE = 8;

    private static final Phrases CONSENTING = WORDS.phrases("consenting");
    private static final Phrases PERMISSIONS = WORDS.phrases("permission");
    private static final Phrases UNCLEAR = WORDS.phrases("permission-or-refusal");
    private static final WordSet LETTER = WORDS.set("letter");
    private static final WordSet VOICE = WORDS.set("voice");
    private static final WordSet ALONE = WORDS.set("alone");
    private static final WordSet ALONE_PERMITTED = WORDS.set("alone-permitted");
    private static final WordSet AROUND = WORDS.set("around");
    private static final GluedWords GLUED = new GluedWords(
            Stream.concat(WORDS.vocabulary().stream(), WORDS.set("forms").stems())
                    .collect(Collectors.toUnmodifiableSet()));

    /** Between the things that one cell says, for example {@code VIP; DNC}. */
    static final Pattern LISTED = Pattern.compile("[;,|\\n\\r]| [&+/] ");

    /** Between what one of them is made of: {@code Inactive (DNC)}. */
    private static final Pattern MADE_OF = Pattern.compile(" - |:|[/\\\\()\\[\\]{}<>*!\u2013\u2014\u2022\u00B7]|[.] ");

    /** Is no text but where one is to be found. */
    private static final Pattern ADDRESS = Pattern.compile("://|^\\s*/|^www[.]");

    /** In a text that tells of a refusal, what has no other meaning, wherever in it. */
    private static final Pattern WITHOUT_OTHER_MEANING = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:[fn]?d\\.?n\\.?cl?s?|lnnte|do[ _-]?not[ _-]?call(?:\\s*$|[ _-]*(?:list|registry)))"
                    + "(?![\\p{L}\\p{N}])|(?-i:DO NOT CALL|DO NOT CONTACT)");

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

    /** Made last, for these words part no name. */
    private static final Phrases SAID = WORDS.phrases("said");

    private static final WordSet FRAME_BEFORE = WORDS.set("frame-before");
    private static final WordSet FRAME_BEHIND = WORDS.set("frame-behind");

    private static final Phrases UNCONSENTING = WORDS.phrases("unconsenting");
    private static final WordSet NEGATING = WORDS.set("negating");
    private static final WordSet NO = WORDS.set("no");
    private static final List<WordSet> PERMITTING = Stream.of(
                    "permitting", "call", "called", "device", "yes", "between", "around")
            .map(WORDS::set)
            .toList();
    private static final Phrases ONLY = WORDS.phrases("only");
    private static final Phrases PLAINLY = WORDS.phrases("plainly");
    private static final WordSet ASKING = WORDS.set("asking");
    private static final WordSet WISHING = WORDS.set("wishing");
    private static final Phrases REPLIED = WORDS.phrases("replied");
    private static final Phrases HOW_TO_STOP = WORDS.phrases("how-to-stop");
    private static final Phrases NOT_TO_ALLOW = WORDS.phrases("not-to-allow");

    /** Whether a column of this name seems to say who refuses calls, or who permits them. */
    public static boolean isOfCalls(String name) {
        return ofName(name).filter(kind -> kind != OTHER_CHANNEL).isPresent();
    }

    /** What a column of this name seems to say; empty when it says nothing of this kind. */
    public static Optional<RefusalColumn> ofName(String name) {
        List<RefusalColumn> kinds = Mojibake.readings(name).stream()
                .flatMap(reading -> ofReading(reading).stream())
                .toList();
        return kinds.stream()
                .filter(kind -> kind != OTHER_CHANNEL)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    private static Optional<RefusalColumn> ofReading(String name) {
        List<String> words = withoutOtherThings(ColumnWords.of(name));
        return ofWords(words).or(() -> ofWords(withoutNumbers(words)));
    }

    private static List<String> withoutOtherThings(List<String> name) {
        return OF_OTHER_THINGS.cutOut(NOTHING.cutOut(name));
    }

    private static Optional<RefusalColumn> ofWords(List<String> words) {
        return ofWordsAsTheyStand(words).or(() -> ofWordsAsTheyStand(withoutFrame(words)));
    }

    private static Optional<RefusalColumn> ofWordsAsTheyStand(List<String> words) {
        List<String> parted = withoutOtherThings(GLUED.parted(words));
        return ofWords(words, parted).or(() -> ofWords(parted, parted));
    }

    /** {@code Lead: Opt In}, {@code is_opt_in} and {@code Opt_In__c} are named {@code Opt In} by their programs. */
    private static List<String> withoutFrame(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && FRAME_BEFORE.holds(words.get(from))) {
            from++;
        }
        while (from < to && FRAME_BEHIND.holds(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    /** {@code Removed 12/5/2024} says what {@code Removed} says. */
    private static List<String> withoutNumbersBehind(List<String> words) {
        int size = words.size();
        while (size > 0 && words.get(size - 1).chars().allMatch(Character::isDigit)) {
            size--;
        }
        return words.subList(0, size);
    }

    /** {@code Phone 1 Consent} is about what {@code Phone Consent} is about. */
    private static List<String> withoutNumbers(List<String> words) {
        return words.stream()
                .filter(word -> !word.chars().allMatch(Character::isDigit))
                .toList();
    }

    private static Optional<RefusalColumn> ofWords(List<String> words, List<String> parted) {
        if (CLEARED.areIn(words) || (words.size() >= SENTENCE && CONSENTING.areIn(words))) {
            return Optional.of(PERMISSION);
        }
        if (REFUSALS.areIn(words) || RELUCTANCE.areIn(words) || isAlone(words, ALONE)) {
            return Optional.of(isOfLetters(parted) ? OTHER_CHANNEL : REFUSAL);
        }
        return PERMISSIONS.areIn(words) || UNCLEAR.areIn(words) || isAlone(words, ALONE_PERMITTED)
                ? Optional.of(isOfLetters(parted) && !isOfContact(parted) ? OTHER_CHANNEL : PERMISSION)
                : Optional.empty();
    }

    /** A cell as it may have been meant: {@code sTOP} is no s and a top. */
    private static Stream<String> readings(String cell) {
        return Mojibake.readings(cell).stream()
                .flatMap(reading -> Stream.of(reading, reading.toLowerCase(Locale.ROOT)))
                .distinct();
    }

    /** Whether a cell, such as a status or a tag, says that a person refused calls: {@code DNC}, {@code Never contact again}. */
    public static boolean isSaidIn(String cell) {
        return readings(cell).anyMatch(RefusalColumn::isSaidInReading);
    }

    private static boolean isSaidInReading(String cell) {
        return isIn(cell, RefusalColumn::isSaidBy);
    }

    /** Whether the whole, or one of the things that it lists, or what that is made of, says so. */
    private static boolean isIn(String cell, Predicate<List<String>> says) {
        return says.test(withoutContrary(ColumnWords.of(cell)))
                || LISTED.splitAsStream(cell).anyMatch(part -> isInOne(part, says));
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
        return CLEARED.cutOut(words);
    }

    private static boolean isSaidBy(List<String> all) {
        List<String> words = UNREACHED.cutOut(NOTHING.cutOut(all));
        return ONLY.areIn(words) || ((REFUSALS.areIn(words) || SAID.areIn(words)) && !isOfLettersIn(words));
    }

    /** As {@link #isOfLetters}; but one who asked by letter, or is not to be contacted and wrote a letter, asked for all. */
    private static boolean isOfLettersIn(List<String> words) {
        boolean byLetter = words.stream().anyMatch(BY::contains);
        boolean notTo = words.stream().anyMatch(NOT_TO::contains);
        return isOfLetters(words) && !(byLetter && !notTo) && !(isOfContact(words) && !byLetter);
    }

    private static boolean isOfContact(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("contact"));
    }

    /** Whether a text says that a person refused calls, in words that have no other meaning: {@code DNC}. */
    public static boolean isPlainlySaidIn(String text) {
        return readings(text).anyMatch(RefusalColumn::isPlainlySaidInReading);
    }

    private static boolean isPlainlySaidInReading(String text) {
        return !ADDRESS.matcher(text).find()
                && (isIn(text, PLAINLY::areIn)
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
        return readings(text).anyMatch(RefusalColumn::isRepliedInReading);
    }

    private static boolean isRepliedInReading(String text) {
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

    /** Whether "allow", below this name, is a permission and "do not allow" the refusal: {@code Do not allow Phone Calls}. */
    public static boolean isNotToAllow(String name) {
        return NOT_TO_ALLOW.areIn(ColumnWords.of(name));
    }

    /**
     * Whether a yes below this name can be nothing but a permission of calls: {@code OK to call}, and not {@code Not callable},
     * {@code Consent withdrawn} or {@code TCPA}, which all tell of permissions.
     */
    public static boolean isPlainlyOfPermission(String name) {
        return Mojibake.readings(name).stream().allMatch(RefusalColumn::isPlainlyOfPermissionInReading);
    }

    private static boolean isPlainlyOfPermissionInReading(String name) {
        List<String> words = NOTHING.cutOut(ColumnWords.of(name));
        if (words.size() >= SENTENCE && CONSENTING.areIn(words)) {
            return !UNCONSENTING.areIn(words);
        }
        List<String> parted = withoutNumbers(GLUED.parted(words));
        return !NEGATING.holdsAny(words)
                && (PERMISSIONS.areIn(words) || PERMISSIONS.areIn(parted))
                && parted.stream().allMatch(RefusalColumn::isPermitting);
    }

    private static boolean isPermitting(String word) {
        return !NEGATING.holds(word) && PERMITTING.stream().anyMatch(words -> words.holds(word));
    }

    /**
     * Whether a column of this name, which says neither a refusal nor a permission, may be the question whether to call, so that a no
     * below it is a refusal: {@code Do you want us to contact you?}. It asks for calls, and no word could turn a yes into a refusal.
     */
    public static boolean mayAsk(String name) {
        List<String> words = ColumnWords.of(name);
        return ofName(name).isEmpty()
                && ASKING.holdsAny(words)
                && (WISHING.holdsAny(words) || name.indexOf('?') >= 0)
                && isNothingButPermitting(words);
    }

    /** Whether a yes below this name permits calls if its user says so. */
    public static boolean mayPermit(String name) {
        return isPlainlyOfPermission(name) || mayAsk(name) || name.strip().equalsIgnoreCase("consent");
    }

    /** Whether no word of a name could turn a yes into a refusal: not that of {@code Phone Complaint}. */
    public static boolean isNothingButPermitting(String name) {
        return ofName(name).isEmpty() && isNothingButPermitting(ColumnWords.of(name));
    }

    /** Whether a word of a name may turn what it says into the contrary. */
    public static boolean isNegated(String name) {
        List<String> words = ColumnWords.of(name);
        return NEGATING.holdsAny(words) || NO.holdsAny(words);
    }

    private static boolean isNothingButPermitting(List<String> words) {
        return !isOfLetters(words) && withoutNumbers(words).stream().allMatch(RefusalColumn::isPermitting);
    }

    /** Whether a column of this name is about messages that are no calls: {@code Email Status}. */
    public static boolean isOfOtherMessages(String name) {
        return isOfLetters(ColumnWords.of(name));
    }

    private static boolean isOfLetters(List<String> words) {
        return LETTER.holdsAny(words) && !VOICE.holdsAny(words);
    }

    private static boolean isAlone(List<String> words, WordSet alone) {
        return alone.holdsAny(words) && words.stream().allMatch(word -> alone.holds(word) || AROUND.holds(word));
    }
}
