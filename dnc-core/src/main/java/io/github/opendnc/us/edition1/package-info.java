/**
 * The United States' rules as version 2026.1 of the set had them, kept as they were so that an answer given under them can
 * be given again. Nothing here is changed any more; the rules in force stand in {@code io.github.opendnc.us}.
 */
@NullMarked
package io.github.opendnc.us.edition1;

import org.jspecify.annotations.NullMarked;
