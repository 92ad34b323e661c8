package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Acceptance;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No public method takes a null in silence and means something by it, for example that there is no company list. Values
 * for the other parameters are found by calling what takes no arguments.
 */
final class NullArgumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Set<String> PACKAGES = Set.of(
            "", ".ca", ".law", ".leads", ".loader", ".nanpa", ".numbering", ".registry", ".store", ".us", ".us.states");

    /** One value of each class. */
    private final Map<Class<?>, Object> known = new LinkedHashMap<>();

    private final SortedSet<String> taken = new TreeSet<>();
    private int refused;

    @BeforeEach
    void makeValues(@TempDir Path folder) throws IOException {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY)
                .add(212, 5_550_143)
                .build();
        Campaign campaign = Campaign.of(Purpose.SALES);
        Scrubber scrubber = Scrubber.of(Registries.of(list), UsFederal.rules());
        Call call = Call.on(DAY, campaign, PhoneNumber.parse("2125550143"));
        SnapshotStore store = SnapshotStore.at(folder.resolve("store"));
        store.publish(list);
        Stream.of(212, 12_125_550_143L, ',', false, "text", new String[0], DAY, Instant.EPOCH, DAY.atTime(12, 0))
                .forEach(value -> known.put(value.getClass(), value));
        Stream.of(
                        Path.of("nothing"),
                        ZoneId.of("America/New_York"),
                        Clock.systemUTC(),
                        Period.ofDays(1),
                        Duration.ofDays(1),
                        DayOfWeek.MONDAY,
                        StandardCharsets.UTF_8,
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Optional.empty(),
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        Snapshot.builder(RegistryId.US_NATIONAL),
                        Acceptance.of("A", "why"),
                        RegistryLoader.of(PublishedList.US_FULL_LIST).obtained(DAY),
                        LeadScrub.of(scrubber, campaign).at(DAY),
                        store.opened(RegistryId.US_NATIONAL),
                        FirstSeen.nothing(),
                        MalformedFileException.of(Path.of("nothing"), "expected", "found"),
                        scrubber.decide(call))
                .forEach(this::learn);
        known.put(SnapshotStore.class, store);
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

    @Test
    void everyNullIsRefused() throws Exception {
        for (Class<?> inModule : List.of(Scrubber.class, LeadScrub.class)) {
            Path classes = Path.of(
                    inModule.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(classes)) {
                checkAll(classes);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                    checkAll(jar.getPath("/"));
                }
            }
        }
        assertEquals(new TreeSet<>(), taken);
        assertTrue(refused > 300, () -> refused + " parameters were looked at");
    }

    private void checkAll(Path classes) throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .filter(each -> !each.endsWith("module-info.class"))
                    .toList()) {
                String name = classes.relativize(file).toString().replaceAll("[/\\\\]", ".");
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (isOurs(type)) {
                    check(type);
                }
            }
        }
    }

    private void check(Class<?> type) throws ReflectiveOperationException {
        List<Executable> all = new ArrayList<>(List.of(type.getConstructors()));
        Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .forEach(all::add);
        for (Executable each : all) {
            for (int i = 0; i < each.getParameterCount(); i++) {
                if (!each.getParameterTypes()[i].isPrimitive()
                        && !each.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
                    check(each, i);
                }
            }
        }
    }

    /** Calls it with one null, if there are values for everything else. */
    private void check(Executable each, int place) throws ReflectiveOperationException {
        Class<?>[] types = each.getParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == place ? null : value(types[i]);
            if (i != place && arguments[i] == null) {
                return;
            }
        }
        Object subject = value(each.getDeclaringClass());
        if (subject == null && each instanceof Method && !Modifier.isStatic(each.getModifiers())) {
            return;
        }
        try {
            if (each instanceof Method method) {
                method.invoke(subject, arguments);
            } else {
                ((Constructor<?>) each).newInstance(arguments);
            }
            taken.add(each.getDeclaringClass().getSimpleName() + "." + each.getName() + ", parameter " + (place + 1));
        } catch (InvocationTargetException thrown) {
            refused++;
        }
    }

    private @Nullable Object value(Class<?> type) {
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
