package io.github.opendnc.leads;

import io.github.opendnc.PhoneNumber;

/**
 * A number that was read in a lead file.
 *
 * @param number the number
 * @param standing its standing with the judge
 */
record LeadNumber(PhoneNumber number, Object standing) {}
