/** The folder that keeps every published edition of each registry. Begin with {@code SnapshotStore}. */
@NullMarked
package io.github.opendnc.store;

import org.jspecify.annotations.NullMarked;
