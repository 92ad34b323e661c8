package io.github.opendnc.spark;

import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The processor time of the tasks of jobs, including garbage collection. Other programs of a machine do not change it
 * much.
 */
final class TaskTimes extends SparkListener {
    /**
     * The property that identifies a job. Spark reports the end of a job some time later, when the next one may already
     * run.
     */
    private static final String WORK = "dnc.work";

    private final SparkContext spark;
    private final Semaphore ended = new Semaphore(0);
    private final Set<Integer> jobs = new HashSet<>();
    private final Set<Integer> stages = new HashSet<>();
    private int work;
    private double seconds;

    TaskTimes(SparkContext spark) {
        this.spark = spark;
        spark.addSparkListener(this);
    }

    @Override
    public synchronized void onJobStart(SparkListenerJobStart start) {
        Properties properties = start.properties();
        if (properties != null && String.valueOf(work).equals(properties.getProperty(WORK))) {
            jobs.add(start.jobId());
            CollectionConverters.asJava(start.stageIds()).forEach(id -> stages.add((Integer) id));
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        if (stages.contains(end.stageId())) {
            TaskMetrics metrics = end.taskMetrics();
            seconds += metrics.executorCpuTime() / 1e9 + metrics.jvmGCTime() / 1e3;
        }
    }

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd end) {
        if (jobs.contains(end.jobId())) {
            ended.release();
        }
    }

    /** The processor time of the tasks of a piece of work with one job. */
    double of(Runnable piece) throws InterruptedException {
        synchronized (this) {
            seconds = 0;
            jobs.clear();
            stages.clear();
            spark.setLocalProperty(WORK, String.valueOf(++work));
        }
        piece.run();
        // This is reported after all of its tasks.
        ended.acquire();
        synchronized (this) {
            return seconds;
        }
    }
}
