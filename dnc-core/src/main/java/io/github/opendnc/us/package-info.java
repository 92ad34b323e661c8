/** The federal do-not-call rules of the United States, one file per body of law, in the order of the law. */
@NullMarked
package io.github.opendnc.us;

import org.jspecify.annotations.NullMarked;
