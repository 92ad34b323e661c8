/**
 * The folder that keeps every published edition of each registry. Start at
 * {@link io.github.opendnc.store.SnapshotStore}.
 */
@NullMarked
package io.github.opendnc.store;

import org.jspecify.annotations.NullMarked;
