package io.github.opendnc.spark;

import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.classic.UserDefinedFunctionUtils;
import org.apache.spark.sql.expressions.SparkUserDefinedFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.collection.immutable.Seq;

/**
 * Makes {@code dnc_decide} where it stands in a query, by the type of its struct. So the names in the struct are
 * checked even if no row has one. A function that sees only rows would miss a misspelt name if the struct is always
 * null.
 */
final class DecideBuilder implements Function1<Seq<Expression>, Expression> {
    private static final int ARGUMENTS = 2;

    private final ScrubPlan plan;
    /** One function for each type. So Spark recognises that two calls in a query are the same, and makes only one. */
    private final ConcurrentMap<StructType, SparkUserDefinedFunction> functions = new ConcurrentHashMap<>();

    DecideBuilder(ScrubPlan plan) {
        this.plan = plan;
    }

    /**
     * The function for these arguments.
     *
     * @throws IllegalArgumentException if they are not a telephone number and a struct, or the struct has an unknown
     *     name
     */
    @Override
    public Expression apply(Seq<Expression> arguments) {
        if (arguments.size() != ARGUMENTS) {
            throw new IllegalArgumentException(
                    "expected dnc_decide(phone, struct(consent)), found it with " + arguments.size() + " arguments");
        }
        StructType facts = facts(arguments.apply(1).dataType());
        return UserDefinedFunctionUtils.toScalaUDF(functions.computeIfAbsent(facts, this::function), arguments);
    }

    @SuppressWarnings("CheckReturnValue") // of the rows only whether they fail counts
    private SparkUserDefinedFunction function(StructType facts) {
        Arrays.stream(facts.fieldNames()).forEach(name -> CellText.ofFact(facts, name));
        PlannedScrub.withoutLists(plan)
                .rows(Arrays.asList(facts.fieldNames())); // fails if a name is not that of a fact
        return (SparkUserDefinedFunction)
                udf(new DecideFunction(plan, facts), DncFunctions.ANSWER).withName(DncFunctions.DECIDE);
    }

    private static StructType facts(DataType type) {
        if (type instanceof StructType facts) {
            return facts;
        }
        if (type instanceof NullType) {
            return new StructType();
        }
        throw new IllegalArgumentException(
                "expected a struct of facts, as in dnc_decide(phone, struct(consent)), found " + type.catalogString());
    }
}
