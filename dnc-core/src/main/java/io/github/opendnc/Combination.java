package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions joined. */
final class Combination extends Condition {
    /** How they are joined. */
    enum Kind {
        ALL(" and "),
        ANY(" or "),
        NOT("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    final Kind kind;
    final Condition[] parts;

    Combination(Kind kind, List<Condition> parts) {
        this.kind = kind;
        this.parts = parts.toArray(Condition[]::new);
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        if (kind == Kind.NOT) {
            return !parts[0].holds(call, list, world);
        }
        boolean all = kind == Kind.ALL;
        for (Condition part : parts) {
            if (part.holds(call, list, world) != all) {
                return !all;
            }
        }
        return all;
    }

    @Override
    Settled forCampaign(long world) {
        if (kind == Kind.NOT) {
            return parts[0].forCampaign(world).negated();
        }
        Settled all = Settled.of(kind == Kind.ALL);
        Settled result = all;
        for (Condition part : parts) {
            Settled one = part.forCampaign(world);
            if (one == all.negated()) {
                return one;
            }
            result = one == Settled.OPEN ? one : result;
        }
        return result;
    }

    @Override
    long unknownsRead() {
        long read = 0;
        for (Condition part : parts) {
            read |= part.unknownsRead();
        }
        return read;
    }

    /** Of an absence there is no fact to tell, so what stands under "not" stays unsaid. */
    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        if (kind != Kind.NOT) {
            for (Condition part : parts) {
                if (part.holds(call, list, world)) {
                    part.explain(call, list, world, facts);
                }
            }
        }
    }

    @Override
    void addTurningPoints(Call call, @Nullable Lookup list, TurningPoints points) {
        for (Condition part : parts) {
            part.addTurningPoints(call, list, points);
        }
    }

    @Override
    void addRemarks(Call call, long world, Collection<String> remarks) {
        for (Condition part : parts) {
            part.addRemarks(call, world, remarks);
        }
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        for (Condition part : parts) {
            part.addDated(dated);
        }
    }

    @Override
    void addHours(List<Dated<CallingHours>> hours) {
        for (Condition part : parts) {
            part.addHours(hours);
        }
    }

    @Override
    public String toString() {
        if (parts.length == 0) {
            return kind == Kind.ALL ? "always" : "never";
        }
        if (kind == Kind.NOT) {
            return "not (" + parts[0] + ")";
        }
        return Arrays.stream(parts)
                .map(part -> part instanceof Combination inner && inner.kind != Kind.NOT && inner.parts.length > 1
                        ? "(" + part + ")"
                        : part.toString())
                .collect(Collectors.joining(kind.word));
    }
}
