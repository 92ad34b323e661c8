/**
 * Reads full lists and change lists of the national registries as they are downloaded, and files of bare numbers and of
 * subscriptions.
 *
 * <p>The door is {@link io.github.opendnc.loader.RegistryLoader}. A file is accepted whole or refused whole: whatever is
 * wrong with it becomes one {@link io.github.opendnc.registry.MalformedFileException} that names file, member and line,
 * because a list that was read in part would turn listed numbers into permitted calls.
 */
@NullMarked
package io.github.opendnc.loader;

import org.jspecify.annotations.NullMarked;
