/** The {@code dnc} command and small programs, one idea each. They use only what the library exports. */
@NullMarked
package io.github.opendnc.examples;

import org.jspecify.annotations.NullMarked;
