package io.github.opendnc.leads;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a number contributes to an answer. Calls that are otherwise alike get equal answers if their numbers have equal
 * keys.
 *
 * @param place what the rules see of its area code
 * @param answers what the lists say about it
 * @param onCompanyList whether it is on the company's own list
 * @param requestedOn the day since when it has been; empty if it is not on the list, or always was
 */
record NumberKey(Object place, List<Lookup> answers, boolean onCompanyList, Optional<LocalDate> requestedOn) {
    /** Whether lists are held but none of them covers the area code of the number. */
    boolean isUncovered() {
        return answers.stream().anyMatch(list -> list.answer() == Lookup.Answer.NOT_COVERED)
                && answers.stream()
                        .noneMatch(
                                list -> list.answer() == Lookup.Answer.LISTED || list.answer() == Lookup.Answer.CLEAR);
    }

    // Written by hand: preparing the generated method takes Java longer than comparing all keys of a small file.
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
