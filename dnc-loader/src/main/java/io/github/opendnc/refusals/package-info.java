/**
 * Finds which numbers of a lead file refuse calls, by what any of its rows states. Such a refusal counts in every other
 * row of the number, so it must be found before a row is answered. Works in bytes and in characters. Start at {@link
 * io.github.opendnc.refusals.RefusalSearch}, which finds {@link io.github.opendnc.refusals.RefusedNumbers}. This
 * package uses {@code columns}, {@code cells}, {@code words}, {@code csv} and the core. The module does not export it.
 */
@NullMarked
package io.github.opendnc.refusals;

import org.jspecify.annotations.NullMarked;
