/**
 * Synthetic lists and lead files of realistic shape and any size, and the yardstick they are measured against. The
 * numbers are drawn at random within the numbering plan, so many of them belong to somebody: they are for measuring,
 * never for calling.
 */
@NullMarked
package io.github.opendnc.examples.bench;

import org.jspecify.annotations.NullMarked;
