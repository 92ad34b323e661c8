package io.github.opendnc.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column tells in whose cells a refusal may stand, and with that by which words a cell says so. */
public enum RefusalCellKind {
    /** What came of a person or of a call. */
    STATUS,
    /** What came of an order or a payment: {@code Stopped} or {@code Refused} alone is told of that. */
    STATUS_OF_PAYMENT,
    /** What came of messages that are no calls: {@code Unsubscribed} alone is told of these. */
    STATUS_OF_LETTERS,
    /** What another program found when it asked the lists, said by a letter. */
    SCRUB_RESULT,
    /** How a person wants to be reached: a bare no is one to all. */
    PREFERENCE,
    /** What a person wrote back. */
    REPLY,
    /** What came of it. */
    REPLY_STATUS,
    /** Nobody knows what: only words without another meaning count. */
    ANYTHING,
    /** Whether to call, as its name asks: what begins with a no is one. */
    QUESTION,
    /** The same of calls of a kind, by a name that may count them, or tell what came of them: 0 is no answer. */
    OFFER,
    /** What was asked, where the answer stands in another column: a question whether to call counts, whatever was answered. */
    QUESTION_OF_ANOTHER,
    /** What became of a consent, or of what a law on data asks for: what begins with a no counts, and what took it back or ended it. */
    AGREEMENT,
    /** The status of marketing or of a subscription: what was withdrawn or declined counts; one that ended may have been bought. */
    MARKETING_STATUS,
    /** What speaks against a call, so that a yes does, a day or any text: {@code Deceased}, {@code Wrong Number}. */
    AGAINST,
    /** When something was last, a day as a rule: of what never was is said so. */
    LAST_TIME,
    /** Whom one may call, as was said: all but a yes counts, an empty cell too. */
    PERMISSION;

    private static final WordSet OF_PAYMENT = RefusalWords.BUNDLED.set("of-payment");
    private static final WordSet OF_STATUS = RefusalWords.BUNDLED.set("of-status");
    private static final WordSet PAYMENT_RESULT = RefusalWords.BUNDLED.set("payment-result");
    private static final WordSet CONSENT = RefusalWords.BUNDLED.set("consent");
    private static final WordSet LETTER_RESULT = RefusalWords.BUNDLED.set("letter-result");
    private static final Set<String> STATUS_WORDS = Set.of("status", "statut", "estado", "etat");
    private static final Pattern SCRUB_RESULT_NAMES = Pattern.compile("^ result ?code $");

    /** By which DNC.com says that not even a person may dial: listed, on the project's list, blocked, wireless where none may be called. */
    private static final Set<String> LETTERS_OF_NO = Set.of("D", "P", "B", "L", "F", "V");

    private static final Pattern STATUS_NAMES = Pattern.compile(
            " (?:[^ ]*(?:status|statuses|stages?|dispositions?|dispo|outcomes?|results?|tags|reasons?|wrap ?ups?|ergebnis|grund)"
                    + "|tag|flags?|labels?|segments?|category|categories|preferences?|statut|etat|etiquettes?|estado|etiquetas?"
                    + "|resultado|disposicion|situacion|subtipificacion|merkmale?|schlagworte?|marcador|etikett|retour|qualification|tipificacion|tabulacao|ocorrencia|fase|situacao|etapas?|etapes?|kategorie|resultats?|motif|raisons?|razon|razones"
                    + "|motivo|kennzeichen|disp|term codes?|termination|call codes?|statuscode|solicit codes?"
                    + "|contact prefs?|preferred contact|last actions?"
                    + "|preferredcontactmethod(?:code)?|(?:contact|communication|contacting) methods?"
                    + "|method of (?:contact|communication)"
                    + "|methods of (?:contact|communication)"
                    + "|[^ ]*(?:status|disposition|dispo|outcome|result|reason|wrapup|finish|completion)(?:codes?|names?|desc|text)"
                    + "|(?:finish|completion|wrap) ?codes?|tag(?:list|names?)|lead state|last call) ");
    private static final Pattern REPLIES = Pattern.compile(
            " (?:repl(?:y|ies|ied)|responses?|responded|answers?|answered|texted|body|messages?|msg|msgs|msgtext|inbound|incoming"
                    + "|received|texts?|sms|content|conversations?|threads?|chats?|transcripts?|snippet|preview|subject|keywords?"
                    + "|feedback|said|last activity|reponses?|respuestas?|respostas?|antwort|antworten|mensajes?|mensagem|mensagens"
                    + "|nachricht|nachrichten|textes?|contenu|recus?|textos?|recibidos?|contestacion|contenido) ");

