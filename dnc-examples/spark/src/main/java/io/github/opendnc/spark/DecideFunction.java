package io.github.opendnc.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The answer columns of a lead: its number and what is known of the person. */
final class DecideFunction implements UDF2<@Nullable Object, @Nullable Object, Row> {
    private static final long serialVersionUID = 1;
    private static final StructType NOTHING = new StructType();

    private final ScrubPlan plan;

    /** Of the thread and the struct that asked last: nearly always those that ask next. */
    private transient volatile @Nullable Asked last;

    DecideFunction(ScrubPlan plan) {
        this.plan = plan;
    }

    private record Asked(Thread thread, StructType facts, RowTexts rows) {
        @SuppressWarnings("ReferenceEquality") // Spark makes all rows of a struct with one schema
        boolean isOf(Thread other, StructType schema) {
            return thread == other && facts == schema;
        }
    }

    @Override
    public Row call(@Nullable Object phone, @Nullable Object known) {
        if (known != null && !(known instanceof Row)) {
            throw new IllegalArgumentException(
                    "expected a struct of facts, as in dnc_decide(phone, struct(consent)), found a "
                            + known.getClass().getSimpleName());
        }
        Row facts = (Row) known;
        return RowFactory.create(rows(facts == null ? NOTHING : facts.schema())
                .of(CellText.ofPhone(phone), facts == null ? List.of() : texts(facts)));
    }

    private RowTexts rows(StructType facts) {
        Thread thread = Thread.currentThread();
        Asked before = last;
        if (before != null && before.isOf(thread, facts)) {
            return before.rows();
        }
        RowTexts rows = Decider.of(plan).rows(List.of(facts.fieldNames()), List.of());
        // The driver, which answers rows of its own, goes on when the lists are others.
        last = TaskContext.get() == null ? null : new Asked(thread, facts, rows);
        return rows;
    }

    private static List<String> texts(Row known) {
        String[] texts = new String[known.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = CellText.of(known.get(i));
        }
        return Arrays.asList(texts);
    }
}
