package io.github.opendnc.examples.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/** {@code NAME=VALUE}. */
record Assignment(String name, String value) {
    /** Reads one. The value may contain further equals signs. */
    static Assignment parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new TypeConversionException("expected NAME=VALUE, found \"" + text + "\"");
        }
        return new Assignment(
                text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /**
     * All of them by name.
     *
     * @throws UsageException if a name is given twice, because one of the values would be lost
     */
    static Map<String, String> map(String option, Collection<Assignment> assignments) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Assignment assignment : assignments) {
            if (values.put(assignment.name(), assignment.value()) != null) {
                throw new UsageException(option + ": " + assignment.name() + " is given twice");
            }
        }
        return values;
    }
}
