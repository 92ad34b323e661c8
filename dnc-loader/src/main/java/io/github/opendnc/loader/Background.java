package io.github.opendnc.loader;

import io.github.opendnc.files.ThreadFailure;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Work on a thread of its own, beside the thread of the caller. */
final class Background<T> {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Background<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "dnc-beside");
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task);
    }

    /** Waits for the work. Throws what the work threw. */
    T join() throws IOException {
        return ThreadFailure.resultOf(task, "reading a list");
    }
}
