package io.github.opendnc.law;

/**
 * A sentence of a rule set for the reader of a decision, said where a condition holds. It judges nothing. Immutable and
 * thread-safe; equal only to one of the same {@link Dated}.
 *
 * @param when where it is said
 * @param sentence what is said, as of the day of the call
 */
public record Note(Condition when, Dated<String> sentence) {}
