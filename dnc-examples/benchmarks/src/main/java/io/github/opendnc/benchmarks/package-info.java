/**
 * What an answer, an index, a load and a decision cost, beside what one would use instead, all in the same run. {@code
 * run.sh} is the way in: it runs {@link io.github.opendnc.benchmarks.LookupRun}, {@link
 * io.github.opendnc.benchmarks.SizeRun}, {@link io.github.opendnc.benchmarks.LoadRun} and {@link
 * io.github.opendnc.benchmarks.DecideRun}. Everything is read from and written to {@code target} of this module, which
 * must be the working directory.
 */
@NullMarked
package io.github.opendnc.benchmarks;

import org.jspecify.annotations.NullMarked;
