/**
 * Decisions as SQL functions of Apache Spark. A plan made of texts is sent to the executors. Each executor opens the
 * lists only once, whatever the number of its tasks.
 */
@NullMarked
package io.github.opendnc.spark;

import org.jspecify.annotations.NullMarked;
