/**
 * Files that hold personal data, or that somebody may read before they are whole. Begin with {@code AtomicFile}: what is written
 * appears whole or not at all, for its owner only unless it replaces a file that others may read. Of this project alone: not exported.
 */
@NullMarked
package io.github.opendnc.files;

import org.jspecify.annotations.NullMarked;
