package io.github.opendnc;

/** What each rule of a set weighs in one world. Written once, in the order in which exceptions come first. */
final class Weights {
    static final byte NOT_FIRED = 0;
    static final byte DEFEATED = 1;
    static final byte HALF = 2;
    static final byte FULL = 3;

    private final byte[] weights;
    private long full;
    private long half;

    Weights(int rules) {
        weights = new byte[rules];
    }

    void fire(int rule, boolean settled, long exceptions) {
        if ((exceptions & full) != 0) {
            weights[rule] = DEFEATED;
        } else if (settled && (exceptions & half) == 0) {
            weights[rule] = FULL;
            full |= 1L << rule;
        } else {
            weights[rule] = HALF;
            half |= 1L << rule;
        }
    }

    byte of(int rule) {
        return weights[rule];
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
