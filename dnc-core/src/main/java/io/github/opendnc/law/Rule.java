package io.github.opendnc.law;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.text.MaskedText;
import io.github.opendnc.text.OneLine;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One provision: a ban or an exemption, the condition under which it applies, the days on which it is in force, and the
 * legal text behind it. Immutable and thread-safe; compared by identity.
 *
 * <p>An exemption names the rules it lifts, which are bans or other exemptions. It refers to the rules themselves and
 * not to their ids, so a cycle cannot be written. A rule is certain, or unsettled if the text, the agencies or the
 * courts leave it open.
 */
public final class Rule {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    private final Parts parts;

    private Rule(Parts parts) {
        this.parts = parts;
    }

    /** Written only while {@link #with} copies it. */
    private static final class Parts {
        private final String id;
        private final boolean ban;
        private final Condition condition;
        private final LocalDate from;
        private final Citation citation;
        private boolean certain = true;
        private @Nullable LocalDate settledFrom;
        private @Nullable LocalDate until;
        private @Nullable String leftOpen;
        private @Nullable Dated<String> note;
        private String sentence = "";
        private String quotation = "";
        private ImmutableSet<Rule> exceptionTo = ImmutableSet.of();

        Parts(String id, boolean ban, Condition condition, LocalDate from, Citation citation) {
            this.id = id;
            this.ban = ban;
            this.condition = Objects.requireNonNull(condition, "condition");
            this.from = Objects.requireNonNull(from, "first day");
            this.citation = Objects.requireNonNull(citation, "citation");
        }
    }

