/**
 * The registries that a decision reads: snapshots of the national lists and the changes between them, the subscriptions
 * of sellers, and the company's own list.
 *
 * <p>Numbers are E.164 as a {@code long} without the plus sign (12125550143), so that loading hundreds of millions of
 * them creates no objects. Nothing here checks the numbers of a registry against the numbering plan. Real lists contain
 * numbers that the plan calls impossible, and dropping one would permit a call by mistake.
 */
@CheckReturnValue
@NullMarked
package io.github.opendnc.registry;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
