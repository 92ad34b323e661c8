package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kind of a column whose cells may state a refusal. The kind decides by which words a cell does so. */
public enum RefusalCellKind {
    /** The result of a call, or what became of a person. */
    STATUS,
    /** The result of an order or a payment. {@code Stopped} or {@code Refused} alone is about the order. */
    STATUS_OF_PAYMENT,
    /** What trade somebody has, or the like. {@code Attorney} alone is the trade. */
    STATUS_OF_TRADE,
    /** The result of messages other than calls. {@code Unsubscribed} alone is about these messages. */
    STATUS_OF_LETTERS,
    /** What another program found when it looked a number up in the lists, as a letter. */
    SCRUB_RESULT,
    /** How a person wants to be reached. A bare no refuses every way. */
    PREFERENCE,
    /** What a person wrote back. */
    REPLY,
    /** The result of a reply. */
    REPLY_STATUS,
    /** Nobody knows what. Only words without another meaning count. */
    ANYTHING,
    /** The same below a name that asks what is to be done, where a removal may be that of a tree. */
    ANYTHING_OF_WORK,
    /** The question whether to call, which the name asks. A cell that begins with a no is a no. */
    QUESTION,
    /**
     * The same for calls of some kind. The name may also stand for their count or their result, so 0 is not an answer.
     */
    OFFER,
    /** A question whose answer stands in another column. A question whether to call counts, whatever the answer is. */
    QUESTION_OF_ANOTHER,
    /**
     * What became of a consent, or of what a law on data requires. A cell counts if it begins with a no, or says that
     * the consent was taken back or ended.
     */
    AGREEMENT,
    /**
     * The status of marketing or of a subscription. Withdrawn or declined counts. Ended does not, because the
     * subscription may have been bought.
     */
    MARKETING_STATUS,
    /**
     * Something that speaks against a call: {@code Deceased}, {@code Wrong Number}. A yes, a day or any text counts.
     */
    AGAINST,
    /**
     * The day from which on a person may be called: {@code Callable After}. Every day counts; a reader who knows the
     * day of the call can tell which are over. A time of day does not count.
     */
    UNTIL,
    /** When a person is best called. Whoever answers "never" wants no call; what else stands there are hours. */
    BEST_TIME,
    /** The same in a column that is read as a status. */
    BEST_TIME_STATUS,
    /** When something happened last, usually a day. "Never" only says that it never happened. */
    LAST_TIME,
    /** Whom one may call, as the user said. Everything except a yes counts, even an empty cell. */
    PERMISSION,
    /**
     * Nothing that is read otherwise. Only words without another meaning count, in a short text.
     */
    UNREAD,
    /** The same below a name of letters, where an opt-out without a word of calls is only one from letters. */
    UNREAD_OF_LETTERS,
    /** The same below a name that asks for something, where a cell may forbid it. */
    UNREAD_OF_ASKING,
    /** The same below a name that asks what is to be done, where a removal may be that of a tree. */
    UNREAD_OF_WORK,
    /** The same below the name of a key or of the code of a place. Digits, alone or beside letters, are no words there. */
    UNREAD_OF_KEYS;

    /** A longer text is somebody's account and may quote others. Only what the person asked for counts there. */
    private static final int LONGEST_UNREAD = 100;

    /** What a refusal of calls contains. */
    private static final Pattern OF_CALLS =
            Pattern.compile("d ?\\.?n ?\\.?c|call|phone|dial|appel|llam|anruf|ligar", Pattern.CASE_INSENSITIVE);

    private static final WordSet OF_PAYMENT = RefusalWords.BUNDLED.set("of-payment");
    private static final WordSet OF_STATUS = RefusalWords.BUNDLED.set("of-status");
    private static final WordSet PAYMENT_RESULT = RefusalWords.BUNDLED.set("payment-result");
    private static final WordSet CONSENT = RefusalWords.BUNDLED.set("consent");
    private static final WordSet LETTER_RESULT = RefusalWords.BUNDLED.set("letter-result");
    private static final Set<String> STATUS_WORDS = Set.of("status", "statut", "estado", "etat");