    private static String checkedId(String id) {
        if (!ID.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "rule id: expected lower-case words joined by hyphens, found " + MaskedText.quoted(id));
        }
        return id;
    }

    private Rule with(Consumer<Parts> change) {
        return copied(parts.id, change);
    }

    private Rule copied(String id, Consumer<Parts> change) {
        Parts next = new Parts(id, parts.ban, parts.condition, parts.from, parts.citation);
        next.certain = parts.certain;
        next.settledFrom = parts.settledFrom;
        next.until = parts.until;
        next.leftOpen = parts.leftOpen;
        next.note = parts.note;
        next.sentence = parts.sentence;
        next.quotation = parts.quotation;
        next.exceptionTo = parts.exceptionTo;
        change.accept(next);
        return new Rule(next);
    }

    /**
     * A rule that bars a call.
     *
     * @param id lower-case words joined by hyphens, the country first: {@code us-registry}
     * @param condition when it applies
     * @param from its first day in force
     * @param citation the legal text behind it
     * @throws IllegalArgumentException if the id has another form
     */
    public static Rule ban(String id, Condition condition, LocalDate from, Citation citation) {
        return new Rule(new Parts(checkedId(id), true, condition, from, citation));
    }

    /**
     * A rule that lifts others. It lifts nothing until {@link #exceptionTo} names them.
     *
     * @param id lower-case words joined by hyphens, the country first: {@code us-ebr}
     * @param condition when it applies
     * @param from its first day in force
     * @param citation the legal text behind it
     * @throws IllegalArgumentException if the id has another form
     */
    public static Rule exemption(String id, Condition condition, LocalDate from, Citation citation) {
        return new Rule(new Parts(checkedId(id), false, condition, from, citation));
    }

    /**
     * The same rule with another id, for another rule set, which reads another registry.
     *
     * @throws IllegalArgumentException if the id does not have the form given at {@link #ban}
     */
    public Rule withId(String id) {
        return copied(checkedId(id), next -> {});
    }

    /**
     * This rule, in force only before a day.
     *
     * @throws IllegalArgumentException if the day is not after the first day in force: the rule would never apply
     */
    public Rule until(LocalDate day) {
        if (!day.isAfter(parts.from)) {
            throw new IllegalArgumentException(
                    "rule " + parts.id + ": expected an end after its first day " + parts.from + ", found " + day);
        }
        return with(next -> next.until = day);
    }

    /**
     * This rule, marked as one that the sources leave open, with what they leave open. A decision says that before what
     * {@link #noting} adds.
     */
    public Rule unsettled(String why) {
        OneLine.checked("what is left open", why);
        return with(next -> {
            next.certain = false;
            next.leftOpen = why;
        });
    }

    /**
     * This rule, marked as one that is in force on this day but whose first day was not found. For calls on earlier
     * days it is unsettled, back to the day from which it is known here.
     */
    public Rule foundInForceOn(LocalDate day) {
        return with(next -> next.settledFrom = Objects.requireNonNull(day, "day"));
    }

    /** This rule with one plain sentence that explains it to a compliance officer on the page of the rules. */
    public Rule saying(String plainly) {
        return with(next -> next.sentence = OneLine.checked("sentence", plainly));
    }

    /**
     * This rule with the decisive words of its text, quoted exactly.
     *
     * @param words at most 25 words
     * @throws IllegalArgumentException if there are more
     */
    public Rule quoting(String words) {
        if (words.strip().split("\\s+").length > 25) {
            throw new IllegalArgumentException("rule " + parts.id + ": expected a quotation of at most 25 words");
        }
        return with(next -> next.quotation = OneLine.checked("quotation", words));
    }

    /** This rule with a sentence that a reader of the decision should know. */
    public Rule noting(String sentence) {
        return noting(Dated.from(parts.from, OneLine.checked("note", sentence), parts.citation));
    }

    /** This rule with a sentence that a reader of the decision should know, as of the day of the call. */
    public Rule noting(Dated<String> sentence) {
        sentence.entries().forEach(entry -> OneLine.checked("note", entry.value()));
        return with(next -> next.note = sentence);
    }

    /**
     * This exemption, which also lifts these rules.
     *
     * @throws IllegalStateException if this rule is a ban
     */
    public Rule exceptionTo(Rule... rules) {
        if (parts.ban) {
            throw new IllegalStateException("rule " + parts.id + ": a ban lifts nothing");
        }
        return with(next -> next.exceptionTo = ImmutableSet.<Rule>builder()
                .addAll(parts.exceptionTo)
                .add(rules)
                .build());
    }

    /** The name that decisions and files use for it. */
    public String id() {
        return parts.id;
    }

    /** Whether it bars calls; if not, it lifts other rules. */
    public boolean isBan() {
        return parts.ban;
    }

    /** Whether the sources leave no doubt about it; if not, it is unsettled. */
    public boolean isCertain() {
        return parts.certain;
    }

    /** The day before which it is unsettled because its first day was not found; empty if that day is known. */
    public Optional<LocalDate> settledFrom() {
        return Optional.ofNullable(parts.settledFrom);
    }

    /** When it applies. */
    public Condition condition() {
        return parts.condition;
    }

    /** What its condition asks about, except for parts under a "not". */
    public Set<Subject> subjects() {
        return parts.condition.subjects();
    }

    /** Its first day in force. */
    public LocalDate from() {
        return parts.from;
    }

    /** The first day on which it is no longer in force; empty if it still is. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(parts.until);
    }

    /** The legal text behind it. */
    public Citation citation() {
        return parts.citation;
    }

    /** What is left open, and what else a reader should know. */
    public Optional<Dated<String>> note() {
        String open = parts.leftOpen;
        Dated<String> note = parts.note;
        if (open == null) {
            return Optional.ofNullable(note);
        }
        return Optional.of(
                note == null ? Dated.from(parts.from, open, parts.citation) : note.map(more -> open + " " + more));
    }

    /** What it says, in one plain sentence; may be empty. */
    public String sentence() {
        return parts.sentence;
    }

    /** The decisive words of the text; empty if the text was not read. */
    public String quotation() {
        return parts.quotation;
    }

    /** The rules it lifts; empty for a ban. */
    public Set<Rule> exceptionTo() {
        return parts.exceptionTo;
    }

    @Override
    public String toString() {
        return parts.id;
    }
}
