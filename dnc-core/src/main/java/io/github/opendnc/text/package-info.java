/** Texts that others wrote, made fit to be shown. Not exported. */
@NullMarked
package io.github.opendnc.text;

import org.jspecify.annotations.NullMarked;
