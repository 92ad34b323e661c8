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
record NumberKey(Object place, List<Lookup> answers, boolean onCompanyList, Optional<LocalDate> requestedOn) {}
