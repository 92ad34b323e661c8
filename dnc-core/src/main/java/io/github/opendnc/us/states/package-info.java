/**
 * The telemarketing laws of the fifty states, the District of Columbia and Puerto Rico. They contain only what is
 * stricter than the federal rules or stands beside them. One file per state, in the order of its law.
 */
@NullMarked
package io.github.opendnc.us.states;

import org.jspecify.annotations.NullMarked;
