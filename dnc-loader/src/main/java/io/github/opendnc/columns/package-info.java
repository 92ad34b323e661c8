/**
 * What the columns of a lead file mean, by their names and by what was said of them: which hold telephone numbers, which say facts, in
 * which a refusal may stand, and which rows are none below these names. Begin with {@link io.github.opendnc.columns.Header}. It uses
 * {@code cells}, {@code words}, the rows and records of {@code csv} and the core, and answers nothing. No part of what the module exports.
 */
@NullMarked
package io.github.opendnc.columns;

import org.jspecify.annotations.NullMarked;
