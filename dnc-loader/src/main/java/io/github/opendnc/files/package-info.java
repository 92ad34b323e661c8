/**
 * Files that hold personal data, or that somebody may read before they are whole. Start at {@code AtomicFile}: a file
 * appears whole or not at all. Only its owner may read it, unless it replaces a file that others may read. The module
 * does not export this package.
 */
@NullMarked
package io.github.opendnc.files;

import org.jspecify.annotations.NullMarked;
