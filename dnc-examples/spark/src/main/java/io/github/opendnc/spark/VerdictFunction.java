package io.github.opendnc.spark;

import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The verdict alone, for a number of which nothing else is known. */
final class VerdictFunction implements UDF1<@Nullable Object, String> {
    private static final long serialVersionUID = 1;

    private final ScrubPlan plan;

    /**
     * The decider of the task that uses this copy. Looking for it again for each row would look at its files. The
     * driver outlives the tasks, so it keeps none.
     */
    private transient volatile @Nullable Decider decider;

    VerdictFunction(ScrubPlan plan) {
        this.plan = plan;
    }

    @Override
    public String call(@Nullable Object phone) {
        Decider opened = decider;
        if (opened == null) {
            opened = Decider.of(plan);
            decider = TaskContext.get() == null ? null : opened;
        }
        return opened.rows(List.of(), List.of())
                .verdict(CellText.ofPhone(phone))
                .name();
    }
}
