/**
 * Telephone numbers, area codes, and the plan that says where an area code is and which time zones are in use there.
 */
@NullMarked
package io.github.opendnc.numbering;

import org.jspecify.annotations.NullMarked;
