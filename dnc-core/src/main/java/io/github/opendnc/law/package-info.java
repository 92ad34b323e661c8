/**
 * The law as data: rules and sets of them, the conditions and dated values they are made of, the texts they stand on, and the
 * words of calls, campaigns and consents in which they are told.
 */
@NullMarked
package io.github.opendnc.law;

import org.jspecify.annotations.NullMarked;
