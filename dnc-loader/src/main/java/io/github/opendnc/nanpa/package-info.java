/** Refreshes the numbering plan from NANPA's area code report. Begin with {@code NumberingPlanReport}. */
@NullMarked
package io.github.opendnc.nanpa;

import org.jspecify.annotations.NullMarked;
