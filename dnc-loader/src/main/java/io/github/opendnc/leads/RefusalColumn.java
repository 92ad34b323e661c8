package io.github.opendnc.leads;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column seems to say, by its name, of whether a person may be called. The names are looked for in English, French,
 * Spanish, German and Portuguese, however they are written; the words are data ({@code refusal-words.txt}).
 */
enum RefusalColumn {
    /** That the person refused calls: {@code DoNotCall}, {@code Opted Out}, {@code Ne pas appeler}. */
    REFUSAL,
    /** That the person permitted calls, so that a "no" in it is a refusal: {@code OK to call}, {@code sms_opt_in}. */
    PERMISSION,
    /** That the person refused messages that are no calls: {@code Email Opt Out}, {@code Do not allow Faxes}. */
    OTHER_CHANNEL;

    private static final RefusalWords WORDS = RefusalWords.bundled();
    private static final Phrases NOTHING = WORDS.phrases("nothing");
    private static final Phrases REFUSALS = WORDS.phrases("refusal");
    private static final Phrases RELUCTANCE = WORDS.phrases("reluctance");
    private static final Phrases UNREACHED = WORDS.phrases("unreached");
    private static final Phrases PERMISSIONS = WORDS.phrases("permission");
    private static final WordSet LETTER = WORDS.set("letter");
    private static final WordSet VOICE = WORDS.set("voice");
    private static final WordSet ALONE = WORDS.set("alone");
    private static final WordSet AROUND = WORDS.set("around");
    private static final GluedWords GLUED = new GluedWords(
            Stream.concat(WORDS.vocabulary().stream(), WORDS.set("forms").stems())
                    .collect(Collectors.toUnmodifiableSet()));

    /** Made last, for these words part no name. */
    private static final Phrases SAID = WORDS.phrases("said");

    private static final Phrases PLAINLY = WORDS.phrases("plainly");
    private static final Phrases NOT_TO_ALLOW = WORDS.phrases("not-to-allow");

    /** What a column of this name seems to say; empty when it says nothing of this kind. */
    static Optional<RefusalColumn> ofName(String name) {
        List<RefusalColumn> kinds = Mojibake.readings(name).stream()
                .flatMap(reading -> ofReading(reading).stream())
                .toList();
        return kinds.stream()
                .filter(kind -> kind != OTHER_CHANNEL)
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }

    private static Optional<RefusalColumn> ofReading(String name) {
        List<String> words = NOTHING.cutOut(ColumnWords.of(name));
        List<String> parted = NOTHING.cutOut(GLUED.parted(words));
        return ofWords(words, parted).or(() -> ofWords(parted, parted));
    }

    private static Optional<RefusalColumn> ofWords(List<String> words, List<String> parted) {
        if (REFUSALS.areIn(words) || RELUCTANCE.areIn(words) || isAlone(words)) {
            return Optional.of(isOfLetters(parted) ? OTHER_CHANNEL : REFUSAL);
        }
        return PERMISSIONS.areIn(words) ? Optional.of(PERMISSION) : Optional.empty();
    }

    /** Whether a cell, such as a status or a tag, says that a person refused calls: {@code DNC}, {@code Never contact again}. */
    static boolean isSaidIn(String cell) {
        return Mojibake.readings(cell).stream().anyMatch(RefusalColumn::isSaidInReading);
    }

    private static boolean isSaidInReading(String cell) {
        List<String> words = NOTHING.cutOut(ColumnWords.of(cell));
        return (REFUSALS.areIn(words) || SAID.areIn(words)) && !UNREACHED.areIn(words) && !isOfLetters(words);
    }

    /** Whether a text says nothing but that a person refused calls, in words that have no other meaning: {@code DNC}. */
    static boolean isPlainlySaidIn(String text) {
        return Mojibake.readings(text).stream().anyMatch(reading -> PLAINLY.areIn(ColumnWords.of(reading)));
    }

    /** Whether "allow", below this name, is a permission and "do not allow" the refusal: {@code Do not allow Phone Calls}. */
    static boolean isNotToAllow(String name) {
        return NOT_TO_ALLOW.areIn(ColumnWords.of(name));
    }

    private static boolean isOfLetters(List<String> words) {
        return LETTER.holdsAny(words) && !VOICE.holdsAny(words);
    }

    private static boolean isAlone(List<String> words) {
        return ALONE.holdsAny(words) && words.stream().allMatch(word -> ALONE.holds(word) || AROUND.holds(word));
    }
}
