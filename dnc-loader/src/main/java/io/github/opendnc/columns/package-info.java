/**
 * What the columns of a lead file mean, by their names and by what the user says: which hold telephone numbers, which
 * state facts, in which a refusal may stand, and which rows do not fit these names. Start at {@link
 * io.github.opendnc.columns.Header}. This package uses {@code cells}, {@code words}, the rows and records of {@code
 * csv} and the core. It does not answer rows. The module does not export it.
 */
@NullMarked
package io.github.opendnc.columns;

import org.jspecify.annotations.NullMarked;
