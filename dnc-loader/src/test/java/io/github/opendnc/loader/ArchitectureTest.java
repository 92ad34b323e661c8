package io.github.opendnc.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows one way: lead files know the loader, and the loader knows nothing of lead files. */
@AnalyzeClasses(packages = "io.github.opendnc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theLoaderKnowsNoLeadFiles = noClasses()
            .that()
            .resideInAPackage("io.github.opendnc.loader..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.opendnc.leads..");

    @ArchTest
    static final ArchRule theCoreKnowsNeither = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.opendnc.loader..", "io.github.opendnc.leads..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.opendnc.loader..", "io.github.opendnc.leads..");
}
