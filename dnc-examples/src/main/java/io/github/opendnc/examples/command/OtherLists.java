package io.github.opendnc.examples.command;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.loader.PublishedList;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of registries other than the two national ones, each with its id. */
final class OtherLists {
    private static final String OPTION = "--list";

    private final Map<String, List<Path>> files = new LinkedHashMap<>();
    private final Map<String, String> obtained;
    private final Map<String, String> areaCodes;

    /**
     * The lists as given.
     *
     * @throws UsageException if a day or area codes are given for a list that is not
     */
    OtherLists(Collection<Assignment> lists, Collection<Assignment> obtained, Collection<Assignment> areaCodes) {
        for (Assignment list : lists) {
            files.computeIfAbsent(list.name(), first -> new ArrayList<>())
                    .add(NamedFile.of(OPTION + " " + list.name(), list.value()));
        }
        this.obtained = Assignment.map("--list-obtained", obtained);
        this.areaCodes = Assignment.map("--list-area-codes", areaCodes);
        checkGiven("--list-obtained", this.obtained.keySet());
        checkGiven("--list-area-codes", this.areaCodes.keySet());
    }

    private void checkGiven(String option, Set<String> names) {
        for (String name : names) {
            if (!files.containsKey(name)) {
                throw new UsageException(option + ": needs " + OPTION + " " + name + "=FILE");
            }
        }
    }

    /** Every file or store. */
    List<Path> paths() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    /**
     * What is held of each registry.
     *
     * @param rules the rules that may read the lists
     * @throws UsageException if there is no such registry, or if no rule reads its list, which would then have no
     *     effect
     */
    List<ListFiles> sources(Collection<RuleSet> rules) {
        List<ListFiles> sources = new ArrayList<>();
        files.forEach((name, paths) -> {
            PublishedList list = list(name);
            if (rules.stream()
                    .noneMatch(set ->
                            set.registry().filter(list.registry()::equals).isPresent())) {
                throw new UsageException(OPTION + " " + name + ": no rule that is asked reads this list; --states names"
                        + " the states whose law is asked, as in --states IN for us-in;"
                        + " docs/states.md says which have a list");
            }
            sources.add(new ListFiles("list " + name, list, paths, day(obtained.get(name)), codes(name), Set.of()));
        });
        return sources;
    }

    private static PublishedList list(String name) {
        try {
            PublishedList list = RegistryName.list(name);
            if (RegistryName.of(list).equals(name) && name.indexOf('-') > 0) {
                return list;
            }
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(
                    OPTION + ": expected the id of a state's list such as us-in, found \"" + name + "\"");
        }
        throw new UsageException(OPTION + ": " + name + " is a national list; give it with --us or --ca");
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : MomentOptions.day(text);
        } catch (DateTimeException wrong) {
            throw new UsageException("--list-obtained: expected a date such as 2026-11-24, found \"" + text + "\"");
        }
    }

    private Set<Integer> codes(String name) {
        String text = areaCodes.get(name);
        return text == null ? Set.of() : ListFiles.declared("--list-area-codes", Arrays.asList(text.split(",", -1)));
    }
}
