/** The {@code dnc} command: what its options say is turned into calls of the library, and nothing is decided here. */
@NullMarked
package io.github.opendnc.examples.command;

import org.jspecify.annotations.NullMarked;
