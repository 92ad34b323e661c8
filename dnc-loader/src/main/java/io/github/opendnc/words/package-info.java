/**
 * What the names of columns and the words in cells say about who may be called, in English, French, Spanish, German and
 * Portuguese. Most of the words are data ({@code refusal-words.txt}, {@code countries.txt}). Start at {@link
 * io.github.opendnc.words.RefusalColumn} for a name and at {@link io.github.opendnc.words.Refusal} for a text. {@link
 * io.github.opendnc.words.RefusalCellKind} says how each kind of text is looked at. The module does not export this
 * package.
 */
@NullMarked
package io.github.opendnc.words;

import org.jspecify.annotations.NullMarked;
