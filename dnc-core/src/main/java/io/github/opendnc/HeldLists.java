package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists that rules read. Each is found once here, and not by the name of its registry for every call. It holds one
 * edition of each list, so it is immutable and thread-safe.
 */
final class HeldLists {
    private final @Nullable Snapshot[] byRules;
    private final @Nullable CompanyList company;
    private final List<RegistryId> unread;

    /**
     * The lists of some registries that rules read. The {@link CompiledRules#place} of the rules is the place of their
     * list here.
     */
    HeldLists(Registries registries, List<CompiledRules> rules) {
        byRules = new Snapshot[rules.size() + 1];
        for (CompiledRules each : rules) {
            byRules[each.place()] =
                    each.set().registry().flatMap(registries::snapshot).orElse(null);
        }
        company = registries.companyList().orElse(null);
        unread = registries.snapshots().stream()
                .map(list -> list.info().registry())
                .filter(held -> rules.stream()
                        .noneMatch(each ->
                                each.set().registry().filter(held::equals).isPresent()))
                .toList();
    }

    /** The registries whose list is held, although none of the rules read it. */
    List<RegistryId> unread() {
        return unread;
    }

    /** The list that rules read; null if they read none, or if it is not held. */
    @Nullable
    Snapshot of(CompiledRules rules) {
        return byRules[rules.place()];
    }

    /** The company's own list; null if there is none. */
    @Nullable
    CompanyList company() {
        return company;
    }
}
