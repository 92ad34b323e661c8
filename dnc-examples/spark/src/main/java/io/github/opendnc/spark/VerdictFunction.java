package io.github.opendnc.spark;

import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The verdict alone, of a number of which nothing else is known. */
final class VerdictFunction implements UDF1<@Nullable String, String> {
    private static final long serialVersionUID = 1;

    private final ScrubPlan plan;

    VerdictFunction(ScrubPlan plan) {
        this.plan = plan;
    }

    @Override
    public String call(@Nullable String phone) {
        return Decider.of(plan).rows(List.of()).verdict(phone).name();
    }
}
