/**
 * Records of delimited text, found in the bytes of a file. They are the records that Apache Commons CSV reads, but are
 * found on all processors and without an object for each. Start at {@link io.github.opendnc.csv.RecordRun}, which
 * passes the records of a file to those who answer them. {@link io.github.opendnc.csv.RowReader} reads what cannot be
 * read in that way, and says what is wrong with a record. The module does not export this package.
 */
@NullMarked
package io.github.opendnc.csv;

import org.jspecify.annotations.NullMarked;
