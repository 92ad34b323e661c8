package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.registry.Lookup;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A clause that only the campaign decides: purpose, caller, technology, registration. */
abstract class CampaignClause extends Clause {
    private final long reads;

    private CampaignClause(long reads) {
        this.reads = reads;
    }

    static Clause somePurpose(Set<Purpose> purposes) {
        long mask = mask(purposes);
        return new CampaignClause(Scenario.PURPOSE_BITS) {
            @Override
            boolean holds(long scenario) {
                return (Scenario.purposes(scenario) & mask) != 0;
            }

            @Override
            String fact(Call call, long scenario) {
                return purposesOf(call, purposes);
            }
        };
    }

    static Clause onlyPurposes(Set<Purpose> purposes) {
        long mask = mask(purposes);
        return new CampaignClause(Scenario.PURPOSE_BITS) {
            @Override
            boolean holds(long scenario) {
                return (Scenario.purposes(scenario) & ~mask) == 0;
            }

            @Override
            String fact(Call call, long scenario) {
                return purposesOf(call, purposes);
            }
        };
    }

    static Clause caller(Set<Caller> callers) {
        long mask = mask(callers);
        return new CampaignClause(Scenario.CALLER_BITS) {
            @Override
            boolean holds(long scenario) {
                return (mask >>> Scenario.caller(scenario) & 1) != 0;
            }

            @Override
            String fact(Call call, long scenario) {
                return "caller " + word(Caller.values()[Scenario.caller(scenario)]);
            }
        };
    }

    static Clause technology(Set<Technology> technologies) {
        long mask = mask(technologies);
        return new CampaignClause(Scenario.TECHNOLOGY_BITS) {
            @Override
            boolean holds(long scenario) {
                return (mask >>> Scenario.technology(scenario) & 1) != 0;
            }

            @Override
            String fact(Call call, long scenario) {
                return "technology " + word(call.campaign().technology());
            }
        };
    }

    static Clause notRegistered(String words) {
        return new CampaignClause(Scenario.REGISTERED) {
            @Override
            boolean holds(long scenario) {
                return !Scenario.isRegistered(scenario);
            }

            @Override
            String fact(Call call, long scenario) {
                return words;
            }
        };
    }

    private static long mask(Set<? extends Enum<?>> constants) {
        return constants.stream()
                .mapToLong(constant -> 1L << constant.ordinal())
                .sum();
    }

    private static String purposesOf(Call call, Collection<Purpose> those) {
        return call.campaign().purposes().stream()
                .filter(those::contains)
                .map(CampaignClause::word)
                .collect(Collectors.joining("/", "purpose ", ""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    abstract boolean holds(long scenario);

    /** What makes it hold, in words. */
    abstract String fact(Call call, long scenario);

    @Override
    final boolean holds(Call call, Lookup list, long scenario) {
        return holds(scenario);
    }

    @Override
    final long reads() {
        return reads;
    }

    @Override
    final Tri forCampaign(long scenario) {
        return Tri.of(holds(scenario));
    }

    @Override
    final void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // A campaign is the same on every day.
    }

    @Override
    Object turnsBy() {
        return CampaignClause.class;
    }

    @Override
    final boolean cites() {
        return false;
    }

    @Override
    final void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(scenario)) {
            grounds.fact(fact(call, scenario));
        }
    }
}
