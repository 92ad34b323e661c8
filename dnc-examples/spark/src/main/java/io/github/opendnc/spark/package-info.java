/**
 * Decisions as SQL functions of Apache Spark. What travels to the executors is a plan made of texts; each executor opens the
 * lists once, whatever the number of its tasks.
 */
@NullMarked
package io.github.opendnc.spark;

import org.jspecify.annotations.NullMarked;
