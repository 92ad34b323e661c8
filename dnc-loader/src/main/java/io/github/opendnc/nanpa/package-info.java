/**
 * Brings the numbering plan up to date from NANPA's area code report. Start at
 * {@link io.github.opendnc.nanpa.NumberingPlanReport}.
 */
@NullMarked
package io.github.opendnc.nanpa;

import org.jspecify.annotations.NullMarked;
