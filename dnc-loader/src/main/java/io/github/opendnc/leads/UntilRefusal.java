package io.github.opendnc.leads;

import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.RecordAnswers;
import io.github.opendnc.csv.Records;
import io.github.opendnc.leads.RecordScrub.Scrubbed;
import io.github.opendnc.refusals.RefusalSearch;
import java.util.Optional;

/**
 * Turns records into records with answers until one states that calls to its number are not wanted. Up to there, no row
 * changes the answer of another, so the file need not be read for refusals first. Each worker has its own; not
 * thread-safe.
 */
final class UntilRefusal implements RecordAnswers<Optional<Scrubbed>> {
    private final RefusalSearch search;
    private final RecordScrub scrub;

    /**
     * Looks for refusals in records before it answers them.
     *
     * @param scrub a scrub that knows of no refusals
     */
    UntilRefusal(RefusalSearch search, RecordScrub scrub) {
        this.search = search;
        this.scrub = scrub;
    }

    @Override
    public void begin() {
        search.begin();
        scrub.begin();
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        if (search.hasFound()) {
            return;
        }
        scrub.read(records);
        search.search(records, scrub::mayHaveWords);
        if (!search.hasFound()) {
            scrub.answerRead(records, out);
        }
    }

    /** Empty if a record of the block states a refusal. */
    @Override
    public Optional<Scrubbed> end() {
        return search.hasFound() ? Optional.empty() : Optional.of(scrub.end());
    }
}
