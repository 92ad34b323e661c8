package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** All or any of several clauses. */
final class JoinedClause extends Clause {
    private final boolean all;
    private final Clause[] parts;
    private final long reads;

    private JoinedClause(boolean all, Clause[] parts) {
        this.all = all;
        this.parts = parts;
        long read = 0;
        for (Clause part : parts) {
            read |= part.reads();
        }
        this.reads = read;
    }

    static Clause all(Clause... parts) {
        return new JoinedClause(true, parts);
    }

    static Clause any(Clause... parts) {
        return new JoinedClause(false, parts);
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        for (Clause part : parts) {
            if (part.holds(call, list, scenario) != all) {
                return !all;
            }
        }
        return all;
    }

    @Override
    long reads() {
        return reads;
    }

    @Override
    long needs() {
        return joined(Clause::needs);
    }

    @Override
    long excludes() {
        return joined(Clause::excludes);
    }

    /** The bits of all parts together if all must hold; the bits that all parts share if one is enough. */
    private long joined(ToLongFunction<Clause> bits) {
        return Arrays.stream(parts)
                .mapToLong(bits)
                .reduce((a, b) -> all ? a | b : a & b)
                .orElse(0);
    }

    @Override
    boolean needsSilence() {
        Stream<Clause> some = Arrays.stream(parts);
        return all ? some.anyMatch(Clause::needsSilence) : some.allMatch(Clause::needsSilence);
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        for (Clause part : parts) {
            part.addTurningPoints(call, list, points);
        }
    }

    @Override
    boolean cites() {
        return Arrays.stream(parts).anyMatch(Clause::cites);
    }

    /** If one part is enough, the parts that hold are told. */
    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        for (Clause part : parts) {
            part.explain(call, list, scenario, grounds);
        }
    }

    @Override
    Tri forCampaign(long scenario) {
        Tri result = Tri.of(all);
        for (Clause part : parts) {
            Tri one = part.forCampaign(scenario);
            if (one == Tri.of(!all)) {
                return one;
            }
            result = one == Tri.OPEN ? one : result;
        }
        return result;
    }

    /** The clause without the parts that the campaign decides and that leave the answer to the others. */
    @Override
    Clause leftBy(long scenario) {
        Clause[] left = Arrays.stream(parts)
                .filter(part -> part.forCampaign(scenario) != Tri.of(all))
                .map(part -> part.leftBy(scenario))
                .toArray(Clause[]::new);
        return left.length == 1 ? left[0] : new JoinedClause(all, left);
    }

    @Override
    List<Clause> conjuncts() {
        return all
                ? Arrays.stream(parts)
                        .flatMap(part -> part.conjuncts().stream())
                        .toList()
                : List.of(this);
    }

    @Override
    void addParts(List<Clause> to) {
        for (Clause part : parts) {
            part.addParts(to);
        }
    }
}
