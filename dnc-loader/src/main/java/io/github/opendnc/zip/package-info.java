/**
 * Reads zip files so that every byte of them is accounted for, both for lists and for lead files. Start at {@link
 * io.github.opendnc.zip.ZipDirectory}. The module does not export this package.
 */
@NullMarked
package io.github.opendnc.zip;

import org.jspecify.annotations.NullMarked;
