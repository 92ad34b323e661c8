package io.github.opendnc.spark;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;

/**
 * Kills the process of an executor, as {@code kill -9} does, when some tasks of a job are done and it is working on
 * another. Records what the driver noticed.
 */
final class ExecutorKill extends SparkListener {
    private static final long PATIENCE_SECONDS = 120;

    private final String victim;
    private final long pid;
    private final int after;
    private final CountDownLatch removed = new CountDownLatch(1);
    private int inHand;
    private int done;
    private int doneAtKill = -1;
    private int lost;
    private String reason = "";

    /**
     * Will kill one executor.
     *
     * @param victim the name of the executor
     * @param pid the id of its process
     * @param after how many tasks must be done before
     */
    ExecutorKill(String victim, long pid, int after) {
        this.victim = victim;
        this.pid = pid;
        this.after = after;
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart start) {
        inHand += start.taskInfo().executorId().equals(victim) ? 1 : 0;
        kill();
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        done += end.taskInfo().successful() ? 1 : 0;
        inHand -= end.taskInfo().executorId().equals(victim) ? 1 : 0;
        lost += end.reason() instanceof ExecutorLostFailure ? 1 : 0;
        kill();
    }

    private void kill() {
        if (doneAtKill < 0 && done >= after && inHand > 0) {
            doneAtKill = done;
            if (!ProcessHandle.of(pid).orElseThrow().destroyForcibly()) {
                throw new IllegalStateException("executor " + victim + " could not be killed");
            }
        }
    }

    @Override
    public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved event) {
        if (event.executorId().equals(victim)) {
            reason = event.reason().strip();
            removed.countDown();
        }
    }

    /**
     * What happened to the executor. Call it when the job is over.
     *
     * @param tasks how many tasks the job has
     * @throws IllegalStateException if the executor was not killed in the middle of the job
     */
    String report(int tasks) throws InterruptedException {
        boolean gone = removed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        synchronized (this) {
            if (!gone || doneAtKill < after || doneAtKill >= tasks) {
                throw new IllegalStateException("executor " + victim + " was not killed in the middle of the job: "
                        + doneAtKill + " tasks of " + tasks + " were done; " + reason);
            }
            return "executor " + victim + ", process " + pid + ", killed when " + doneAtKill + " of " + tasks
                    + " tasks were done; " + lost + " lost with it; the driver heard: " + reason;
        }
    }
}
