package io.github.opendnc.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a cell means below a name that {@linkplain RefusalColumn#mayAsk may be the question} whether to call, that is
 * about an agreement, or that speaks against a call. It may be a no, or no answer at all. The words are data ({@code
 * refusal-words.txt}).
 */
public final class Answer {
    private static final RefusalWords WORDS = RefusalWords.BUNDLED;
    private static final Phrases FORBIDDING = WORDS.phrases("forbidding");
    private static final Phrases NONE = WORDS.phrases("none");
    private static final Phrases NO_WAY = WORDS.phrases("no-way");
    private static final Phrases NO_WAY_AT_ALL = WORDS.phrases("no-way-at-all");
    private static final Phrases DENIED = WORDS.phrases("denied");
    private static final Phrases GRANTED = WORDS.phrases("granted");
    private static final Phrases NO_ANSWER = WORDS.phrases("no-answer");
    private static final Phrases NO_RESULT = WORDS.phrases("no-result");
    private static final Phrases NO = WORDS.phrases("answer-no");
    private static final Phrases CLEARED = RefusalColumn.CLEARED;
    private static final Phrases TAKEN_BACK = WORDS.phrases("taken-back");
    private static final Phrases LAPSED = WORDS.phrases("lapsed");
    private static final Phrases STANDING = WORDS.phrases("standing");
    private static final Phrases NOTHING_AGAINST = WORDS.phrases("nothing-against");
    private static final WordSet FRAME = WORDS.set("answer-frame");
    private static final WordSet NO_SIGN = WORDS.set("no-sign");
    private static final WordSet YES_SIGN = WORDS.set("yes-sign");

    /** An invisible character that asks for the picture of the one before it. */
    private static final String AS_PICTURE = "\uFE0F";

    private static final String MONTH =
            "(?:jan|feb|f[e\u00e9]v|mar|apr|abr|avr|ma[iy]|ju[nil]|aug|ao[u\u00fb]|ago|sep|o[ck]t"
                    + "|nov|d[e\u00e9i][cz])\\p{L}*[.,]?";

    /** Where a text states a day, in whichever form, or that there is no end. A time of day is none. */
    private static final Pattern DAY_OR_NO_END = Pattern.compile(
            String.join(
                    "|",
                    "(?<!\\d)(?:19|20)\\d\\d[-/.]\\d",
                    "(?<!\\d)202[4-9](?!\\d)", // as a time of day it would be one of 20:24 to 20:29
                    "(?<!\\d)\\d{1,2}/\\d{1,2}(?!\\d)",
                    "(?<!\\d)\\d{1,2}([.-])\\d{1,2}\\1\\d{2}",
                    "\\d{8,}",
                    "(?<!\\p{L})" + MONTH + "\\s*\\d",
                    "\\d(?:st|nd|rd|th|er)?[ -]*(?:de )?" + MONTH + "(?!\\p{L})",
                    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|days|week|month|year|quarter",
                    "semaine|mois|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
                    "semana|mes(?!\\p{L})|lunes|martes|mi\u00e9rcoles|jueves|viernes|s\u00e1bado|domingo",
                    "never|further notice|indefinit|permanent|forever",
                    "jamais|nouvel ordre|ind\u00e9fini|nunca|nuevo aviso|indefinid"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Answer() {}

    /** Whether the whole cell is a yes or a no, in whatever words: {@code I agree}, {@code 2 - No}. */
    public static boolean isYesOrNo(String cell) {
        List<String> words = words(cell);
        return isSign(NO_SIGN, cell)
                || isSign(YES_SIGN, cell)
                || YesNo.ofCheckbox(cell.strip()).isPresent()
                || isFramedYesOrNo(words)
                || DENIED.areIn(words)
                || GRANTED.areIn(words)
                || FORBIDDING.areIn(words);
    }

    private static boolean isFramedYesOrNo(List<String> words) {
        int last = words.size() - 1;
        return last >= 0
                && YesNo.of(words.get(last)).isPresent()
                && words.subList(0, last).stream().allMatch(word -> word.length() == 1 || FRAME.holds(word));
    }

    /** Whether all words of a cell together say that something is forbidden. */
    static boolean forbids(String cell) {
        return FORBIDDING.areIn(ColumnWords.of(cell));
    }

    /** Whether the person wants to be reached in no way. */
    static boolean isNoWay(String cell) {
        List<String> words = words(cell);
        return isNo(cell, words) || NONE.areIn(words);
    }

    /** Whether a cell is a no to a question. */
    static boolean isNoToQuestion(String cell) {
        List<String> words = words(cell);
        return isNo(cell, words) || NONE.areIn(words) || isNoInWords(NO_ANSWER.cutOut(words));
    }

    /**
     * Whether a cell is a no to calls that are offered. Somebody who was not reached has not said no, and a number may
     * be a count.
     */
    static boolean isNoToOffer(String cell) {
        List<String> words = words(cell);
        return isSign(NO_SIGN, cell)
                || (!isCount(cell) && (isNo(cell, words) || isNoInWords(NO_RESULT.cutOut(NO_ANSWER.cutOut(words)))));
    }

    /** Whether a cell says that something was not agreed to, or no longer is. */
    static boolean isNoAgreement(String cell) {
        List<String> words = STANDING.cutOut(CLEARED.cutOut(words(cell)));
        return !isAddress(cell)
                && (isTakenBackIn(words)
                        || LAPSED.areIn(words)
                        || isNo(cell, words)
                        || NONE.areIn(words)
                        || isNoInWords(NO_ANSWER.cutOut(words)));
    }

    /**
     * Whether a cell is an address. Where to read a privacy policy is no answer, whatever words the address contains.
     */
    private static boolean isAddress(String cell) {
        return cell.contains("://");
    }

    /** Whether a cell says that somebody took something back or never gave it. */
    static boolean isTakenBack(String cell) {
        return isTakenBackIn(STANDING.cutOut(CLEARED.cutOut(words(cell))));
    }

    private static boolean isTakenBackIn(List<String> words) {
        return TAKEN_BACK.areIn(words);
    }

    /**
     * Whether a cell speaks against a call, below a name for that. All counts except what says that there is nothing,
     * because nobody knows all the words.
     */
    static boolean speaksAgainst(String cell) {
        List<String> words = words(cell);
        return cell.codePoints().anyMatch(Answer::tells)
                && !isNo(cell, words)
                && !NONE.areIn(words)
                && !saysNothingAgainst(cell)
                && !YesNo.isNotFound(cell.strip())
                && !RefusalColumn.isOfLettersAlone(words);
    }

    /** Whether a cell states a day until which nobody may call, or that there is none. A time of day is no day. */
    static boolean barsUntil(String cell) {
        return DAY_OR_NO_END.matcher(cell).find() && speaksAgainst(cell);
    }

    /** Whether a character says something. Dashes and zeros do not, not even in a day. */
    private static boolean tells(int sign) {
        return Character.isLetter(sign)
                || (Character.isDigit(sign) && sign != '0')
                || Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    /** Whether a cell says in words that there is nothing: {@code Not deceased}. */
    static boolean saysNothingAgainst(String cell) {
        return NOTHING_AGAINST.areIn(words(cell));
    }

    private static boolean isNo(String cell, List<String> words) {
        return isSign(NO_SIGN, cell)
                || !YesNo.ofCheckbox(cell.strip()).orElse(true)
                || !YesNo.ofCheckbox(String.join(" ", words)).orElse(true)
                || NO_WAY.areIn(words)
                || NO_WAY_AT_ALL.areIn(words);
    }

    private static boolean isNoInWords(List<String> words) {
        return FORBIDDING.areIn(words) || DENIED.areIn(words) || NO.areIn(words);
    }

    private static boolean isCount(String cell) {
        return cell.chars().noneMatch(Character::isLetter);
    }

    private static boolean isSign(WordSet signs, String cell) {
        return signs.holds(cell.replace(AS_PICTURE, "").strip());
    }

    /** The words of a cell. A no with a point after it does not stand for number here. */
    private static List<String> words(String cell) {
        return ColumnWords.of(cell.replace('.', ' '));
    }
}
