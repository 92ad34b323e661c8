/**
 * What the names of columns and the words in cells say of who may be called, in English, French, Spanish, German and Portuguese. Most of
 * the words are data ({@code refusal-words.txt}). Begin with {@link io.github.opendnc.words.RefusalColumn} for a name and with {@link
 * io.github.opendnc.words.Refusal} for a text; {@link io.github.opendnc.words.RefusalCellKind} says which texts are looked at how. No part
 * of what the module exports.
 */
@NullMarked
package io.github.opendnc.words;

import org.jspecify.annotations.NullMarked;
