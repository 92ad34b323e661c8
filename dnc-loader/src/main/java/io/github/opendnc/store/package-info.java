/** The folder that keeps the current snapshot of each registry. Begin with {@code SnapshotStore}. */
@NullMarked
package io.github.opendnc.store;

import org.jspecify.annotations.NullMarked;
