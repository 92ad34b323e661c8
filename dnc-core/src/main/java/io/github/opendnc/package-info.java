/**
 * Decides whether a telephone number may be called, and says why. Start at {@link io.github.opendnc.Scrubber}.
 *
 * <p>A decision is a pure function of rules, registries and call; all three are immutable, dated and named in the
 * answer, so that any past decision can be reproduced.
 */
@NullMarked
package io.github.opendnc;

import org.jspecify.annotations.NullMarked;
