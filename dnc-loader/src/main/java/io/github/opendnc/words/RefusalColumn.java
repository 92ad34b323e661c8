package io.github.opendnc.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the name of a column seems to say about whether a person may be called. The names may be English, French,
 * Spanish, German or Portuguese, in any spelling. The words are data ({@code refusal-words.txt}).
 */
public enum RefusalColumn {
    /** The person refused calls: {@code DoNotCall}, {@code Opted Out}, {@code Ne pas appeler}. */
    REFUSAL,
    /** The person permitted calls, so a "no" here is a refusal: {@code OK to call}, {@code sms_opt_in}. */
    PERMISSION,
    /** The person refused messages other than calls: {@code Email Opt Out}, {@code Do not allow Faxes}. */
    OTHER_CHANNEL;

    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    static final Phrases NOTHING = WORDS.phrases("nothing");
    private static final Phrases OF_OTHER_THINGS = WORDS.phrases("of-other-things");
    static final Phrases CLEARED = WORDS.phrases("cleared");
    static final Phrases REFUSALS = WORDS.phrases("refusal");
    private static final Phrases RELUCTANCE = WORDS.phrases("reluctance");
    /** A name with at least this many words is a sentence. */
    private static final int SENTENCE = 8;

    /** The name of the fact, which is read as the fact. {@code Consent:} is not read so. */
    private static final String FACT = "consent";

    /** Words between the names of messages. */
    private static final Set<String> JOINTS = Set.of("and", "or", "e", "only");

    private static final Phrases CONSENTING = WORDS.phrases("consenting");
    private static final Phrases PERMISSIONS = WORDS.phrases("permission");
    private static final Phrases UNCLEAR = WORDS.phrases("permission-or-refusal");
    private static final WordSet LETTER = WORDS.set("letter");
    private static final WordSet VOICE = WORDS.set("voice");
    private static final WordSet ALONE = WORDS.set("alone");
    private static final WordSet ALONE_PERMITTED = WORDS.set("alone-permitted");
    private static final WordSet AROUND = WORDS.set("around");
    /** Splits words that programs write together. It knows the words for what a column may be about. */
    private static final GluedWords GLUED = new GluedWords(Stream.concat(
                    WORDS.stemsOfPhrases(Stream.of(
                            "nothing",
                            "of-other-things",
                            "cleared",
                            "refusal",
                            "reluctance",
                            "unreached",
                            "consenting",
                            "permission",
                            "permission-or-refusal")),
                    WORDS.stems(Stream.of("letter", "voice", "alone", "alone-permitted", "around", "between", "forms")))
            .collect(Collectors.toUnmodifiableSet()));

    private static final WordSet CONSENT = WORDS.set("consent");
    private static final WordSet AROUND_CONSENT = WORDS.set("around-consent");
    private static final Phrases NO_CONSENT = WORDS.phrases("no-consent");

    private static final WordSet FRAME_BEFORE = WORDS.set("frame-before");
    private static final WordSet FRAME_BEHIND = WORDS.set("frame-behind");

    private static final Phrases UNCONSENTING = WORDS.phrases("unconsenting");
    private static final WordSet NEGATING = WORDS.set("negating");
    private static final WordSet NO = WORDS.set("no");
    private static final List<WordSet> PERMITTING = Stream.of(
                    "permitting", "call", "called", "device", "yes", "between", "around")
            .map(WORDS::set)
            .toList();
    private static final WordSet SAYING_PERMISSION = WORDS.set("saying-permission");
    private static final WordSet ASKING = WORDS.set("asking");
    private static final WordSet WISHING = WORDS.set("wishing");
    private static final Phrases TO_BE_CALLED = WORDS.phrases("to-be-called");
    private static final Phrases REACHING = WORDS.phrases("reaching");
    private static final Phrases YES_OR_NO = WORDS.phrases("yes-or-no");
    private static final WordSet INTERROGATIVE = WORDS.set("interrogative");
    private static final Phrases OPEN = WORDS.phrases("open");
    private static final Phrases DONE = WORDS.phrases("done");
    private static final Phrases ASKS = WORDS.phrases("asks");
    private static final Phrases ASKS_ALL = WORDS.phrases("asks-all");
    private static final Phrases CALLING = WORDS.phrases("calling");
    private static final Phrases OTHER_CALLING = WORDS.phrases("other-calling");
    private static final WordSet TURNING = WORDS.set("turning");
    private static final Phrases OFFERED = WORDS.phrases("offered");
    private static final WordSet OF_OFFERS = WORDS.set("of-offers");
    private static final WordSet CALLED = WORDS.set("called");
    private static final Phrases NOT_TO_ALLOW = WORDS.phrases("not-to-allow");

