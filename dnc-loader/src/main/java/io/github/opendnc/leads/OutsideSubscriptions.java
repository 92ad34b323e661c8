package io.github.opendnc.leads;

import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the area codes that a seller has subscribed to, but not for the day of the calls, for the report. */
final class OutsideSubscriptions {
    private static final int NAMED = 12;

    private OutsideSubscriptions() {}

    /** One sentence for each list and reason. */
    static List<String> of(List<Snapshot> lists, LocalDate day) {
        List<String> sentences = new ArrayList<>();
        for (Snapshot list : lists) {
            SortedMap<String, List<Integer>> byReason = new TreeMap<>();
            list.outsideSubscriptionsOn(day)
                    .forEach((areaCode, reason) -> byReason.computeIfAbsent(reason, first -> new ArrayList<>())
                            .add(areaCode));
            byReason.forEach((reason, areaCodes) -> sentences.add(list.info().registry() + " says nothing of calls on "
                    + day + " to " + named(areaCodes) + ": " + reason));
        }
        return sentences;
    }

    private static String named(List<Integer> areaCodes) {
        int more = areaCodes.size() - NAMED;
        return areaCodes.stream()
                .limit(NAMED)
                .map(areaCode -> String.format(Locale.ROOT, "%03d", areaCode))
                .collect(Collectors.joining(", ", "", more > 0 ? " and " + more + " more" : ""));
    }
}
