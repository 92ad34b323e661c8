package io.github.opendnc.examples.command;

import io.github.opendnc.Scrubber;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A scrubber whose lists are being read in a separate thread. Meanwhile everything that needs no list is prepared. */
final class ScrubberLoad {
    private final Scrubber withoutLists;
    private final FutureTask<Registries> lists;
    private final Completion completion;

    /** What is done with a scrubber that has its lists. */
    interface Completion {
        Scrubber of(Scrubber scrubber) throws IOException;
    }

    private ScrubberLoad(Scrubber withoutLists, FutureTask<Registries> lists, Completion completion) {
        this.withoutLists = withoutLists;
        this.lists = lists;
        this.completion = completion;
    }

    /**
     * Begins to read lists.
     *
     * @param rules the rules of the scrubber, which are prepared meanwhile; for one number both take equally long
     */
    static ScrubberLoad begin(Callable<Registries> lists, RuleSet[] rules, Completion completion) {
        FutureTask<Registries> task = new FutureTask<>(lists);
        Thread reader = new Thread(task, "lists");
        reader.setDaemon(true);
        reader.start();
        return new ScrubberLoad(Scrubber.of(Registries.none(), rules), task, completion);
    }

    /** The same, with a look at the scrubber once it has its lists. */
    ScrubberLoad lookedAt(Consumer<Scrubber> look) {
        return new ScrubberLoad(withoutLists, lists, scrubber -> {
            Scrubber done = completion.of(scrubber);
            look.accept(done);
            return done;
        });
    }

    /** The rules without any list. */
    Scrubber withoutLists() {
        return withoutLists;
    }

    /** The rules with the lists, once all are read. */
    Scrubber done() throws IOException {
        return completion.of(withoutLists.withRegistries(registries()));
    }

    private Registries registries() throws IOException {
        try {
            return lists.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while the lists were read");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof IOException file) {
                throw file;
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            if (cause instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(cause);
        }
    }
}
