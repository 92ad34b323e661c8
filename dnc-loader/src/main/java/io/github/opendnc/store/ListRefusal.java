package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.SnapshotInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** The words of the message that refuses a list which was to replace the current one. */
final class ListRefusal {
    /** How many area codes a message names. */
    private static final int NAMED = 3;

    private ListRefusal() {}

    static String named(Edition edition) {
        return "edition " + edition.number();
    }

    static String code(int areaCode) {
        return String.format(Locale.ROOT, "%03d", areaCode);
    }

    static String count(long numbers) {
        return String.format(Locale.ROOT, "%,d", numbers);
    }

    static String counted(long numbers) {
        return count(numbers) + (numbers == 1 ? " number" : " numbers");
    }

    /** The first few on one line, and how many more there are. */
    static String told(List<Integer> areaCodes, IntFunction<String> each) {
        List<String> first = areaCodes.stream().limit(NAMED).map(each::apply).toList();
        int more = areaCodes.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + count(more) + " more");
    }

    /**
     * The refusal of a list. A list of one file is named after that file. If it has several files, nobody knows which
     * one is at fault.
     */
    static MalformedFileException of(Fault fault, SnapshotInfo info, String expected, String actual) {
        String name = info.sources().size() == 1
                ? info.sources().get(0).name()
                : info.registry().value();
        return MalformedFileException.of(Path.of(name), expected, actual).withFault(fault);
    }
}
