/**
 * Telephone numbers, area codes, and the plan that says where an area code is and which time zones are in use there.
 */
@CheckReturnValue
@NullMarked
package io.github.opendnc.numbering;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
