package io.github.opendnc.examples.serve;

import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.CompanyListInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the service says about itself: its lists, whether it can answer, and its counts. */
final class Status {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Decisions decisions;
    private final Metrics metrics;
    private final RequestThreads threads;
    /** The FastAGI door, once it is open. */
    private volatile Optional<AgiDoor> agi = Optional.empty();

    Status(Decisions decisions, Metrics metrics, RequestThreads threads) {
        this.decisions = decisions;
        this.metrics = metrics;
        this.threads = threads;
    }

    /** From now on also reports whether calls by FastAGI are taken. */
    void attend(AgiDoor door) {
        agi = Optional.of(door);
    }

    LocalDate today() {
        return LocalDate.now(decisions.clock());
    }

    List<HeldList> lists() {
        LocalDate today = today();
        return decisions.lists().held().map(held -> held.ages().lists(today)).orElse(List.of());
    }

    /** The company list that answers; empty before the lists are loaded, and if there is none. */
    Optional<CompanyListInfo> companyList() {
        return decisions
                .lists()
                .held()
                .flatMap(held -> held.scrubber().registries().companyList())
                .map(CompanyList::info);
    }

    boolean isLoading() {
        return decisions.lists().held().isEmpty();
    }

    /**
     * The answer for programs that start and stop services. It is 503 if the lists are not loaded, one of them is too
     * old, the look for newer ones hangs, or calls by FastAGI are no longer taken. A list that could not be read is
     * only a warning, because the lists held answer as before.
     */
    Reply health() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            return Reply.text(UNAVAILABLE, String.join("\n", faults));
        }
        String failure = decisions.lists().failure();
        return Reply.text(OK, failure.isEmpty() ? "OK" : "OK\nwarning: a list was not taken up: " + failure);
    }

    /** Why the service cannot answer as it should; empty if it can. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (isLoading()) {
            faults.add("the lists are not loaded");
        }
        decisions
                .lists()
                .heldUpFor()
                .ifPresent(time -> faults.add("the lists were looked at last " + time.toSeconds()
                        + " seconds ago; something blocks it, and newer lists do not answer"));
        if (agi.filter(AgiDoor::isBroken).isPresent()) {
            faults.add("calls by FastAGI are no longer answered; restart the service");
        }
        LocalDate today = today();
        for (HeldList list : lists()) {
            if (list.isStale(today)) {
                faults.add(list.info().registry() + " is too old since "
                        + list.freshUntil().orElseThrow().plusDays(1));
            }
            // If the clock is years behind, everything is undetermined although no list is stale.
            list.info()
                    .coverage()
                    .newest()
                    .filter(day -> day.isAfter(today.plusDays(1)))
                    .ifPresent(day -> faults.add(
                            "the clock says " + today + ", and " + list.info().registry() + " is of " + day));
        }
        return faults;
    }

    /** The counts in the text format of Prometheus. */
    Reply metrics() {
        StringBuilder page = new StringBuilder();
        metrics.appendTo(page);
        Metrics.type(page, "dnc_list_numbers", "gauge", "Numbers on each list held.");
        for (HeldList list : lists()) {
            Metrics.line(
                    page,
                    "dnc_list_numbers{registry=\"%s\"} %d",
                    list.info().registry().value(),
                    list.info().numbers());
        }
        Metrics.type(
                page, "dnc_list_too_old_at_seconds", "gauge", "When a list becomes too old, in seconds of Unix time.");
        for (HeldList list : lists()) {
            list.freshUntil()
                    .ifPresent(day -> Metrics.line(
                            page,
                            "dnc_list_too_old_at_seconds{registry=\"%s\"} %d",
                            list.info().registry().value(),
                            day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
        }
        companyList().ifPresent(list -> {
            Metrics.type(page, "dnc_company_list_numbers", "gauge", "Numbers on the company list held.");
            Metrics.line(page, "dnc_company_list_numbers %d", list.numbers());
            Metrics.type(page, "dnc_company_list_readable", "gauge", "Whether the company list could be read.");
            Metrics.line(page, "dnc_company_list_readable %d", list.isReadable() ? 1 : 0);
        });
        Metrics.type(page, "dnc_list_swaps_total", "counter", "Newer lists that took the place of older ones.");
        Metrics.line(page, "dnc_list_swaps_total %d", decisions.lists().swaps());
        Metrics.type(page, "dnc_list_failures_total", "counter", "Looks at the lists that failed.");
        Metrics.line(page, "dnc_list_failures_total %d", decisions.lists().failures());
        Metrics.type(page, "dnc_requests_active", "gauge", "Requests that are being read or answered.");
        Metrics.line(page, "dnc_requests_active %d", threads.active());
        return Reply.of(OK, "text/plain; version=0.0.4; charset=utf-8", page.toString());
    }
}
