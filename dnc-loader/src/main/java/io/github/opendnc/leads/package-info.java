/**
 * Scrubs lead files: every row of a file that a CRM exported gets its answer, and no byte of the file is lost or
 * changed. Start at {@link io.github.opendnc.leads.LeadScrub}.
 */
@NullMarked
package io.github.opendnc.leads;

import org.jspecify.annotations.NullMarked;
