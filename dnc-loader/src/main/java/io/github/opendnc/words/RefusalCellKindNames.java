package io.github.opendnc.words;

import java.util.List;
import java.util.function.Predicate;

/**
 * Names of columns that stop no file, but in which an answer counts all the same: what became of a consent, what speaks
 * against a call, and how somebody wants to be reached. The words are data ({@code refusal-words.txt}).
 */
final class RefusalCellKindNames {
    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    private static final Phrases AGREEMENT = WORDS.phrases("agreement");
    private static final WordSet OTHER_AGREEMENT = WORDS.set("other-agreement");
    private static final WordSet AGREEMENT_STATUS = WORDS.set("agreement-status");
    private static final Phrases MARKETING_STATUS = WORDS.phrases("marketing-status");
    private static final Phrases PREFERRED_WAY = WORDS.phrases("preferred-way");
    private static final Phrases AGAINST = WORDS.phrases("against");
    private static final WordSet AROUND_AGAINST = WORDS.set("around-against");

    private RefusalCellKindNames() {}

    /** Whether everything below this name except a no speaks against a call. */
    static boolean isAgainst(String name) {
        return isNamed(name, RefusalCellKindNames::speaksAgainst);
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
        return isNamed(name, PREFERRED_WAY::areIn);
    }

    private static boolean isNamed(String name, Predicate<List<String>> is) {
        return NameReadings.of(name).stream().map(ColumnWords::of).anyMatch(is);
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
