/** Version 2026.1 of the federal rules of Canada, kept so that an answer given under it can be given again. */
@NullMarked
package io.github.opendnc.ca.edition1;

import org.jspecify.annotations.NullMarked;
