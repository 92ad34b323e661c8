/**
 * Decides whether a telephone number may be called, and says why. Start at {@link io.github.opendnc.Scrubber}.
 *
 * <p>A decision depends only on the rules, the registries and the call. All three are immutable and dated, and the
 * answer names them, so that any past decision can be reproduced.
 */
@CheckReturnValue
@NullMarked
package io.github.opendnc;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
