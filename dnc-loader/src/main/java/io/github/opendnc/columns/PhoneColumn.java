package io.github.opendnc.columns;

import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of telephone numbers.
 *
 * @param index its place in the row, counted from 0
 * @param name its name in the file
 */
public record PhoneColumn(int index, String name) {
    private static final Set<String> NAMES = Set.of("phone", "phonenumber", "telephone", "tel", "mobile", "cell");
    private static final Pattern JOINTS = Pattern.compile("[ _-]");

    /** In English, French, Spanish, German and Portuguese. */
    private static final Pattern NAMED = Pattern.compile(
            " (?:[^ ]*(?:phone(?!tic)|telefon|mobile)[^ ]*|tel|tele|teleph|cell|cells"
                    + "|cellular|cellulaires?|celular|movil|handy|handynummer|mobil|mobilnummer|rufnummer|portable|landline|land line|wireless (?:numbers?|[0-9]+)|direct dial"
                    + "|(?<! (?:art|of) )(?:direct|work|home|office) numbers?(?! of )|mob|mbl|phn|fone|cel|msisdn|telno|telnbr|phnbr) ");

    /** Names of what may be any other kind of number. */
    private static final Pattern VAGUE = Pattern.compile(
            " ph |^ (?:contact |alternate |alt |primary |secondary |other )?(?:number|no|numero|nummer)(?: [0-9]+)? $");

    /** Names of the place or kind of a telephone, without a word for telephone. */
    private static final Set<String> PLACES = Set.of(
            "home",
            "work",
            "office",
            "direct",
            "business",
            "other",
            "main",
            "evening",
            "day",
            "whatsapp",
            "whats app",
            "festnetz",
            "fijo",
            "fixe",
            "ani",
            "did",
            "cli");

    /** With one of these words, the name means something else that has to do with telephones. */
    private static final Pattern OTHERS = Pattern.compile(
            " (?:phonetic[^ ]*|aviv|fax|facsimile|preferred|preference|best|(?<!whats )apps?|user|username|model|device|brand|make|os|version|plan"
                    + "|service|bill|owned|has|is|description|headphones?|microphones?|smartphones?|iphones?|automobiles?|snowmobiles?"
                    + "|francophones?|anglophones?|lusophones?|saxophones?|same(?= (?:phone|telephone|mobile|cell) )) ");

    /** The way in which forms ask for a number: {@code What is your phone number?} */
    private static final Pattern ASKED = Pattern.compile("^ what(?: ?is|s| s) (?:your|the) ");

    /** With one of these words, a column is about a number but does not hold it. */
    private static final String ABOUT_WORDS = "type|typ|kind|code|status|state|carrier|provider|ext|extn|extension"
            + "|country|valid|validated|verified|label|time|date|count|id|source|score|confidence|notes?|prefix"
            + "|results?|outcomes?|dispositions?|flags?|tags?|responses?|actions?|comments?|wrap ?ups?|reasons?|hold"
            + "|litig|litigation|excluded|registry|tested|prepaid|(?:first|last) ?(?:seen|reported)|rank|accuracy|linetype|ported"
            + "|consents?|optin|url|(?<=(?:phone|telephone|mobile|cell) )(?:dis)?connected";

    /**
     * With one of these words it does not hold it either, as a rule: {@code Activity Phone} and {@code Last Attempt
     * Phone Number} do, {@code CallRecordLastAttempt-phone1} does not.
     */
    private static final String HISTORY_WORDS = "(?:usage|activity)(?!.* (?:phone|telephone|mobile|cell) )"
            + "|(?:(?<=(?:record|sms) )last attempt|(?:(?:last|next) attempt|attempts)(?!.* (?:phone|telephone|mobile|cell) (?:number|no) ))"
            + "|invalid";

    /** Where it ends so, it says what the number is called: {@code Phone1Name} beside {@code Phone1Number}. */
    private static final String LABEL_WORDS =
            "(?<= (?:phone|telephone|mobile|cell) (?:[0-9]{1,2} )?)names?(?: [0-9]{1,2})?(?= $)";

    private static final Pattern ABOUT =
            Pattern.compile(" (?:" + ABOUT_WORDS + "|" + HISTORY_WORDS + "|" + LABEL_WORDS + ") ");

