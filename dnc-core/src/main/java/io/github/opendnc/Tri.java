package io.github.opendnc;

/** Whether something holds, fails, or is left open by what is known so far. */
enum Tri {
    HOLDS,
    FAILS,
    OPEN;

    static Tri of(boolean holds) {
        return holds ? HOLDS : FAILS;
    }

    Tri negated() {
        return switch (this) {
            case HOLDS -> FAILS;
            case FAILS -> HOLDS;
            case OPEN -> OPEN;
        };
    }
}
