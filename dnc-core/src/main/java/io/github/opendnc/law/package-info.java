/**
 * The law as data: rules and rule sets, the conditions and dated values they are made of, and the legal texts behind
 * them. Also the words in which calls, campaigns and consents are stated.
 */
@NullMarked
package io.github.opendnc.law;

import org.jspecify.annotations.NullMarked;
