/**
 * The folder that keeps every published edition of each registry. Start at
 * {@link io.github.opendnc.store.SnapshotStore}.
 *
 * <p><b>Files.</b> An edition is a file that says what it is and which numbers it added and removed
 * ({@code us-national-00000007.edition}). One or a few of the editions are also kept with all their numbers
 * ({@code .snapshot}); the others are made from these when somebody asks for them.
 *
 * <p><b>An earlier list.</b> A full list of a national registry is refused if it looks like one that the store already
 * has, given a later day. That is so if its files are those of any edition that is kept and together have 500,000
 * bytes or more; or, whatever its size, if a file of one area code has a later day in its name than the same file had
 * before, and the current edition has other numbers in this area code. It is also so if nobody came or went in an area
 * code for longer than can be: a list of 300,000 numbers for one day, one of 10,000 for thirty. What counts is numbers
 * times days, 300,000 or more, in one area code with a later day, or in all of them together if none has changed.
 *
 * <p>A full list of any registry is refused if most of the numbers that came last to an area code, or to all of them
 * together, are missing from it: ten or more that came within three months, or one if the list is of no later day or has
 * only files that were loaded before. It is then from before they came, and would undo a change list, for example.
 *
 * <p><b>A failure after publishing.</b> An edition that is published stays so, whatever fails then: making sure that it
 * lasts, packing it, removing files that are no longer needed. The method that published it then throws an
 * {@link java.io.IOException}, although it has done its work. Its message begins with
 * {@code edition 7 is published and answers}, or {@code edition 7 is half published and answers}, which the next
 * publishing completes. A program can tell by {@link io.github.opendnc.store.SnapshotStore#currentEdition}: if it has a
 * higher number than before the call, the list is published. Do not publish it again: a change list would be refused.
 */
@NullMarked
package io.github.opendnc.store;

import org.jspecify.annotations.NullMarked;
