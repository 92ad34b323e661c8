/**
 * The {@code dnc} command and small programs, one idea each. They use only what the library exports, and its files that
 * appear whole ({@code io.github.opendnc.files}).
 */
@NullMarked
package io.github.opendnc.examples;

import org.jspecify.annotations.NullMarked;
