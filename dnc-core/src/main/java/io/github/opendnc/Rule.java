package io.github.opendnc;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.law.Citation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One provision: a ban or an exemption, the condition under which it applies, the days on which it is in force, and the
 * text it stands on. Immutable and thread-safe; a rule is compared by identity.
 *
 * <p>An exemption names the rules it lifts, bans or other exemptions. It names the rules themselves and not their ids,
 * so a cycle cannot be written. A rule is certain, or unsettled where the text, the agencies or the courts leave it open.
 */
public final class Rule {
    private final String id;
    private final boolean ban;
    private final boolean settled;
    private final Condition condition;
    private final LocalDate from;
    private final @Nullable LocalDate until;
    private final Citation citation;
    private final String note;
    private final ImmutableSet<Rule> exceptionTo;

    private Rule(
            String id,
            boolean ban,
            boolean settled,
            Condition condition,
            LocalDate from,
            @Nullable LocalDate until,
            Citation citation,
            String note,
            Set<Rule> exceptionTo) {
        if (!id.matches("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+")) {
            throw new IllegalArgumentException("rule id: expected lower-case words joined by hyphens, found " + id);
        }
        this.id = id;
        this.ban = ban;
        this.settled = settled;
        this.condition = condition;
        this.from = from;
        this.until = until;
        this.citation = citation;
        this.note = note;
        this.exceptionTo = ImmutableSet.copyOf(exceptionTo);
    }

    /**
     * A rule that bars a call.
     *
     * @param id lower-case words joined by hyphens, the country first: {@code us-registry}
     * @param condition when it applies
     * @param from its first day in force
     * @param citation the text it stands on
     * @throws IllegalArgumentException if the id has another form
     */
    public static Rule ban(String id, Condition condition, LocalDate from, Citation citation) {
        return new Rule(id, true, true, condition, from, null, citation, "", Set.of());
    }

    /**
     * A rule that lifts others; it lifts nothing until {@link #exceptionTo} names them.
     *
     * @param id lower-case words joined by hyphens, the country first: {@code us-ebr}
     * @param condition when it applies
     * @param from its first day in force
     * @param citation the text it stands on
     * @throws IllegalArgumentException if the id has another form
     */
    public static Rule exemption(String id, Condition condition, LocalDate from, Citation citation) {
        return new Rule(id, false, true, condition, from, null, citation, "", Set.of());
    }

    /** This rule, in force only before a day. */
    public Rule until(LocalDate day) {
        return new Rule(id, ban, settled, condition, from, day, citation, note, exceptionTo);
    }

    /** This rule as one that the sources leave open, with what they leave open. */
    public Rule unsettled(String why) {
        return new Rule(id, ban, false, condition, from, until, citation, why, exceptionTo);
    }

    /** This rule with a sentence that a reader of the decision should know. */
    public Rule noting(String sentence) {
        return new Rule(id, ban, settled, condition, from, until, citation, sentence, exceptionTo);
    }

    /**
     * This exemption, lifting these rules besides those it lifts already.
     *
     * @throws IllegalStateException if this rule is a ban
     */
    public Rule exceptionTo(Rule... rules) {
        if (ban) {
            throw new IllegalStateException("rule " + id + ": a ban lifts nothing");
        }
        Set<Rule> lifted =
                ImmutableSet.<Rule>builder().addAll(exceptionTo).add(rules).build();
        return new Rule(id, false, settled, condition, from, until, citation, note, lifted);
    }

    /** The name by which decisions and files call it. */
    public String id() {
        return id;
    }

    /** Whether it bars calls; otherwise it lifts other rules. */
    public boolean isBan() {
        return ban;
    }

    /** Whether the sources leave no doubt about it. */
    public boolean isSettled() {
        return settled;
    }

    /** When it applies. */
    public Condition condition() {
        return condition;
    }

    /** Its first day in force. */
    public LocalDate from() {
        return from;
    }

    /** The day on which it was in force no more; empty when it still is. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** The text it stands on. */
    public Citation citation() {
        return citation;
    }

    /** What a reader should know besides, or what is left open; may be empty. */
    public String note() {
        return note;
    }

    /** The rules it lifts; empty for a ban. */
    public Set<Rule> exceptionTo() {
        return exceptionTo;
    }

    @Override
    public String toString() {
        return id;
    }
}
