/**
 * Which numbers of a lead file refuse calls, by what any of its rows tells: what counts in every other row of the number is found here
 * before a row is answered, in bytes and in characters. Begin with {@link io.github.opendnc.refusals.RefusalSearch}; what it finds are
 * {@link io.github.opendnc.refusals.RefusedNumbers}. It uses {@code columns}, {@code cells}, {@code words}, {@code csv} and the core. No
 * part of what the module exports.
 */
@NullMarked
package io.github.opendnc.refusals;

import org.jspecify.annotations.NullMarked;
