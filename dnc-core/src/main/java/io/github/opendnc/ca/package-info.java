/** The federal do-not-call rules of Canada, one file per body of law, in the order of the law. */
@NullMarked
package io.github.opendnc.ca;

import org.jspecify.annotations.NullMarked;
