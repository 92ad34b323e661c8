/**
 * Zip files read so that no byte of them is left unaccounted for, for lists and for lead files alike. No part of what the
 * module exports. Start at {@link io.github.opendnc.zip.ZipDirectory}.
 */
@NullMarked
package io.github.opendnc.zip;

import org.jspecify.annotations.NullMarked;
