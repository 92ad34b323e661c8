package io.github.opendnc.spark;

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
 * Makes {@code dnc_decide} where it stands in a query, by the type of its struct: no row needs to have one for its names to be
 * looked at. A function that saw rows alone would pass over a misspelt name wherever the struct is null.
 */
final class DecideBuilder implements Function1<Seq<Expression>, Expression> {
    private static final int ARGUMENTS = 2;

    private final ScrubPlan plan;
    /** One for each type, so that Spark knows two calls in a query to be the same and asks once. */
    private final ConcurrentMap<StructType, SparkUserDefinedFunction> functions = new ConcurrentHashMap<>();

    DecideBuilder(ScrubPlan plan) {
        this.plan = plan;
    }

    /**
     * The function of these arguments.
     *
     * @throws IllegalArgumentException if they are no telephone number and struct, or a name in it is none
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

    private SparkUserDefinedFunction function(StructType facts) {
        Arrays.stream(facts.fieldNames()).forEach(name -> CellText.ofFact(facts, name));
        PlannedScrub.withoutLists(plan).rows(Arrays.asList(facts.fieldNames())); // refuses what is no fact
        return (SparkUserDefinedFunction) org.apache
                .spark
                .sql
                .functions
                .udf(new DecideFunction(plan, facts), DncFunctions.ANSWER)
                .withName(DncFunctions.DECIDE);
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
