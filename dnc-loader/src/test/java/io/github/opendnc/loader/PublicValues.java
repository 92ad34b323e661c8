package io.github.opendnc.loader;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Decision;
import io.github.opendnc.Moment;
import io.github.opendnc.Outcomes;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Holiday;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.leads.LeadProgress;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.leads.TableRows;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.EditionWalk;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.store.Acceptance;
import io.github.opendnc.store.EditionWatch;
import io.github.opendnc.store.Revision;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public classes of both modules, and values of them. A value that is not made here is found by calling what takes
 * no arguments.
 */
final class PublicValues {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> PACKAGES = Set.of(
            "", ".ca", ".law", ".leads", ".loader", ".nanpa", ".numbering", ".registry", ".store", ".us", ".us.states");

    /** One value of each class. */
    private final Map<Class<?>, Object> known = new LinkedHashMap<>();

    /** Makes them, with a store in a folder. */
    PublicValues(Path folder) throws IOException {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .add(212, 5_550_143)
                .build();
        Campaign campaign = Campaign.of(Purpose.SALES);
        CompanyList own =
                CompanyList.builder().add(new PhoneNumber(12_125_550_144L), DAY).build();
        Scrubber scrubber = Scrubber.of(Registries.of(list).with(own), UsFederal.rules());
        Call call = Call.on(DAY, campaign, PhoneNumber.parse("2125550143"));
        SnapshotStore store = SnapshotStore.at(folder.resolve("store"));
        store.publish(list);
        Path file = Files.writeString(folder.resolve("list.txt"), "212,5550143\n");
        LeadScrub leads = LeadScrub.of(scrubber, campaign).at(DAY);
        putPlain();
        Stream.of(
                        scrubber,
                        scrubber.decide(call.withConsent(Consent.of(ConsentKind.WRITTEN, DAY))),
                        RegistryLoader.of(PublishedList.US_FULL_LIST).obtained(DAY),
                        RegistryLoader.of(PublishedList.US_FULL_LIST)
                                .obtained(DAY)
                                .load(file),
                        ChangeList.nothing(DAY, DAY),
                        ChangeList.nothing(DAY, DAY).appliedTo(list),
                        leads,
                        leads.run(
                                new ByteArrayInputStream("phone\n2125550143\n".getBytes(StandardCharsets.UTF_8)),
                                OutputStream.nullOutputStream()),
                        leads.rows(List.of()),
                        CallFacts.of(campaign, Moment.on(DAY)),
                        store.opened(RegistryId.US_NATIONAL),
                        store.check(RegistryId.US_NATIONAL),
                        EditionWatch.of(store, RegistryId.US_NATIONAL),
                        Outcomes.of(scrubber, Decision::verdict).of(call, List.of()),
                        Outcomes.of(scrubber, Decision::verdict),
                        EditionWalk.from(list),
                        FirstSeen.nothing(),
                        Acceptance.of("A", "why"),
                        Subscription.of("A", RegistryId.US_NATIONAL, Set.of(212), DAY),
                        NumberingPlan.bundled(),
                        ClockChange.bundled(),
                        Holidays.of(Holiday.once("Day", DAY)),
                        CallingHours.aroundTheClock(),
                        MalformedFileException.of(Path.of("nothing"), "expected", "found"))
                .forEach(this::learn);
        known.put(SnapshotStore.class, store);
        Stream.of( // not asked by learning, which would use them up
                        Snapshot.builder(RegistryId.US_NATIONAL).covering(212, DAY),
                        CompanyList.builder(),
                        Changes.builder(),
                        RuleSet.builder("own", "1"),
                        new TableRows(0))
                .forEach(value -> known.put(value.getClass(), value));
    }

    private void putPlain() {
        Stream.of(1, 12_125_550_143L, ',', false, "text", DAY, Instant.EPOCH, DAY.atTime(12, 0), LocalTime.NOON)
                .forEach(value -> known.put(value.getClass(), value));
        Stream.of(
                        Path.of("nothing"),
                        ZoneId.of("America/New_York"),
                        Clock.systemUTC(),
                        Period.ofDays(1),
                        MonthDay.of(12, 25),
                        StandardCharsets.UTF_8,
                        ByteBuffer.allocate(0),
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty(),
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        UnaryOperator.identity(),
                        (LongConsumer) number -> {},
                        (IntPredicate) number -> true,
                        (LeadProgress) (rows, read, all) -> {},
                        (Revision.Maker) current ->
                                new Revision(Changes.NONE, current.info().coverage(), List.of(), List.of()))
                .forEach(value -> known.put(value.getClass(), value));
    }

    /** Keeps a value, and what it and its parts tell without being asked anything. */
    private void learn(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::learn);
        } else if (value instanceof Collection<?> several) {
            several.stream().limit(3).forEach(this::learn);
        }
        if (known.putIfAbsent(value.getClass(), value) == null && isOurs(value.getClass())) {
            for (Method method : value.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && isOurs(method.getDeclaringClass())) {
                    result(method, value).ifPresent(this::learn);
                }
            }
        }
    }

    private static Optional<Object> result(Method method, Object subject) {
        try {
            return Optional.ofNullable(method.invoke(subject));
        } catch (ReflectiveOperationException notNow) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(Class<?> type) {
        String root = Scrubber.class.getPackageName();
        boolean isPublic = true;
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            isPublic &= Modifier.isPublic(each.getModifiers());
        }
        return isPublic
                && type.getPackageName().startsWith(root)
                && PACKAGES.contains(type.getPackageName().substring(root.length()));
    }

    /** The public classes of the exported packages. */
    static List<Class<?>> classes() throws Exception {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> inModule : List.of(Scrubber.class, LeadScrub.class)) {
            Path classes = Path.of(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(classes)) {
                addAll(classes, all);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                    addAll(jar.getPath("/"), all);
                }
            }
        }
        return all;
    }

    private static void addAll(Path classes, List<Class<?>> all) throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.endsWith("module-info.class"))
                    .toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (isOurs(type)) {
                    all.add(type);
                }
            }
        }
    }

    /** The values that are known, one of each class. */
    Collection<Object> all() {
        return List.copyOf(known.values());
    }

    /** A value of a type; null if none is known. */
    @Nullable
    Object of(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Class<?> wrapper = type == int.class
                ? Integer.class
                : type == long.class
                        ? Long.class
                        : type == boolean.class ? Boolean.class : type == char.class ? Character.class : type;
        return known.values().stream().filter(wrapper::isInstance).findFirst().orElse(null);
    }
}
