/**
 * The index measured against the databases that a caller might use in its place: the same numbers, the same questions,
 * one program. Every store must give the same answers, or the run fails.
 */
@NullMarked
package io.github.opendnc.examples.databases;

import org.jspecify.annotations.NullMarked;
