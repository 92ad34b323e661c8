/**
 * Synthetic lists and lead files of realistic shape and any size, and the program with which they are compared. The
 * numbers are drawn at random within the numbering plan, so many of them belong to somebody. Use them for measuring,
 * and never for calling.
 */
@NullMarked
package io.github.opendnc.examples.bench;

import org.jspecify.annotations.NullMarked;
