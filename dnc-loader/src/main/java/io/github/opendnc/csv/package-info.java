/**
 * Records of delimited text, found in the bytes of a file: what Apache Commons CSV reads as a record is one here, on all processors
 * and without an object for each. Begin with {@link io.github.opendnc.csv.RecordRun}, which hands the records of a file to those who
 * answer them; {@link io.github.opendnc.csv.RowReader} reads what cannot go that way, and says what is wrong with a record. No part
 * of what the module exports.
 */
@NullMarked
package io.github.opendnc.csv;

import org.jspecify.annotations.NullMarked;
