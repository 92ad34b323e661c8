package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No public method takes a null in silence and means something by it, for example that there is no company list. It is
 * refused at once, and the message names what is missing.
 */
final class NullArgumentsTest {
    private final SortedSet<String> taken = new TreeSet<>();
    private final SortedSet<String> unnamed = new TreeSet<>();
    private int refused;

    @Test
    void everyNullIsRefusedByItsName(@TempDir Path folder) throws Exception {
        PublicValues values = new PublicValues(folder);
        for (Class<?> type : PublicValues.classes()) {
            check(type, values);
        }
        assertEquals("", String.join("\n", taken) + String.join("\n", unnamed));
        assertTrue(refused > 300, () -> refused + " parameters were looked at");
    }

    private void check(Class<?> type, PublicValues values) throws ReflectiveOperationException {
        List<Executable> all = new ArrayList<>(List.of(type.getConstructors()));
        Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("equals"))
                .forEach(all::add);
        for (Executable each : all) {
            for (int i = 0; i < each.getParameterCount(); i++) {
                if (!each.getParameterTypes()[i].isPrimitive()
                        && !each.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class)) {
                    check(each, i, values);
                }
            }
        }
    }

    /** Calls it with one null, if there are values for everything else. */
    private void check(Executable each, int place, PublicValues values) throws ReflectiveOperationException {
        String name = each.getDeclaringClass().getSimpleName() + "." + each.getName() + ", parameter " + (place + 1);
        Class<?>[] types = each.getParameterTypes();
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == place ? null : values.of(types[i]);
            if (i != place && arguments[i] == null) {
                return;
            }
        }
        Object subject = values.of(each.getDeclaringClass());
        if (subject == null && each instanceof Method && !Modifier.isStatic(each.getModifiers())) {
            return;
        }
        try {
            if (each instanceof Method method) {
                method.invoke(subject, arguments);
            } else {
                ((Constructor<?>) each).newInstance(arguments);
            }
            taken.add(name);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof NullPointerException refusal) { // or else another argument is refused
                refused++;
                String message = refusal.getMessage();
                boolean isOfAnother = message == null || message.contains("<local") || message.contains("this.");
                if (isOfAnother && !types[place].isArray()) {
                    unnamed.add(name);
                }
            }
        }
    }
}
