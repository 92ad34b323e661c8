/** The {@code dnc} command. It turns options into calls of the library, and decides nothing itself. */
@NullMarked
package io.github.opendnc.examples.command;

import org.jspecify.annotations.NullMarked;
