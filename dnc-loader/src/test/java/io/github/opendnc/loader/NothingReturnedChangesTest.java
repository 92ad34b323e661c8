package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The values of this library are shared between threads and kept as evidence. So nobody can change one through what it
 * returns: a rule that is taken out of a list, or an unknown fact that is forgotten, would become a permission.
 */
final class NothingReturnedChangesTest {
    private final SortedSet<String> changeable = new TreeSet<>();
    private int lookedAt;

    @Test
    void aCollectionThatIsReturnedCannotBeChanged(@TempDir Path folder) throws Exception {
        PublicValues values = new PublicValues(folder);
        for (Class<?> type : PublicValues.classes()) {
            for (Method method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    check(method, values);
                }
            }
        }
        assertEquals(new TreeSet<>(), changeable);
        assertTrue(lookedAt > 100, () -> lookedAt + " collections were looked at");
    }

    private void check(Method method, PublicValues values) {
        Class<?> type = method.getReturnType();
        if (type.isArray() || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            @Nullable Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = values.of(method.getParameterTypes()[i]);
            }
            Object subject = values.of(method.getDeclaringClass());
            Object returned = result(method, subject, arguments);
            if (returned != null) {
                lookedAt++;
                String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                String before = inWords(returned);
                if (type.isArray()) {
                    overwrite(returned);
                } else {
                    change(returned);
                }
                if (!before.equals(inWords(result(method, subject, arguments)))) {
                    changeable.add(name);
                }
            }
        }
    }

    private static @Nullable Object result(Method method, @Nullable Object subject, @Nullable Object[] arguments) {
        try {
            return method.invoke(subject, arguments);
        } catch (ReflectiveOperationException | RuntimeException notWithThese) {
            return null;
        }
    }

    private static String inWords(@Nullable Object returned) {
        if (returned == null || !returned.getClass().isArray()) {
            return String.valueOf(returned);
        }
        return IntStream.range(0, Array.getLength(returned))
                .mapToObj(i -> String.valueOf(Array.get(returned, i)))
                .toList()
                .toString();
    }

    /** Writes the first element of an array, or null, over the others. */
    private static void overwrite(Object array) {
        for (int i = 0; i < Array.getLength(array); i++) {
            if (array.getClass().getComponentType().isPrimitive()) {
                Array.setByte(array, i, (byte) 7);
            } else {
                Array.set(array, i, null);
            }
        }
    }

    /** Changes what can be changed. A fresh copy can be, and nobody else sees it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void change(Object returned) {
        if (returned instanceof Map map) {
            attempt(() -> map.put("key", "value"));
            attempt(map::clear);
        } else {
            Collection collection = (Collection) returned;
            attempt(() -> collection.add("more"));
            attempt(collection::clear);
        }
    }

    private static void attempt(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException refused) { // as it should be
            return;
        }
    }
}
