package io.github.opendnc;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists that rules read, found once and not by the name of a registry for each call. Immutable and thread-safe, as one
 * edition of each.
 */
final class HeldLists {
    private final @Nullable Snapshot[] byRules;
    private final @Nullable CompanyList company;
    private final List<RegistryId> unread;

    /** Those of some registries that rules read which stand at their {@link CompiledRules#place} here. */
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

    /** Whose lists are held and read by no rules that are asked, wherever the call goes. */
    List<RegistryId> unread() {
        return unread;
    }

    /** The list that rules read; null when they read none, and when it is not held. */
    @Nullable
    Snapshot of(CompiledRules rules) {
        return byRules[rules.place()];
    }

    /** The company's own list. */
    @Nullable
    CompanyList company() {
        return company;
    }
}
