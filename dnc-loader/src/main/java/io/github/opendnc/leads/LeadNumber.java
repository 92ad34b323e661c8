package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;

/**
 * A number that was read from a lead file.
 *
 * @param number the number
 * @param key what its answer depends on
 */
record LeadNumber(PhoneNumber number, NumberKey key) {}
