/**
 * The registries a decision reads: snapshots of the national lists with what changes them, what sellers have subscribed to, and
 * the company's own list.
 *
 * <p>Numbers are E.164 as a {@code long} without the plus sign (12125550143), so that loading hundreds of millions of
 * them costs no objects. Nothing here validates a registry's numbers against the numbering plan: real lists hold
 * numbers that the plan calls impossible, and one that is dropped becomes a call that is permitted by mistake.
 */
@NullMarked
package io.github.opendnc.registry;

import org.jspecify.annotations.NullMarked;
