/** A decision for other programs: JSON as {@code dnc check --json} and {@code dnc serve} write it. */
@NullMarked
package io.github.opendnc.examples.json;

import org.jspecify.annotations.NullMarked;
