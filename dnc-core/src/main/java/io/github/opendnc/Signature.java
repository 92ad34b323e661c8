package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.util.Arrays;

/**
 * What came of a call, as numbers. They say whose law governs it on which day, and what the lists answered. They say
 * which rules fired, what each weighed and what lifted it, and on which unknown facts the verdict depends.
 *
 * <p>If one scrubber gives two calls equal signatures, their decisions say the same. Only the number, the dates of the
 * facts, the last day and the window may differ. Nothing is hashed together: two signatures are equal only if all
 * numbers are equal.
 *
 * <p>It is read again for each call and allocates nothing; a {@link #copy} is kept. Not thread-safe.
 */
final class Signature {
    private final Weighing weighing = new Weighing();
    private long[] numbers;
    private int size;

    Signature() {
        this(new long[64], 0);
    }

    private Signature(long[] numbers, int size) {
        this.numbers = numbers;
        this.size = size;
    }

    /**
     * Reads a call. Returns false for a call with a fact that cannot be right: its decision is about that fact, and no
     * rule is asked.
     */
    boolean read(Evaluation evaluation) {
        Call call = evaluation.call();
        Jurisdiction jurisdiction = evaluation.jurisdiction();
        if (jurisdiction.hasWrongFact(call)) {
            return false;
        }
        size = 0;
        add(jurisdiction.kind());
        for (int i = 0; i < jurisdiction.rules().length; i++) {
            if (evaluation.speaks(i)) {
                CompiledRules rules = jurisdiction.rules()[i];
                Lookup list = evaluation.lookup(i);
                add(list);
                weighing.weigh(rules, call, jurisdiction.clocks(), list, evaluation.company());
                add(rules, call, jurisdiction.clocks(), list);
            } else {
                add(-1);
            }
        }
        add(evaluation.leavesNoMoment(call) ? 1 : 0); // a decision says so even if something else bars the call
        return true;
    }

    private void add(Lookup list) {
        int source = list.registry().equals(RegistryId.SINGLE_LOOK_UP) ? 1 : 0;
        add(source << 8 | list.answer().ordinal() << 4 | list.byList().ordinal());
        add(list.obtainedOn().isPresent() ? list.obtainedOn().get().toEpochDay() : Long.MIN_VALUE);
    }

    private void add(CompiledRules rules, Call call, WallClock[] clocks, Lookup list) {
        for (int clock = 0; clock < weighing.clocks(); clock++) {
            add(Scenario.day(weighing.first(clock)));
        }
        add(ListNeeded.why(list, list.byList(), weighing.earliestDay(), weighing.latestDay())
                .ordinal());
        add(UnknownFact.hangsOn(weighing));
        long fired = weighing.fired();
        add(fired);
        for (long left = fired; left != 0; left &= left - 1) {
            int rule = Long.numberOfTrailingZeros(left);
            int heaviest = weighing.heaviest(rule);
            add(weighing.weight(heaviest, rule) << 1 | (weighing.isSameEverywhere(rule) ? 1 : 0));
            add(rules.exceptions(rule) & weighing.heavy(heaviest));
            if (weighing.weight(heaviest, rule) > Weight.DEFEATED) { // a lifted rule decides nothing and is not cited
                Call asked = PersonClocks.on(rules, call, clocks, weighing.clock(heaviest));
                addCited(rules.citing(rule), asked, list, weighing.scenario(heaviest));
            }
        }
    }

    /** Adds which of its clauses made a rule fire, and what they cite. */
    private void addCited(Clause[] citing, Call call, Lookup list, long scenario) {
        for (Clause clause : citing) {
            boolean holds = clause.holds(call, list, scenario);
            add(holds ? 1 : 0);
            if (holds) {
                add(clause.citesOfThen(call));
            }
        }
    }

    private void add(long number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** A copy that does not change any more. */
    Signature copy() {
        return new Signature(Arrays.copyOf(numbers, size), size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && Arrays.equals(numbers, 0, size, that.numbers, 0, that.size);
    }

    @Override
    public int hashCode() {
        long hash = size;
        for (int i = 0; i < size; i++) {
            hash = (hash ^ numbers[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
