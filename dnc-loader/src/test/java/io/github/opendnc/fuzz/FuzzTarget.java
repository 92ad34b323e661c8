package io.github.opendnc.fuzz;

import io.github.opendnc.leads.CompanyListFuzz;
import io.github.opendnc.leads.FactCellsFuzz;
import io.github.opendnc.leads.LeadFileFuzz;
import io.github.opendnc.leads.RecordRunFuzz;
import io.github.opendnc.loader.FlatListFuzz;
import io.github.opendnc.loader.XmlListFuzz;
import io.github.opendnc.loader.ZipFuzz;
import io.github.opendnc.nanpa.PlanReportFuzz;
import java.io.IOException;
import java.util.Locale;

/**
 * Every parser, with what must hold whatever the bytes. A target is used twice: the build puts all stored inputs to it
 * ({@link FuzzInputsTest}), and the profile {@code fuzz} lets a fuzzer look for new ones ({@link FuzzRun}).
 */
public enum FuzzTarget {
    PHONE(PhoneFuzz::accepts),
    FLAT(FlatListFuzz::accepts),
    XML(XmlListFuzz::accepts),
    ZIP(ZipFuzz::accepts),
    LEADS(LeadFileFuzz::accepts),
    RECORDS(RecordRunFuzz::accepts),
    FACTS(FactCellsFuzz::accepts),
    COMPANY_LIST(CompanyListFuzz::accepts),
    PLAN_REPORT(PlanReportFuzz::accepts),
    SNAPSHOT(SnapshotFuzz::accepts);

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

    FuzzTarget(Check check) {
        this.check = check;
    }

    /** Whether the parser took the input. */
    public boolean accepts(byte[] input) throws IOException {
        return check.accepts(input);
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
