package io.github.opendnc.leads;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a number brings into an answer: calls that are otherwise alike, to numbers of equal keys, have equal answers.
 *
 * @param place what the rules see of its area code
 * @param answers what the lists held say of it
 * @param onCompanyList whether it is on the company's own list
 * @param requestedOn since when; empty when it is not, or always was
 */
record NumberKey(Object place, List<Lookup> answers, boolean onCompanyList, Optional<LocalDate> requestedOn) {
    /** Whether lists are held, and none of them covers its area code. */
    boolean isUncovered() {
        return answers.stream().anyMatch(list -> list.answer() == Lookup.Answer.NOT_COVERED)
                && answers.stream()
                        .noneMatch(
                                list -> list.answer() == Lookup.Answer.LISTED || list.answer() == Lookup.Answer.CLEAR);
    }

    // Written out because what Java makes by itself takes it longer to make ready than all keys of a small file need.
    @Override
    public boolean equals(Object other) {
        return other instanceof NumberKey that
                && place.equals(that.place)
                && answers.equals(that.answers)
                && onCompanyList == that.onCompanyList
                && requestedOn.equals(that.requestedOn);
    }

    @Override
    public int hashCode() {
        int known = Boolean.hashCode(onCompanyList) + 31 * requestedOn.hashCode();
        return 31 * (31 * known + answers.hashCode()) + place.hashCode();
    }
}
