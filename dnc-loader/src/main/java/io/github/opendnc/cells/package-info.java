/**
 * What one cell of a lead file states, in whatever column it stands: a number, a fact, a day, a refusal, or nothing.
 * Works in characters and in bytes. Start at {@link io.github.opendnc.cells.FactCells} and {@link
 * io.github.opendnc.cells.PhoneWords}. This package uses {@code words}, the bytes of {@code csv} and the core, and
 * knows no header. The module does not export it.
 */
@NullMarked
package io.github.opendnc.cells;

import org.jspecify.annotations.NullMarked;
