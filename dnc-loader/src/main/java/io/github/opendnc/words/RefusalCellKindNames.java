package io.github.opendnc.words;

import static io.github.opendnc.words.RefusalColumn.withoutNumbers;

import java.util.List;
import java.util.function.Predicate;

/**
 * Names of columns that stop no file, but whose cells may state a refusal all the same: what became of a call or of a
 * consent, what somebody wrote back, what speaks against a call, and how somebody wants to be reached. The words are
 * data ({@code refusal-words.txt}).
 */
final class RefusalCellKindNames {
    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    private static final Phrases AGREEMENT = WORDS.phrases("agreement");
    private static final WordSet OTHER_AGREEMENT = WORDS.set("other-agreement");
    private static final WordSet AGREEMENT_STATUS = WORDS.set("agreement-status");
    private static final Phrases MARKETING_STATUS = WORDS.phrases("marketing-status");
    private static final Phrases PREFERRED_WAY = WORDS.phrases("preferred-way");
    private static final Phrases PREFERENCE = WORDS.phrases("preference-name");
    private static final Phrases OTHER_PREFERENCE = WORDS.phrases("other-preference");
    private static final Phrases ASKS_HOW = WORDS.phrases("asks-how");
    private static final WordSet REACHED = WORDS.set("reached");
    private static final Phrases REPLY = WORDS.phrases("reply-name");
    private static final WordSet NOT_OF_REPLY = WORDS.set("not-of-reply");
    private static final Phrases RESULT = WORDS.phrases("result-name");
    private static final WordSet NOT_OF_RESULT = WORDS.set("not-of-result");
    private static final WordSet CATEGORY = WORDS.set("category");
    private static final WordSet OF_CATEGORY = WORDS.set("of-category");
    private static final Phrases SCRUB_RESULT = WORDS.phrases("scrub-result-name");
    private static final Phrases ANYTHING = WORDS.phrases("anything-name");
    private static final WordSet NOT_OF_ANYTHING = WORDS.set("not-of-anything");
    private static final Phrases AGAINST = WORDS.phrases("against");
    private static final WordSet AROUND_AGAINST = WORDS.set("around-against");

    private static final Phrases UNTIL = WORDS.phrases("until");
    private static final Phrases BEST_TIME = WORDS.phrases("best-time");
    private static final WordSet WORK = WORDS.set("work");
    private static final WordSet KEY = WORDS.set("key");
    private static final WordSet OF_KEY = WORDS.set("of-key");

    private RefusalCellKindNames() {}

    /** Whether everything below this name except a no speaks against a call. */
    static boolean isAgainst(String name) {
        return isNamed(name, RefusalCellKindNames::speaksAgainst);
    }

    /** Whether a day below the name is one before which nobody may call. */
    static boolean isOfUntil(String name) {
        return isNamed(name, UNTIL::areIn);
    }

    /** Whether the name asks when somebody is best called. */
    static boolean isOfBestTime(String name) {
        return isNamed(name, BEST_TIME::areIn);
    }

    /** Whether the name asks what work is to be done. */
    static boolean isOfWork(String name) {
        return WORK.holdsAny(ColumnWords.of(name));
    }

    /** Whether a key of a program stands below the name. */
    static boolean isOfKeys(String name) {
        List<String> words = ColumnWords.of(name);
        return KEY.holdsAny(words) && words.stream().allMatch(word -> KEY.holds(word) || OF_KEY.holds(word));
    }

    /** Whether the name stands for what became of a consent, or of what a law on data requires. */
    static boolean isOfAgreement(String name) {
        return !isAgainst(name) && !RefusalColumn.isOfFact(name) && isNamed(name, RefusalCellKindNames::isAgreement);
    }

    /** Whether the name stands for that, or for what became of marketing. */
    static boolean isOfMarketing(String name) {
        return isOfAgreement(name) || isNamed(name, MARKETING_STATUS::areIn);
    }

    /** Whether the name asks how somebody wants to be reached. */
    static boolean isOfPreferredWay(String name) {
        return isNamed(name, words -> PREFERRED_WAY.areIn(words) || isPreference(withoutNumbers(words)));
    }

    /** Whether what somebody wrote back stands below the name. */
    static boolean isOfReply(String name) {
        return isNamed(name, words -> REPLY.areIn(words) && !NOT_OF_REPLY.holdsAny(words));
    }

    /** Whether the name stands for the result of a call, or for what became of somebody. */
    static boolean isOfResult(String name) {
        return isNamed(name, words -> RESULT.areIn(withoutNumbers(words)) && !NOT_OF_RESULT.holdsAny(words));
    }

    /** Whether the name stands for what another program found when it looked a number up in the lists. */
    static boolean isOfScrub(String name) {
        return SCRUB_RESULT.areIn(ColumnWords.of(name));
    }

    /** Whether the name stands for what trade somebody has. */
    static boolean isOfTrade(String name) {
        List<String> words = withoutNumbers(ColumnWords.of(name));
        return CATEGORY.holdsAny(words)
                && words.stream().allMatch(word -> CATEGORY.holds(word) || OF_CATEGORY.holds(word));
    }

    /** Whether nobody knows what stands below the name. */
    static boolean isOfAnything(String name) {
        return isNamed(name, words -> ANYTHING.areIn(withoutNumbers(words)) && !NOT_OF_ANYTHING.holdsAny(words));
    }

    private static boolean isNamed(String name, Predicate<List<String>> is) {
        return NameReadings.of(name).stream().map(ColumnWords::of).anyMatch(is);
    }

    private static boolean isPreference(List<String> all) {
        List<String> words = OTHER_PREFERENCE.cutOut(all);
        return !NOT_OF_RESULT.holdsAny(words)
                && (PREFERENCE.areIn(words) || (ASKS_HOW.areIn(words) && REACHED.holdsAny(words)));
    }

    private static boolean speaksAgainst(List<String> words) {
        return AGAINST.areIn(words)
                && RefusalColumn.isNothingButAround(AGAINST.cutOut(words).stream()
                        .filter(word -> !AROUND_AGAINST.holds(word))
                        .toList());
    }

    private static boolean isAgreement(List<String> words) {
        return AGREEMENT.areIn(words)
                && !RefusalColumn.isOfLetters(words)
                && (!OTHER_AGREEMENT.holdsAny(words) || AGREEMENT_STATUS.holdsAny(words));
    }
}
