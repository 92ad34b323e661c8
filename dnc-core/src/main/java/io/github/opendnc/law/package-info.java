/** The words in which the law is written down: who calls, why and how, and the text that a rule stands on. */
@NullMarked
package io.github.opendnc.law;

import org.jspecify.annotations.NullMarked;
