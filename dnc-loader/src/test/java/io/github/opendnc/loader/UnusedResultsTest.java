package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/**
 * {@code call.withDoNotCallRequest(day);} as a statement changes nothing, and the next verdict may be MAY_CALL. Error
 * Prone, SpotBugs and IntelliJ IDEA tell whoever writes it, if the method or its class or package asks for that.
 */
@AnalyzeClasses(packages = "io.github.opendnc", importOptions = DoNotIncludeTests.class)
class UnusedResultsTest {
    @ArchTest
    static void whoDropsTheResultOfAMethodThatChangesNothingIsTold(JavaClasses classes) {
        List<JavaMethod> withers = classes.stream()
                .flatMap(each -> each.getMethods().stream())
                .filter(UnusedResultsTest::isOffered)
                .filter(each -> each.getName().matches("with([A-Z].*)?")
                        && each.getRawReturnType().equals(each.getOwner()))
                .toList();
        assertTrue(withers.size() > 40, withers::toString);
        assertEquals(
                List.of(),
                withers.stream()
                        .filter(each -> !isTold(each))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    private static boolean isOffered(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && List.of("", ".law", ".numbering", ".registry", ".leads", ".loader", ".store")
                        .contains(method.getOwner().getPackageName().substring("io.github.opendnc".length()));
    }

    private static boolean isTold(JavaMethod method) {
        return method.isAnnotatedWith(CheckReturnValue.class)
                || method.getOwner().isAnnotatedWith(CheckReturnValue.class)
                || method.getOwner().getPackage().isAnnotatedWith(CheckReturnValue.class);
    }
}
