package io.github.opendnc.spark;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The answer columns of a lead, from its number and what is known of the person. */
final class DecideFunction implements UDF2<@Nullable Object, @Nullable Object, Row> {
    private static final long serialVersionUID = 1;

    private final ScrubPlan plan;
    private final List<String> facts;

    /** The rows of the thread that asked last, which nearly always asks next. */
    private transient volatile @Nullable Asked last;

    /**
     * The function for a struct.
     *
     * @param facts the type of the struct, which also holds for rows in which it is null
     */
    DecideFunction(ScrubPlan plan, StructType facts) {
        this.plan = plan;
        this.facts = List.of(facts.fieldNames());
    }

    private record Asked(Thread thread, RowTexts rows) {}

    @Override
    public Row call(@Nullable Object phone, @Nullable Object known) {
        return RowFactory.create(rows().of(CellText.ofPhone(phone), texts((Row) known)));
    }

    private RowTexts rows() {
        Thread thread = Thread.currentThread();
        Asked before = last;
        if (before != null && before.thread() == thread) {
            return before.rows();
        }
        RowTexts rows = Decider.of(plan).rows(facts, List.of());
        // The driver also answers rows, and outlives a change of the lists, so it keeps nothing.
        last = TaskContext.get() == null ? null : new Asked(thread, rows);
        return rows;
    }

    private List<String> texts(@Nullable Row known) {
        if (known == null) {
            return Collections.nCopies(facts.size(), CellText.NOTHING);
        }
        String[] texts = new String[facts.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = CellText.of(known.get(i));
        }
        return Arrays.asList(texts);
    }
}
