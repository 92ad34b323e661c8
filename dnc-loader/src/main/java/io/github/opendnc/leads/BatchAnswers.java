package io.github.opendnc.leads;

import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RaggedRecords;
import io.github.opendnc.csv.Records;
import io.github.opendnc.refusals.RefusedNumbers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The answers to the numbers of some records. First it finds the answers that are already known, and then decides the
 * rest. Deciding is much code that rarely runs, so it is kept out of the loops that find and write: apart from them it
 * is compiled only once. Belongs to one worker; not thread-safe.
 */
final class BatchAnswers {
    private static final int NOT_YET = -1;

    private final PhoneCells cells;
    private final FactBytes facts;
    private final ReadyAnswers answers;
    private final RefusedNumbers refused;
    private final int width;
    private final RaggedRecords ragged;
    /** Whether each record is ragged. */
    private final boolean[] isRagged = new boolean[Records.MOST];

    private final @Nullable Standing[] standings;
    private final @Nullable ReadyAnswer[] found;
    private final int[] missing;

    /**
     * Answers for the records of one file.
     *
     * @param ragged tells which records are not rows under the header
     * @param cells the telephone numbers of the records
     * @param facts what else the records state
     * @param refused what the records state about numbers in other records
     */
    BatchAnswers(
            Header header,
            RaggedRecords ragged,
            PhoneCells cells,
            FactBytes facts,
            ReadyAnswers answers,
            RefusedNumbers refused) {
        this.ragged = ragged;
        this.cells = cells;
        this.facts = facts;
        this.answers = answers;
        this.refused = refused;
        width = header.phones().size();
        standings = new Standing[Records.MOST * width];
        found = new ReadyAnswer[Records.MOST * width];
        missing = new int[Records.MOST * width];
    }

    /** Answers every number of some records. The numbers must have been read from these records before. */
    void answer(Records records) {
        Arrays.fill(found, 0, records.size() * width, null);
        int left = 0;
        for (int record = 0; record < records.size(); record++) {
            if (!records.isBlank(record)) {
                isRagged[record] = ragged.are(records, record);
                left = find(records, record, left);
            }
        }
        for (int i = 0; i < left; i++) {
            decide(records, missing[i]);
        }
    }

    private int find(Records records, int record, int before) {
        boolean isRow = !isRagged[record];
        int read = NOT_YET;
        int left = before;
        for (int phone = 0; phone < width; phone++) {
            int cell = record * width + phone;
            Standing standing = cells.standing(record, phone);
            if (standing != null) {
                int told = refused.of(cells.number(record, phone));
                if (isRow && read != told) {
                    facts.read(records, record, told, cells.isAnyUnusual(record));
                    read = told;
                }
                standing = isRow ? in(standing, records, record, cells.number(record, phone)) : standing;
                ReadyAnswer known = isRow ? answers.known(standing, facts) : standing.ragged;
                found[cell] = known;
                if (known == null) {
                    missing[left++] = cell;
                }
            }
            standings[cell] = standing;
        }
        return left;
    }

    private void decide(Records records, int cell) {
        int record = cell / width;
        int phone = cell % width;
        Standing standing = standings[cell];
        if (standing != null) {
            long number = cells.number(record, phone);
            found[cell] =
                    isRagged[record] ? answers.ofRagged(standing, number) : decide(records, record, standing, number);
        }
    }

    private ReadyAnswer decide(Records records, int record, Standing standing, long number) {
        facts.read(records, record, refused.of(number), cells.isAnyUnusual(record));
        readKey(records, record, standing, number);
        return answers.of(standing, number, facts, records, record);
    }

    /** The standing of a number, given what was read from the record. */
    private Standing in(Standing standing, Records records, int record, long number) {
        Standing there = answers.in(standing, number, facts);
        readKey(records, record, there, number);
        return there;
    }

    private void readKey(Records records, int record, Standing standing, long number) {
        if (!facts.isNothing()) {
            facts.readKey(records, record, answers.alike(standing, number));
        }
    }

    /** Whether a record is not a row under the header. */
    boolean isRagged(int record) {
        return isRagged[record];
    }

    /** The standing of the number in a column of a record; null if no number could be read there. */
    @Nullable
    Standing standing(int record, int phone) {
        return standings[record * width + phone];
    }

    /** The answer to the number in a column of a record; null if no number could be read there. */
    @Nullable
    ReadyAnswer answer(int record, int phone) {
        return found[record * width + phone];
    }
}