    private static final Pattern ANYTHING_NAMES = Pattern.compile(
            " (?:privacy|ratings?|interests?|lists?|groups?|types?|priority|priorities|lead sources?|leadsource|custom|class"
                    + "|classification|codes?|level|grade|kind|method|channel|interet|liste|groupe|priorite|interes|lista|grupo"
                    + "|tipo|prioridad|prioridade|gruppe|typ|actions?|alerts?|instructions?|restrictions?) ");

    private static final Pattern OTHERS = Pattern.compile(" (?:date|time|notes?|comments?|id|marital) ");
    private static final Pattern TIMES = Pattern.compile(" (?:date|time|timestamp|id|count|number|numbers) ");
    private static final Pattern NEVER =
            Pattern.compile("\\s*never(?: (?:called|contacted))?[.!]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS = Pattern.compile("[-_ ,.!]+");
    /** What the columns that may tell anything tell in many words. */
    private static final Pattern TEXTS = Pattern.compile(" (?:at|on|by|changed|description) ");

    /** What says yes in a column of permissions, besides yes. */
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

    private static final Pattern PREFERENCES = Pattern.compile(
            " (?:(?:contact|communication)pref(?:s|erences?)|(?:contact|contacting|communications?|comms?|call|calling|phone|telephone) pref(?:s|erences?|erred)?(?! service| language)"
                    + "|prefer(?:red)? ?(?:contact|communication) ?(?:method(?: ?code)?)?|preferred channel|(?<=^ )preferred method(?= $)|(?<=^ )preferences?(?= $)"
                    + "|(?:contact|contacting|communication) (?:methods?|by(?= $))|methods? of (?:contact|communication)"
                    + "|preferred (?:way|form|means|mode) (?:of|to) (?:be )?(?:contact|communicat|reach|call|hear)[^ ]*|best way to (?:contact|reach)"
                    + "|(?<=^ )how to (?:contact|reach)(?: (?:you|me|him|her))?(?= $)|(?:communication|contact) channels?|channel preferences?|mode of contact"
                    + "|contact (?:me )?via(?= $)|contact me by(?= $)|preferences? de contact|metodo de contacto|kontaktpraferenz"
                    + "|(?:how|when) (?:would|should|could|can|may|do) .*(?:contact|contacted|reach|reached|call|called|hear(?! about))"
                    + "|moyen de contact|mode de contact|kontaktart(?:en)?|kontaktweg|medio de contacto|forma de contato|forma de contacto) ");

    /** What a column of a name tells, as far as its name says; empty where its cells are not looked at. */
    public static Optional<RefusalCellKind> ofName(String name) {
        if (RefusalCellKindNames.isAgainst(name)) {
            return Optional.of(AGAINST);
        }
        boolean isReply = isNamed(REPLIES, TIMES, name);
        if (!isReply
                && (isNamed(PREFERENCES, OTHERS, name)
                        || RefusalCellKindNames.isOfPreferredWay(name)
                        || RefusalColumn.isOpen(name))) {
            return Optional.of(PREFERENCE);
        }
        boolean isStatus = isNamed(STATUS_NAMES, OTHERS, name);
        if (!isReply && RefusalCellKindNames.isOfMarketing(name)) {
            return Optional.of(MARKETING_STATUS);
        }
        if (isReply || isStatus) {
            return Optional.of(isReply ? isStatus ? REPLY_STATUS : REPLY : status(name));
        }
        return isNamed(ANYTHING_NAMES, OTHERS, name) && isNamed(ANYTHING_NAMES, TEXTS, name)
                ? Optional.of(ANYTHING)
                : Optional.empty();
    }

    /**
     * The same of a column that nobody reads as something else, also where a name asks whether to call: {@code May we text you?} holds
     * no texts. Below the name of an agreement a no counts there; where it is read as the fact, none is a word of that.
     */
    public static Optional<RefusalCellKind> ofColumn(String name) {
        Optional<RefusalCellKind> asked = ofQuestion(name);
        return asked.filter(QUESTION::equals)
                .or(() -> RefusalCellKindNames.isOfAgreement(name) ? Optional.of(AGREEMENT) : ofName(name))
                .or(() -> asked);
    }

    /** The same of a name that {@linkplain RefusalColumn#mayAsk may be the question} whether to call. */
    public static Optional<RefusalCellKind> ofQuestion(String name) {
        if (!RefusalColumn.mayAsk(name)) {
            return Optional.empty();
        }
        return Optional.of(RefusalColumn.isQuestion(name) ? QUESTION : OFFER);
    }

    private static RefusalCellKind status(String name) {
        if (SCRUB_RESULT_NAMES.matcher(ColumnWords.joined(name)).find()) {
            return SCRUB_RESULT;
        }
        if (Mojibake.allReadings(name).stream().map(ColumnWords::of).allMatch(RefusalCellKind::isOfPayment)) {
            return STATUS_OF_PAYMENT;
        }
        return Mojibake.allReadings(name).stream().map(ColumnWords::of).allMatch(RefusalCellKind::isOfLetters)
                ? STATUS_OF_LETTERS
                : STATUS;
    }

    /** Whether it is a status of messages, and no more: tags on an email may be of the person, and a consent of all messages. */
    private static boolean isOfLetters(List<String> words) {
        return RefusalColumn.isOfLetters(words)
                && words.stream().anyMatch(STATUS_WORDS::contains)
                && !CONSENT.holdsAny(words);
    }

    private static boolean isOfPayment(List<String> words) {
        return words.stream().anyMatch(OF_PAYMENT::holds)
                && words.stream().allMatch(word -> OF_PAYMENT.holds(word) || OF_STATUS.holds(word));
    }

    private static boolean isNamed(Pattern names, Pattern others, String name) {
        return Mojibake.allReadings(name).stream()
                .map(ColumnWords::joined)
                .anyMatch(words ->
                        names.matcher(words).find() && !others.matcher(words).find());
    }

    /** Whether a cell says, or leaves open, that the person refused calls. */
    boolean saysSo(String cell) {
        return switch (this) {
            case STATUS -> Refusal.isSaidIn(cell);
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
                RefusalColumn.isOfCalls(cell) || RefusalColumn.mayAsk(cell) || Refusal.isSaidIn(cell);
            case AGREEMENT -> Refusal.isSaidIn(cell) || Refusal.isRepliedIn(cell) || Answer.isNoAgreement(cell);
            case MARKETING_STATUS -> Refusal.isSaidIn(cell) || Answer.isTakenBack(cell);
            case AGAINST -> Answer.speaksAgainst(cell) || (Refusal.isSaidIn(cell) && !Answer.saysNothingAgainst(cell));
            case REPLY -> Refusal.isRepliedIn(cell);
            case REPLY_STATUS -> Refusal.isRepliedIn(cell) || Refusal.isSaidIn(cell);
            case ANYTHING -> Refusal.isPlainlySaidIn(cell);
            case LAST_TIME -> Refusal.isSaidIn(cell) && !NEVER.matcher(cell).matches();
            case PERMISSION -> isNoYes(cell);
        };
    }

    /** Of a column that tells this by its name and is a status besides: it loses none of its words. */
    public RefusalCellKind asStatus() {
        return switch (this) {
            case REPLY, REPLY_STATUS -> REPLY_STATUS;
            case SCRUB_RESULT, PREFERENCE, QUESTION, OFFER, QUESTION_OF_ANOTHER, AGREEMENT, MARKETING_STATUS, AGAINST ->
                this;
            default -> STATUS;
        };
    }

    /** By which words a part of a cell says so: how the cell begins is not known. */
    public RefusalCellKind ofPart() {
        return isAskedByName() || this == AGREEMENT || this == AGAINST || this == SCRUB_RESULT ? STATUS : this;
    }

    /** Whether a no in all of a cell is one to calls. */
    public boolean countsNo() {
        return this == PERMISSION || this == PREFERENCE || this == AGREEMENT || isAskedByName();
    }

    /** Whether a yes or a no in a column that tells this was looked at, so that nobody has to be told that it was not. */
    public boolean countsAnswers() {
        return countsNo() || this == AGAINST;
    }

    /** Whether the name of the column may be the question whether to call, so that its user is to say what a yes is. */
    public boolean isAskedByName() {
        return this == QUESTION || this == OFFER;
    }

    private static boolean isNoYes(String cell) {
        String text = cell.strip();
        return !YesNo.ofCheckbox(text).orElse(false)
                && !PERMITTED.contains(SIGNS.matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
    }
}
