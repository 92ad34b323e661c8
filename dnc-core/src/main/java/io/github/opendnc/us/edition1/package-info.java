/**
 * The United States' rules as version 2026.1 of the set had them. They are kept unchanged, so that an answer given
 * under them can be given again. The rules in force are in {@code io.github.opendnc.us}.
 */
@NullMarked
package io.github.opendnc.us.edition1;

import org.jspecify.annotations.NullMarked;