    /** A number below such a name may still be one of the person in the row. */
    private static final Pattern HISTORY = Pattern.compile(" (?:" + HISTORY_WORDS + "|wrong number) ");

    /** Where such a word stands without a blank beside that for telephone: {@code PHONETYPE}, {@code FAXPHONE}. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?<=phone|mobile)(?=(?:" + ABOUT_WORDS
            + "|usage|activity|attempts|invalid|fax) )|(?<= (?:fax|preferred))(?=(?:phone|mobile) )");

    /** In English, French, Spanish, German and Portuguese. */
    private static final Pattern HOMES = Pattern.compile(
            " (?:home|telephone 2|[^ ]*homephone[^ ]*|[^ ]*phonehome[^ ]*|hphone|hmphone|h|hm|house|household|family|spouse|apartment|apt"
                    + "|evening|night|consumer|res|resident|residence|residential|private|personal|maison|domicile|personnel"
                    + "|personnelle|prive|privee|conjoint|conjointe|famille|soir|casa|hogar|residencial|residencia|personale"
                    + "|privat|private[rs]?|privatnummer|privattelefon|hause|pessoal|particular) ");

    /**
     * Names that mean a number and do not say whom one may call. {@code Phone} beside {@code Email} may be a way to be
     * reached.
     */
    private static final Pattern NUMBER_ALONE = Pattern.compile(
            " (?:(?:home|work|office|business|main|other|alt|alternate|primary|secondary|second|third|day|evening|spouse|direct"
                    + "|cell|mobile) (?:phone|telephone|tel|mobile|cell)(?: (?:number|no|nr))?(?: [0-9]+)?"
                    + "|(?:phone|telephone|tel|mobile|cell)(?: (?:number|no|nr)(?: [0-9]+)?| [0-9]+)) ");

    /**
     * Whether a column of this name holds numbers and cannot be the answer to a question. A 0 there stands for no
     * number.
     */
    static boolean isOfNumbersAlone(String name) {
        return NUMBER_ALONE.matcher(ColumnWords.joined(name)).matches();
    }

    /** Whether a column of this name is taken for telephone numbers unless the user says otherwise. */
    public static boolean isNamedSo(String name) {
        return NAMES.contains(
                JOINTS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** Whether a column of this name is taken for telephone numbers if the user does not say which columns are. */
    static boolean looksNamedSo(String name) {
        String words = ASKED.matcher(words(name)).replaceFirst(" ");
        return isNamedSo(name)
                || (NAMED.matcher(words).find() && !OTHERS.matcher(words).find() && isOfNumbers(name, words));
    }

    /**
     * Whether a column of this name may hold numbers, scrubbed or not. A refusal in the row counts for these numbers
     * too.
     */
    static boolean mayHold(String name) {
        return looksNamedSo(name)
                || looksAlike(name)
                || RUN_TOGETHER.matcher(ColumnWords.joined(name)).find()
                || mayHoldBeside(name)
                || PLACES.contains(ColumnWords.joined(name).strip());
    }

    private static boolean mayHoldBeside(String name) {
        String words = words(name);
        return NAMED.matcher(words).find()
                && HISTORY.matcher(words).find()
                && RefusalColumn.ofName(name).isEmpty();
    }

    /** Whether the name of a phone column says that its numbers are not business lines. */
    static boolean isOfHomes(String name) {
        return HOMES.matcher(ColumnWords.joined(name)).find();
    }

    /** Whether a name looks like that of a phone column, but not so surely that it is taken for one. */
    static boolean looksAlike(String name) {
        String words = words(name);
        return (NAMED.matcher(words).find() || VAGUE.matcher(words).find()) && isOfNumbers(name, words);
    }

    private static String words(String name) {
        return RUN_TOGETHER.matcher(ColumnWords.joined(name)).replaceAll(" ");
    }

    private static boolean isOfNumbers(String name, String words) {
        return !ABOUT.matcher(words).find()
                && RefusalColumn.ofName(name).isEmpty()
                && !(words.endsWith(" wrong number ") && isAgainst(name));
    }

    private static boolean isAgainst(String name) {
        return RefusalCellKind.ofName(name).equals(Optional.of(RefusalCellKind.AGAINST));
    }
}
