/**
 * What the names of columns and the words in cells say of who may be called, in English, French, Spanish, German and Portuguese. The
 * words are data ({@code refusal-words.txt}). Begin with {@link io.github.opendnc.words.RefusalColumn} for a name and with
 * {@link io.github.opendnc.words.RefusalCellKind} for a cell. No part of what the module exports.
 */
@NullMarked
package io.github.opendnc.words;

import org.jspecify.annotations.NullMarked;
