/**
 * What one cell of a lead file says, whatever column it stands in: a number, a fact, a day, a refusal, or nothing; in characters and in
 * bytes. Begin with {@link io.github.opendnc.cells.FactCells} and {@link io.github.opendnc.cells.PhoneWords}. It uses {@code words}, the
 * bytes of {@code csv} and the core, and knows no header. No part of what the module exports.
 */
@NullMarked
package io.github.opendnc.cells;

import org.jspecify.annotations.NullMarked;
