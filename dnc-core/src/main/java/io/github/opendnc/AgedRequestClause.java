package io.github.opendnc;

import io.github.opendnc.law.PersonCondition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A do-not-call request that is older than the law has it honored, or on the edge of that. */
final class AgedRequestClause extends AgedClause {
    AgedRequestClause(PersonCondition.RequestAged condition) {
        super(Fact.DO_NOT_CALL_ON, condition.kept(), condition.edge());
    }

    @Override
    @Nullable
    LocalDate date(Call call) {
        return call.facts().doNotCallOn;
    }

    @Override
    String inWords(LocalDate date, long day) {
        return RequestClause.inWords(date, day);
    }

    @Override
    String counts() {
        return "for which it must be honored";
    }

    @Override
    String toCount() {
        return "to be honored";
    }
}
