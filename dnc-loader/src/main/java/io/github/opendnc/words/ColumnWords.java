package io.github.opendnc.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The name of a column in plain words: lower case, without accents. {@code DoNotCall}, {@code do_not-call} and {@code
 * DO  NOT/CALL} are the same words, and so are {@code D.N.C.} and {@code dnc}.
 */
public final class ColumnWords {
    /** What signs and short forms of a number stand for. */
    static final String NUMBER_WORD = "number";

    /** The marks of decomposed letters, and invisible characters such as a soft hyphen. */
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    /** How programs that write web pages write an apostrophe, a blank and an ampersand. */
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?i)&(?:#0*39|#x0*27|#0*8217|#x0*2019|apos|rsquo);|\\\\u2019");

    private static final Pattern BLANK = Pattern.compile("(?i)&(?:nbsp|#0*160);|%20");
    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z]{1,6} ?/?>");
    private static final Pattern AND = Pattern.compile("(?i)&amp;");
    /** Short for cease and desist. It is a word by itself, because businesses are called so as well. */
    private static final Pattern CEASE_AND_DESIST =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])c[\\s\\h]*&[\\s\\h]*d(?![\\p{L}\\p{N}])");
    /** DnC and DnD are one word each. */
    private static final Pattern DNC = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(dn[cd](?:'?e?d)?)(?![\\p{L}\\p{N}])");

    private static final String PHONE = "\uD83D\uDCDE|\uD83D\uDCF1|\uD83D\uDCF2|\u260E\uFE0F?|\u260F|\u2706";

    /** A telephone crossed out, as one picture or as two. One of the two may be a word. */
    private static final Pattern NO_CALLS = Pattern.compile("(?i)\uD83D\uDCF5"
            + "|(?:\uD83D\uDEAB|\uD83D\uDED1|\u26D4|\u274C|\u2716)\uFE0F?\\s*(?:PHONE|calls\\b|calling\\b)"
                    .replace("PHONE", PHONE)
            + "|(?:PHONE|\\bcalls|\\bcalling)\\s*(?:\uD83D\uDEAB|\uD83D\uDED1|\u26D4|\u274C|\u2716)\uFE0F?"
                    .replace("PHONE", PHONE)
            + "|(?<![\\p{L}\\p{N}])no\\s*(?:PHONE)".replace("PHONE", PHONE));

    private static final Pattern NOT =
            Pattern.compile("(?i)(n)(?:['\u2019\u2018`\u00B4?\u00D5\u00ED]|\u201A\u00C4\u00F4)(t)(?![\\p{L}\\p{N}])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\bn(?:o\\.(?=\\s|$)|[\u00B0\u00BA]|o (?=(?:de|du) |t\u00E9l(?:\u00E9phones?)?(?![\\p{L}])))");
    private static final Pattern HUMPS = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})(?!\\p{Lu}s(?![\\p{L}\\p{N}]))");
    private static final Pattern DIGITS = Pattern.compile("(?<=\\p{N})(?=\\p{L})|(?<=\\p{L})(?=\\p{N})");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OTHERS_IN_ASCII = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern SPELT = Pattern.compile("(?<= \\p{L}) (?=\\p{L} )");

    /** The words of names and short cells, because many classes ask for the words of the same header. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    /** The first character outside ASCII. */
    private static final char FIRST_OTHER = 0x80;
    /** No picture comes before it. */
    private static final char FIRST_PICTURE = 0x2000;

    private static final int LOWER_CASE = 0x20;

    private static final int LONGEST_KNOWN = 60;
    /** At this size all words are forgotten. */
    private static final int MOST = 1 << 10;

    private ColumnWords() {}

    /** The words of a name. */
    public static List<String> of(String name) {
        if (name.length() > LONGEST_KNOWN) {
            return read(name);
        }
        List<String> known = KNOWN.get(name);
        if (known == null) {
            if (KNOWN.size() >= MOST) {
                KNOWN.clear();
            }
            known = read(name);
            KNOWN.put(name, known);
        }
        return known;
    }

    /**
     * A pattern is tried only on a text with a character that each of its matches has. Most texts are ASCII and have few
     * of them, and there may be millions of different ones.
     */
    private static List<String> read(String name) {
        String text = NUMBER.matcher(plain(name)).replaceAll(NUMBER_WORD + " ");
        boolean isAscii = !has(text, c -> c >= FIRST_OTHER);
        if (!isAscii || has(text, c -> c == '\'' || c == '`' || c == '?')) {
            text = NOT.matcher(text).replaceAll("$1$2"); // comes first, because a lone accent becomes a blank
        }
        if (!isAscii) {
            text = Normalizer.normalize(text, Normalizer.Form.NFKD);
            text = MARKS.matcher(text).replaceAll("");
        }
        if (!isAscii || has(text, c -> c >= 'A' && c <= 'Z')) {
            text = HUMPS.matcher(text).replaceAll(" ");
        }
        if (!isAscii || has(text, c -> c >= '0' && c <= '9')) {
            text = DIGITS.matcher(text).replaceAll(" ");
        }
        Pattern others = isAscii ? OTHERS_IN_ASCII : OTHERS;
        text = " " + others.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT) + " ";
        if (!isAscii || mayBeSpelt(text)) {
            text = SPELT.matcher(text).replaceAll("");
        }
        return BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /** Whether a number is not written out in a text: {@code Remove my #}, {@code Remove my no.}. */
    static boolean hasSignOfNumber(String text) {
        return text.indexOf('#') >= 0 || NUMBER.matcher(text).find();
    }

    private static boolean has(String text, IntPredicate wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (wanted.test(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** False only if no two characters of a text stand alone one after the other, as in {@code d n c}. */
    private static boolean mayBeSpelt(String text) {
        for (int i = 4; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 2) == ' ' && text.charAt(i - 4) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether D and N stand side by side in a text, in capitals or not. */
    private static boolean hasDn(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ((text.charAt(i) | LOWER_CASE) == 'n' && (text.charAt(i - 1) | LOWER_CASE) == 'd') {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        String text = name;
        if (name.indexOf('&') >= 0 || name.indexOf('%') >= 0 || name.indexOf('\\') >= 0) {
            text = APOSTROPHE.matcher(AND.matcher(text).replaceAll("&")).replaceAll("'");
            text = BLANK.matcher(text).replaceAll(" ");
            text = CEASE_AND_DESIST.matcher(text).replaceAll(" candd ");
        }
        if (name.indexOf('<') >= 0) {
            text = TAG.matcher(text).replaceAll(" ");
        }
        if (has(text, c -> c >= FIRST_PICTURE)) {
            text = NO_CALLS.matcher(text).replaceAll(" nocalls ");
        }
        return hasDn(text) ? DNC.matcher(text).replaceAll(dnc -> dnc.group().toLowerCase(Locale.ROOT)) : text;
    }

    /** The words of a name as one text, with a blank before, after and between the words. */
    public static String joined(String name) {
        return " " + String.join(" ", of(name)) + " ";
    }
}
