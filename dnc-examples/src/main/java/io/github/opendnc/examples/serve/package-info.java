/**
 * Answers over HTTP and FastAGI, for programs in other languages. The status code alone decides: 200 means MAY_CALL and
 * nothing else. One {@link io.github.opendnc.Scrubber} makes the decisions, and is replaced when a newer list is
 * published.
 *
 * <p>This package may use the library and {@code examples.json}, and nothing else of the examples.
 */
@NullMarked
package io.github.opendnc.examples.serve;

import org.jspecify.annotations.NullMarked;
