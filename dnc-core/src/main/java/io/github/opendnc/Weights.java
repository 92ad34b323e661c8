package io.github.opendnc;

/**
 * What each rule of a set weighs in one scenario. Rule {@code i} is bit {@code i}, and of the three one at most.
 *
 * @param full the rules that weigh all they can
 * @param half those that are doubtful, or made doubtful by an exception
 * @param defeated those that fired and were lifted
 */
record Weights(long full, long half, long defeated) {
    static final byte NOT_FIRED = 0;
    static final byte DEFEATED = 1;
    static final byte HALF = 2;
    static final byte FULL = 3;

    byte of(int rule) {
        long bit = 1L << rule;
        if ((full & bit) != 0) {
            return FULL;
        }
        return (half & bit) != 0 ? HALF : (defeated & bit) != 0 ? DEFEATED : NOT_FIRED;
    }

    /** The rules that fired. */
    long fired() {
        return full | half | defeated;
    }

    /** The rules that weigh something. */
    long heavy() {
        return full | half;
    }

    /** The heaviest of these rules decides. */
    Verdict verdict(long bans) {
        if ((full & bans) != 0) {
            return Verdict.MAY_NOT_CALL;
        }
        return (half & bans) != 0 ? Verdict.UNDETERMINED : Verdict.MAY_CALL;
    }
}
