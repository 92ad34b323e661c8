/**
 * Reads full lists and change lists of the national registries as they are downloaded, and files of bare numbers and of
 * subscriptions.
 *
 * <p>Start at {@link io.github.opendnc.loader.RegistryLoader}. A file is accepted whole or refused whole, because a
 * list that was read in part would turn listed numbers into permitted calls. Whatever is wrong with a file becomes one
 * {@link io.github.opendnc.registry.MalformedFileException} that names file, member and line.
 */
@NullMarked
package io.github.opendnc.loader;

import org.jspecify.annotations.NullMarked;
