package io.github.opendnc.fuzz;

import io.github.opendnc.csv.RecordRunFuzz;
import io.github.opendnc.leads.CompanyListFuzz;
import io.github.opendnc.leads.FactCellsFuzz;
import io.github.opendnc.leads.LeadFileFuzz;
import io.github.opendnc.loader.ChangeListFuzz;
import io.github.opendnc.loader.FlatListFuzz;
import io.github.opendnc.loader.XmlListFuzz;
import io.github.opendnc.loader.ZipFuzz;
import io.github.opendnc.nanpa.PlanReportFuzz;
import io.github.opendnc.store.EditionFuzz;
import java.io.IOException;
import java.util.Locale;

/**
 * Every parser, with what must hold whatever the bytes. A target is used twice: the build puts all stored inputs to it
 * ({@link FuzzInputsTest}), and the profile {@code fuzz} lets a fuzzer look for new ones ({@link FuzzRun}).
 */
public enum FuzzTarget {
    PHONE(PhoneFuzz::accepts, 256, Watched.ALL),
    FLAT(FlatListFuzz::accepts, 1_024, Watched.ALL),
    XML(XmlListFuzz::accepts, 1_024, Watched.ALL),
    ZIP(ZipFuzz::accepts, 2_048, Watched.ALL),
    LEADS(LeadFileFuzz::accepts, 1_024, Watched.LEAD_FILES),
    RECORDS(RecordRunFuzz::accepts, 1_024, Watched.LEAD_FILES),
    FACTS(FactCellsFuzz::accepts, 512, Watched.ALL),
    COMPANY_LIST(CompanyListFuzz::accepts, 512, Watched.LEAD_FILES),
    PLAN_REPORT(PlanReportFuzz::accepts, 2_048, Watched.ALL),
    CHANGE_LIST(ChangeListFuzz::accepts, 512, Watched.ALL),
    EDITION(EditionFuzz::accepts, 512, Watched.ALL),
    SNAPSHOT(SnapshotFuzz::accepts, 512, Watched.SNAPSHOTS);

    /** Puts an input to a parser. */
    @FunctionalInterface
    interface Check {
        /**
         * Whether the parser took the input. What it took must be right, and what it refused refused properly; else this
         * throws.
         */
        boolean accepts(byte[] input) throws IOException;
    }

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods, which hold nothing
    private final Check check;

    private final int longest;
    private final Watched watched;

    FuzzTarget(Check check, int longest, Watched watched) {
        this.check = check;
        this.longest = longest;
        this.watched = watched;
    }

    /** Whether the parser took the input. */
    public boolean accepts(byte[] input) throws IOException {
        return check.accepts(input);
    }

    /** How many bytes an input has at most: a few times what the longest thing takes that a parser looks at as a whole. */
    int longest() {
        return longest;
    }

    /** How many executions a release wants; fewer of what takes a millisecond. */
    int releaseRuns() {
        return this == LEADS || this == SNAPSHOT ? 500_000 : 5_000_000;
    }

    /** What the fuzzer is told of. */
    Watched watched() {
        return watched;
    }

    /** Its name in commands and as a folder of inputs: {@code company-list}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The target of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FuzzTarget named(String title) {
        return valueOf(title.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
