package io.github.opendnc.spark;

import java.util.concurrent.Semaphore;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What the tasks of jobs take of the processors, collecting garbage included: other programs of a machine do not change it much. */
final class TaskTimes extends SparkListener {
    private final Semaphore jobs = new Semaphore(0);
    private double seconds;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        seconds += metrics.executorCpuTime() / 1e9 + metrics.jvmGCTime() / 1e3;
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        jobs.release();
    }

    /** What the tasks of a piece of work of one job take. */
    double of(Runnable work) throws InterruptedException {
        jobs.drainPermits();
        synchronized (this) {
            seconds = 0;
        }
        work.run();
        // Told of behind all its tasks.
        jobs.acquire();
        synchronized (this) {
            return seconds;
        }
    }
}
