package io.github.opendnc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows one way: the countries know the engine, the engine knows the registries, and nothing points back. */
@AnalyzeClasses(packages = "io.github.opendnc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.opendnc";
    private static final String REGISTRY = "io.github.opendnc.registry..";
    private static final String NUMBERING = "io.github.opendnc.numbering..";
    private static final String TEXT = "io.github.opendnc.text..";
    private static final String LAW = "io.github.opendnc.law..";
    private static final String US = "io.github.opendnc.us..";
    private static final String CA = "io.github.opendnc.ca..";

    @ArchTest
    static final ArchRule textsKnowNothing = noClasses()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, LAW, NUMBERING, REGISTRY, US, CA);

    @ArchTest
    static final ArchRule registriesKnowNoRules = noClasses()
            .that()
            .resideInAPackage(REGISTRY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, LAW, US, CA);

    @ArchTest
    static final ArchRule numbersStandBelowAllElse = noClasses()
            .that()
            .resideInAPackage(NUMBERING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, LAW, REGISTRY, US, CA);

    @ArchTest
    static final ArchRule theLawKnowsNoEngine = noClasses()
            .that()
            .resideInAPackage(LAW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT, US, CA);

    @ArchTest
    static final ArchRule theEngineKnowsNoCountry = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(US, CA);

    @ArchTest
    static final ArchRule theUnitedStatesDoNotKnowCanada = noClasses()
            .that()
            .resideInAPackage(US)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CA);

    @ArchTest
    static final ArchRule canadaDoesNotKnowTheUnitedStates = noClasses()
            .that()
            .resideInAPackage(CA)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(US);

    @ArchTest
    static final ArchRule timeIsAnArgument = noClasses()
            .should()
            .callMethodWhere(describe("it asks the clock of the machine", ArchitectureTest::asksTheClock));

    private static boolean asksTheClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        return (owner.startsWith("java.time.") && (method.equals("now") || method.startsWith("system")))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
                || (owner.equals("java.time.ZoneId") && method.equals("systemDefault"));
    }
}