    /** Whether a column of this name seems to state who refuses or who permits calls. */
    public static boolean isOfCalls(String name) {
        return ofName(name).filter(kind -> kind != OTHER_CHANNEL).isPresent();
    }

    /** What a column of this name seems to state; empty if nothing of this kind. */
    public static Optional<RefusalColumn> ofName(String name) {
        if (isOfFact(name)) {
            return Optional.empty();
        }
        List<RefusalColumn> kinds = NameReadings.of(name).stream()
                .flatMap(reading -> ofReading(reading).stream())
                .toList();
        return kinds.stream()
                .filter(kind -> kind != OTHER_CHANNEL)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    /** Whether a name is that of the fact {@code consent}. */
    static boolean isOfFact(String name) {
        return name.strip().equalsIgnoreCase(FACT);
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

    /**
     * The words without those that programs add: {@code Lead: Opt In}, {@code is_opt_in} and {@code Opt_In__c} all mean
     * {@code Opt In}.
     */
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

    /** The words without numbers: {@code Phone 1 Consent} means what {@code Phone Consent} means. */
    static List<String> withoutNumbers(List<String> words) {
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
        return (PERMISSIONS.areIn(words) && !OPEN.areIn(words))
                        || UNCLEAR.areIn(words)
                        || isAlone(words, ALONE_PERMITTED)
                        || isOfConsent(words)
                ? Optional.of(isOfLetters(parted) && !isOfContact(parted) ? OTHER_CHANNEL : PERMISSION)
                : Optional.empty();
    }

    /**
     * Whether, below this name, "allow" is a permission and "do not allow" the refusal: {@code Do not allow Phone
     * Calls}.
     */
    public static boolean isNotToAllow(String name) {
        return NOT_TO_ALLOW.areIn(ColumnWords.of(name));
    }

    /**
     * Whether a yes below this name can only be a permission of calls, as below {@code OK to call}. {@code Not
     * callable}, {@code Consent withdrawn} and {@code TCPA} are about permissions too, but a yes below them may mean
     * something else.
     */
    public static boolean isPlainlyOfPermission(String name) {
        return !isOfFact(name)
                && Mojibake.readings(name).stream().allMatch(RefusalColumn::isPlainlyOfPermissionInReading);
    }

    private static boolean isPlainlyOfPermissionInReading(String name) {
        List<String> words = NOTHING.cutOut(ColumnWords.of(name));
        if (words.size() >= SENTENCE && CONSENTING.areIn(words)) {
            return !UNCONSENTING.areIn(words);
        }
        if (isOfConsent(withoutNumbers(words))) {
            return true;
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
     * Whether a name that states neither a refusal nor a permission may be the question whether to call, so that a no
     * below it is a refusal: {@code Do you want us to contact you?}, {@code Marketing calls}. The name asks for calls
     * or names some, and no word could turn a yes into a refusal.
     */
    public static boolean mayAsk(String name) {
        return isQuestion(name) || isOfOffer(name);
    }

    /**
     * Whether a name asks for something other than a yes or a no, so that a no below it refuses everything: {@code What
     * number should we call?}, {@code How soon would you like to be contacted?}.
     */
    static boolean isOpen(String name) {
        return Mojibake.allReadings(name).stream().map(ColumnWords::of).anyMatch(OPEN::areIn);
    }

    /** Whether a name asks whether to call. */
    static boolean isQuestion(String name) {
        return ofName(name).isEmpty()
                && NameReadings.of(name).stream().anyMatch(reading -> asks(wordsOfQuestion(reading), reading));
    }

    private static List<String> wordsOfQuestion(String name) {
        return YES_OR_NO.cutOut(withoutNumbers(ColumnWords.of(name)));
    }

    private static boolean asks(List<String> words, String name) {
        return !asksNoYes(words)
                && (ASKS_ALL.areIn(words)
                        || asksInSoManyWords(words)
                        || ((ASKING.holdsAny(OTHER_CALLING.cutOut(words)) || TO_BE_CALLED.areIn(words))
                                && (WISHING.holdsAny(words) || name.indexOf('?') >= 0)
                                && isNothingButPermitting(REACHING.cutOut(words))));
    }

    /**
     * Whether a name asks for something other than a yes or a no, or states what was done: {@code What should we call
     * you?}.
     */
    private static boolean asksNoYes(List<String> words) {
        return words.isEmpty() || INTERROGATIVE.holds(words.get(0)) || OPEN.areIn(words) || DONE.areIn(words);
    }

    /**
     * Whether a name asks so plainly that no other word matters: {@code Would you like a licensed agent to call you?}.
     */
    private static boolean asksInSoManyWords(List<String> words) {
        return ASKS.areIn(words)
                && CALLING.areIn(OTHER_CALLING.cutOut(words))
                && !TURNING.holdsAny(words)
                && !NO.holdsAny(words)
                && !isOfLetters(words);
    }

    /**
     * Whether a name stands for calls of some kind, so that a no below it may refuse these: {@code Marketing calls}. It
     * may also be their count.
     */
    static boolean isOfOffer(String name) {
        return ofName(name).isEmpty()
                && NameReadings.of(name).stream().anyMatch(reading -> offers(wordsOfQuestion(reading)));
    }

    private static boolean offers(List<String> words) {
        return OFFERED.areIn(words)
                && !asksNoYes(words)
                && !CALLED.holdsAny(OFFERED.cutOut(words))
                && !isOfLetters(words)
                && words.stream().allMatch(word -> OF_OFFERS.holds(word) || isPermitting(word));
    }

    /**
     * Whether a name asks for something that may be calls: {@code Not allowed} below {@code Marketing calls} forbids
     * them. Below other names such words have other meanings.
     */
    static boolean asks(String name) {
        List<String> words = ColumnWords.of(name);
        return ASKING.holdsAny(words) && !isOfLetters(words);
    }

    /** Whether a yes below this name permits calls if the user says so. */
    public static boolean mayPermit(String name) {
        return isPlainlyOfPermission(name) || mayAsk(name) || isOfFact(name);
    }

    /** Whether no word of a name could turn a yes into a refusal, as one does in {@code Phone Complaint}. */
    public static boolean isNothingButPermitting(String name) {
        return ofName(name).isEmpty() && isNothingButPermitting(ColumnWords.of(name));
    }

    /**
     * Whether a name has a word of permission, like {@code Permitted contact methods} and unlike {@code Contact
     * method}.
     */
    public static boolean saysPermission(String name) {
        return SAYING_PERMISSION.holdsAny(ColumnWords.of(name));
    }

    /** Whether a word of a name may reverse its meaning. */
    public static boolean isNegated(String name) {
        List<String> words = ColumnWords.of(name);
        return NEGATING.holdsAny(words) || NO.holdsAny(words);
    }

    private static boolean isNothingButPermitting(List<String> words) {
        return !isOfLetters(words) && withoutNumbers(words).stream().allMatch(RefusalColumn::isPermitting);
    }

    /** Whether a column of this name is about messages other than calls: {@code Email Status}. */
    public static boolean isOfOtherMessages(String name) {
        return isOfLetters(ColumnWords.of(name));
    }

    static boolean isOfLetters(List<String> words) {
        return LETTER.holdsAny(words) && !VOICE.holdsAny(words);
    }

    static boolean isOfContact(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith("contact"));
    }

    /**
     * Whether the words name a consent and contain nothing that could change this: {@code Privacy Consent}.
     */
    private static boolean isOfConsent(List<String> words) {
        return CONSENT.holdsAny(words)
                && !NO_CONSENT.areIn(words)
                && words.stream().allMatch(word -> CONSENT.holds(word) || AROUND_CONSENT.holds(word));
    }

    /** Whether the words name only messages other than calls: {@code Email and fax}. */
    static boolean isOfLettersAlone(List<String> words) {
        return LETTER.holdsAny(words) && words.stream().allMatch(word -> LETTER.holds(word) || JOINTS.contains(word));
    }

    /** Whether only words are left that programs put around a name: {@code Is ... Flag}. */
    static boolean isNothingButAround(List<String> words) {
        return words.stream().allMatch(AROUND::holds);
    }

    private static boolean isAlone(List<String> words, WordSet alone) {
        return alone.holdsAny(words) && words.stream().allMatch(word -> alone.holds(word) || AROUND.holds(word));
    }
}
