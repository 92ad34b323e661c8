/** Texts that others wrote, made fit to be shown. Exported to the loader alone. */
@NullMarked
package io.github.opendnc.text;

import org.jspecify.annotations.NullMarked;
