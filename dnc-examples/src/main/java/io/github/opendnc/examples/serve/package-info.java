/**
 * Answers over HTTP and FastAGI, for programs in other languages. The status code alone decides: 200 is MAY_CALL and nothing
 * else is. Decisions are made by one {@link io.github.opendnc.Scrubber}, which is replaced when a newer list is published.
 *
 * <p>May use the library, {@code examples.json} and nothing else of the examples.
 */
@NullMarked
package io.github.opendnc.examples.serve;

import org.jspecify.annotations.NullMarked;
