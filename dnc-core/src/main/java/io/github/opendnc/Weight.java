package io.github.opendnc;

/**
 * How much a rule weighs in a scenario. Numbers instead of an enum, because they are compared for every rule of every
 * call.
 */
final class Weight {
    /** It does not apply. */
    static final int NOT_FIRED = 0;
    /** It applies and is lifted. */
    static final int DEFEATED = 1;
    /** It is doubtful, or made doubtful by an exception. */
    static final int HALF = 2;
    /** It applies, and nothing lifts it. */
    static final int FULL = 3;

    private Weight() {}
}
