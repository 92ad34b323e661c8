package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.businessLine;
import static io.github.opendnc.law.Condition.caller;
import static io.github.opendnc.law.Condition.onlyPurposes;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A question that the law of many states leaves without an answer here: whether something takes a call out of a ban.
 * Most were not read, and some were read and ask for what is no fact of a call ({@link #read}). Each question becomes an
 * unsettled exemption. So the ban is doubtful where the exemption applies, and certain everywhere else.
 */
final class Unread {
    static final Unread CONSENT = new Unread(
            "consent", law -> Terms.CONSENTED, "Whether a consent takes a call out of this rule was not read.");

    static final Unread WRITTEN = new Unread(
            "written", law -> Terms.SIGNED, "Whether a signed agreement takes a call out of this rule was not read.");

    static final Unread CUSTOMER = new Unread(
            "customer",
            law -> Terms.bought(Terms.ever(law)),
            "Whether, and for how long, a customer is outside this rule was not read.");

    static final Unread INQUIRY = new Unread(
            "inquiry",
            law -> Terms.inquired(Terms.ever(law)),
            "Whether a person who inquired is outside this rule was not read.");

    static final Unread CONTRACT = new Unread(
            "contract", Terms::contractRuns, "Whether a running contract takes a call out of this rule was not read.");

    static final Unread DONOR = new Unread(
            "donor", law -> Terms.gave(Terms.ever(law)), "Whether a donor is outside this rule was not read.");

    static final Unread NO_SELLER = new Unread(
            "no-seller",
            law -> caller(
                    Caller.CHARITY,
                    Caller.FUNDRAISER,
                    Caller.NONPROFIT,
                    Caller.POLITICAL,
                    Caller.PUBLIC_BODY,
                    Caller.POLLSTER),
            "How the law treats a nonprofit, a party, a public body or a pollster was not read.");

    static final Unread FTC_EXEMPT = new Unread(
            "ftc-exempt",
            law -> caller(Caller.FTC_EXEMPT),
            "Whether the law's own list of banks and the like, narrower than the federal one, has this caller was not read.");

    static final Unread PUBLIC_BODY = new Unread(
            "public-body",
            law -> caller(Caller.PUBLIC_BODY),
            "Whether the messages of a public body are outside this rule was not read.");

    static final Unread BUSINESS_LINE =
            new Unread("business", law -> businessLine(), "Whether this rule reaches a business line is open.");

    static final Unread MOBILE = new Unread(
            "mobile", law -> Terms.PERSONS_MOBILE, "Whether a person's mobile is a residence for this rule is open.");

    static final Unread TEXT =
            new Unread("text", law -> Terms.TEXTED, "Whether a text message is a call for this rule is open.");

    static final Unread NEWSPAPER = new Unread(
            "newspaper",
            law -> onlyPurposes(Purpose.NEWSPAPER),
            "Whether a call that offers newspapers only is outside this rule is open.");

    private final String word;
    private final Function<Citation, Condition> when;
    private final String question;
    private final UnaryOperator<Citation> cited;

    private Unread(String word, Function<Citation, Condition> when, String question) {
        this(word, when, question, law -> Citation.unconfirmed(law.text()));
    }

    private Unread(String word, Function<Citation, Condition> when, String question, UnaryOperator<Citation> cited) {
        this.word = word;
        this.when = when;
        this.question = question;
        this.cited = cited;
    }

    /**
     * The same question where the text was read, and leaves it open or to what is no fact of a call. It is cited as the
     * ban is.
     *
     * @param why what is open
     */
    Unread read(String why) {
        return new Unread(word, when, why, UnaryOperator.identity());
    }

    /**
     * Several questions about the same bans.
     *
     * @param prefix the beginning of the ids of the state
     */
    static Questions of(String prefix, Unread... questions) {
        return lifted -> Arrays.stream(questions)
                .map(question -> question.rule(prefix, lifted))
                .toArray(Rule[]::new);
    }

    /** Questions that are asked about bans. */
    interface Questions {
        /** The exemptions that the questions become. */
        Rule[] about(Rule... bans);
    }

    private Rule rule(String prefix, Rule... bans) {
        Citation law = cited.apply(bans[0].citation());
        return Rule.exemption(prefix + "-" + word + "-open", when.apply(law), Terms.START, law)
                .saying(question)
                .unsettled(question)
                .exceptionTo(bans);
    }
}
