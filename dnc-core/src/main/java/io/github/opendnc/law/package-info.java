/**
 * The law as data: rules and rule sets, the conditions and dated values they are made of, and the legal texts behind
 * them. Also the words in which calls, campaigns and consents are stated.
 */
@CheckReturnValue
@NullMarked
package io.github.opendnc.law;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