    /**
     * The letters of DNC.com for numbers that not even a person may dial: listed, on the project's list, blocked, and
     * wireless if none may be called.
     */
    private static final Set<String> LETTERS_OF_NO = Set.of("D", "P", "B", "L", "F", "V");

    /** A trade that is also said of a person who has one. */
    private static final Pattern TRADES =
            Pattern.compile("(?i)(?<![^;,|/\\[\"'])\\s*(?:attorney|lawyer|avocate?|abogad[oa]|advogad[oa])s?\\s*"
                    + "(?![^;,|/\\]\"'])");

    private static final Pattern REMOVAL =
            Pattern.compile("[^\\p{L}\\p{N}]*removals?[^\\p{L}\\p{N}]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern KEY = Pattern.compile("(?=[^\\d]*\\d)[\\p{L}\\d]+");

    private static final Pattern NEVER =
            Pattern.compile("\\s*never(?: (?:called|contacted))?[.!]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER_BEST =
            Pattern.compile("\\W*(?:never|jamais|nunca|jam\u00e1s|niemals|nie)\\W*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGNS = Pattern.compile("[-_ ,.!]+");

    /** What means yes in a column of permissions, besides yes. */
    private static final Set<String> PERMITTED = Set.of(
            "allow",
            "allowed",
            "permitted",
            "granted",
            "consented",
            "ok",
            "okay",
            "opted in",
            "opt in",
            "optin",
            "subscribed",
            "given",
            "obtained",
            "agreed",
            "agree",
            "i agree",
            "yes i agree",
            "i consent",
            "i accept",
            "yes please",
            "sure",
            "accepted",
            "authorized",
            "authorised",
            "approved",
            "optedin",
            "in");

    /** The kind of a column, as far as its name says; empty if its cells are not looked at. */
    public static Optional<RefusalCellKind> ofName(String name) {
        if (RefusalCellKindNames.isAgainst(name)) {
            return Optional.of(AGAINST);
        }
        if (RefusalCellKindNames.isOfUntil(name)) {
            return Optional.of(UNTIL);
        }
        if (RefusalCellKindNames.isOfBestTime(name)) {
            return Optional.of(BEST_TIME);
        }
        boolean isStatus = RefusalCellKindNames.isOfResult(name);
        if (RefusalCellKindNames.isOfReply(name)) {
            return Optional.of(isStatus ? REPLY_STATUS : REPLY);
        }
        if (RefusalCellKindNames.isOfPreferredWay(name) || RefusalColumn.isOpen(name)) {
            return Optional.of(PREFERENCE);
        }
        if (RefusalCellKindNames.isOfMarketing(name)) {
            return Optional.of(MARKETING_STATUS);
        }
        if (isStatus) {
            return Optional.of(status(name));
        }
        return RefusalCellKindNames.isOfAnything(name)
                ? Optional.of(RefusalCellKindNames.isOfWork(name) ? ANYTHING_OF_WORK : ANYTHING)
                : Optional.empty();
    }

    /**
     * The kind of a column that is not read as anything else. A name may also ask whether to call: {@code May we text
     * you?} does not hold texts. Below the name of an agreement a no counts, and below one like {@code Marketing Flag},
     * which is also that of a status. If such a column is read as the fact
     * {@code consent}, the word "none" is a value of the fact instead.
     */
    public static Optional<RefusalCellKind> ofColumn(String name) {
        Optional<RefusalCellKind> asked = ofQuestion(name);
        return asked.filter(QUESTION::equals)
                .or(() -> RefusalCellKindNames.isOfAgreement(name)
                        ? Optional.of(AGREEMENT)
                        : ofName(name).filter(kind -> kind != STATUS || asked.isEmpty()))
                .or(() -> asked);
    }

    /** The kind of a name that {@linkplain RefusalColumn#mayAsk may be the question} whether to call. */
    public static Optional<RefusalCellKind> ofQuestion(String name) {
        if (!RefusalColumn.mayAsk(name)) {
            return Optional.empty();
        }
        return Optional.of(RefusalColumn.isQuestion(name) ? QUESTION : OFFER);
    }

    /** The kind of a column that nobody reads. */
    public static RefusalCellKind ofUnread(String name) {
        boolean refusesOtherMessages = RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.OTHER_CHANNEL));
        if (refusesOtherMessages || RefusalColumn.isOfOtherMessages(name)) {
            return UNREAD_OF_LETTERS;
        }
        if (RefusalColumn.asks(name)) {
            return UNREAD_OF_ASKING;
        }
        if (RefusalCellKindNames.isOfWork(name)) {
            return UNREAD_OF_WORK;
        }
        return RefusalCellKindNames.isOfKeys(name) ? UNREAD_OF_KEYS : UNREAD;
    }

    /** Whether nobody knows what a column of this kind tells, though it has a name for something. */
    public boolean isOfAnything() {
        return this == ANYTHING || this == ANYTHING_OF_WORK;
    }

    /** Whether nobody reads the column otherwise. */
    public boolean isUnread() {
        return switch (this) {
            case UNREAD, UNREAD_OF_LETTERS, UNREAD_OF_ASKING, UNREAD_OF_WORK, UNREAD_OF_KEYS -> true;
            default -> false;
        };
    }

    private static RefusalCellKind status(String name) {
        if (RefusalCellKindNames.isOfScrub(name)) {
            return SCRUB_RESULT;
        }
        if (RefusalCellKindNames.isOfTrade(name)) {
            return STATUS_OF_TRADE;
        }
        if (Mojibake.allReadings(name).stream().map(ColumnWords::of).allMatch(RefusalCellKind::isOfPayment)) {
            return STATUS_OF_PAYMENT;
        }
        return Mojibake.allReadings(name).stream().map(ColumnWords::of).allMatch(RefusalCellKind::isOfLetters)
                ? STATUS_OF_LETTERS
                : STATUS;
    }

    /**
     * Whether the words mean a status of messages and nothing else. Tags on an email may be about the person, and a
     * consent about all messages.
     */
    private static boolean isOfLetters(List<String> words) {
        return RefusalColumn.isOfLetters(words)
                && words.stream().anyMatch(STATUS_WORDS::contains)
                && !CONSENT.holdsAny(words);
    }

    private static boolean isOfPayment(List<String> words) {
        return words.stream().anyMatch(OF_PAYMENT::holds)
                && words.stream().allMatch(word -> OF_PAYMENT.holds(word) || OF_STATUS.holds(word));
    }

    /** Whether a cell states that the person refused calls, or leaves it open. */
    public boolean saysSo(String cell) {
        return switch (this) {
            case STATUS -> Refusal.isSaidIn(cell);
            case STATUS_OF_TRADE ->
                Refusal.isSaidIn(cell) && Refusal.isSaidIn(TRADES.matcher(cell).replaceAll(""));
            case STATUS_OF_PAYMENT ->
                Refusal.isSaidIn(cell) && !ColumnWords.of(cell).stream().allMatch(PAYMENT_RESULT::holds);
            case STATUS_OF_LETTERS ->
                Refusal.isSaidIn(cell) && !ColumnWords.of(cell).stream().allMatch(LETTER_RESULT::holds);
            case SCRUB_RESULT ->
                Refusal.isSaidIn(cell) || LETTERS_OF_NO.contains(cell.strip().toUpperCase(Locale.ROOT));
            case PREFERENCE -> Refusal.isSaidIn(cell) || Answer.isNoWay(cell);
            case QUESTION -> Refusal.isSaidIn(cell) || Refusal.isRepliedIn(cell) || Answer.isNoToQuestion(cell);
            case OFFER -> Refusal.isSaidIn(cell) || Answer.isNoToOffer(cell);
            case QUESTION_OF_ANOTHER ->
                RefusalColumn.isOfCalls(cell) || RefusalColumn.mayPermit(cell) || Refusal.isSaidIn(cell);
            case AGREEMENT -> Refusal.isSaidIn(cell) || Refusal.isRepliedIn(cell) || Answer.isNoAgreement(cell);
            case MARKETING_STATUS -> Refusal.isSaidIn(cell) || Answer.isTakenBack(cell);
            case AGAINST -> Answer.speaksAgainst(cell) || (Refusal.isSaidIn(cell) && !Answer.saysNothingAgainst(cell));
            case REPLY -> Refusal.isRepliedIn(cell);
            case REPLY_STATUS -> Refusal.isRepliedIn(cell) || Refusal.isSaidIn(cell);
            case ANYTHING -> Refusal.isPlainlySaidIn(cell) || Refusal.isSaidOfPersonIn(cell);
            case ANYTHING_OF_WORK -> !REMOVAL.matcher(cell).matches() && ANYTHING.saysSo(cell);
            case UNTIL -> Answer.barsUntil(cell) || Refusal.isSaidIn(cell);
            case BEST_TIME -> ANYTHING.saysSo(cell) || NEVER_BEST.matcher(cell).matches();
            case BEST_TIME_STATUS ->
                Refusal.isSaidIn(cell) || NEVER_BEST.matcher(cell).matches();
            case LAST_TIME -> Refusal.isSaidIn(cell) && !NEVER.matcher(cell).matches();
            case PERMISSION -> isNoYes(cell);
            case UNREAD -> isSaidUnread(cell);
            case UNREAD_OF_LETTERS ->
                isSaidUnread(cell) && OF_CALLS.matcher(cell).find();
            case UNREAD_OF_WORK -> isSaidUnread(cell) && !REMOVAL.matcher(cell).matches();
            case UNREAD_OF_KEYS -> isSaidUnread(cell) && !KEY.matcher(cell).matches();
            case UNREAD_OF_ASKING -> isSaidUnread(cell) || (isShort(cell) && Answer.forbids(cell));
        };
    }

    /** The kind of a column that is of this kind by its name and is also a status. It loses none of its words. */
    public RefusalCellKind asStatus() {
        return switch (this) {
            case REPLY, REPLY_STATUS -> REPLY_STATUS;
            case BEST_TIME, BEST_TIME_STATUS -> BEST_TIME_STATUS;
            case SCRUB_RESULT,
                    PREFERENCE,
                    QUESTION,
                    OFFER,
                    QUESTION_OF_ANOTHER,
                    AGREEMENT,
                    MARKETING_STATUS,
                    AGAINST,
                    UNTIL -> this;
            default -> STATUS;
        };
    }

    /** The kind that decides for a part of a cell. It is not known how the cell begins. */
    public RefusalCellKind ofPart() {
        return isAskedByName() || this == AGREEMENT || this == AGAINST || this == UNTIL || this == SCRUB_RESULT
                ? STATUS
                : this;
    }

    /** Whether a cell that is nothing but a no refuses calls. */
    public boolean countsNo() {
        return this == PERMISSION || this == PREFERENCE || this == AGREEMENT || isAskedByName();
    }

    /** Whether yes and no in a column of this kind are looked at, so that nobody has to be told that they are not. */
    public boolean countsAnswers() {
        return countsNo() || this == AGAINST;
    }

    /**
     * Whether the name of the column may be the question whether to call, so that the user must say what a yes means.
     */
    public boolean isAskedByName() {
        return this == QUESTION || this == OFFER;
    }

    private static boolean isSaidUnread(String cell) {
        return isShort(cell)
                ? Refusal.mayBePlainlySaidIn(cell) && Refusal.isPlainlySaidIn(cell)
                : RefusalAtLength.isToldIn(cell);
    }

    private static boolean isShort(String cell) {
        return cell.length() <= LONGEST_UNREAD;
    }

    private static boolean isNoYes(String cell) {
        String text = cell.strip();
        return !YesNo.ofCheckbox(text).orElse(false)
                && !PERMITTED.contains(SIGNS.matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }
}
