package io.github.opendnc.loader;

import io.github.opendnc.registry.SnapshotBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the records of one file into the snapshot that is being built, and counts them. */
final class FileRecords implements NumberSink {
    private static final int AREA_CODES = 1_000;
    private static final long LOCALS = 10_000_000;
    private static final int LOCALS_OF_EXCHANGE = 10_000;
    private static final int THOUSANDS_OF_EXCHANGE = 10;

    private final SnapshotBuilder snapshot;
    private final LocalDate day;
    private final Scope scopeOfFile;
    private List<Scope> scopes;
    private Scope refusing;
    private final List<String> warnings;
    private final boolean[] seen = new boolean[AREA_CODES];
    private final boolean[] allowed = new boolean[AREA_CODES];
    private long count;
    private long unsorted;
    private long undialable;
    private long previous = -1;

    FileRecords(SnapshotBuilder snapshot, LocalDate day, Scope scope, List<String> warnings) {
        this.snapshot = snapshot;
        this.day = day;
        this.scopeOfFile = scope;
        this.scopes = List.of(scope);
        this.refusing = scope;
        this.warnings = warnings;
    }

    @Override
    public boolean add(int areaCode, int local) {
        if (!allowed[areaCode] && !open(areaCode)) {
            return false;
        }
        snapshot.add(areaCode, local);
        long number = areaCode * LOCALS + local;
        if (number < previous) {
            unsorted++;
        }
        undialable += canBeDialed(areaCode, local / LOCALS_OF_EXCHANGE) ? 0 : 1;
        previous = number;
        count++;
        return true;
    }

    @Override
    public boolean add(RecordBlock thousand) {
        int areaCode = thousand.areaCode();
        if (!allowed[areaCode] && !open(areaCode)) {
            return false;
        }
        snapshot.addThousand(areaCode, thousand.thousand(), thousand.members());
        if (areaCode * LOCALS + thousand.firstLocal() < previous) {
            unsorted++;
        }
        unsorted += thousand.unsorted();
        previous = areaCode * LOCALS + thousand.lastLocal();
        undialable += canBeDialed(areaCode, thousand.thousand() / THOUSANDS_OF_EXCHANGE) ? 0 : thousand.records();
        count += thousand.records();
        return true;
    }

    /**
     * Whether the numbering plan has numbers of this form. A lead with a number of another form is not read as a
     * number.
     */
    static boolean canBeDialed(int areaCode, int exchange) {
        return isOfPlan(areaCode) && isOfPlan(exchange);
    }

    /**
     * Whether three digits can be an area code or an exchange. They do not begin with 0 or 1, and are not a service
     * code such as 911.
     */
    private static boolean isOfPlan(int threeDigits) {
        return threeDigits >= 200 && threeDigits % 100 != 11;
    }

    private boolean open(int areaCode) {
        for (Scope scope : scopes) {
            if (!scope.allows(areaCode)) {
                refusing = scope;
                return false;
            }
        }
        allowed[areaCode] = true;
        seen[areaCode] = true;
        snapshot.covering(areaCode, day);
        return true;
    }

    @Override
    public void begin() {
        previous = -1;
    }

    @Override
    public void begin(FileName member) {
        scopes = member.areaCode().isPresent()
                ? List.of(scopeOfFile, Scope.ofMemberName(member.areaCode().getAsInt()))
                : List.of(scopeOfFile);
        Arrays.fill(allowed, false);
    }

    @Override
    public String scope() {
        return refusing.toString();
    }

    @Override
    public void warn(String warning) {
        warnings.add(warning);
    }

    @Override
    public long count() {
        return count;
    }

    long unsorted() {
        return unsorted;
    }

    long undialable() {
        return undialable;
    }

    List<Integer> areaCodes() {
        List<Integer> codes = new ArrayList<>();
        for (int areaCode = 0; areaCode < AREA_CODES; areaCode++) {
            if (seen[areaCode]) {
                codes.add(areaCode);
            }
        }
        return codes;
    }
}
