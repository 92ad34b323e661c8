package io.github.opendnc.loader;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Arrows one way: loading, keeping, refreshing the plan and scrubbing leads know the core, zip files, records of text and how files
 * are written whole, and not each other. Of what scrubs leads the jobs know the refusals, these the columns, these the cells.
 */
@AnalyzeClasses(packages = "io.github.opendnc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String LOADER = "io.github.opendnc.loader..";
    private static final String STORE = "io.github.opendnc.store..";
    private static final String NANPA = "io.github.opendnc.nanpa..";
    private static final String FILES = "io.github.opendnc.files..";
    private static final String ZIP = "io.github.opendnc.zip..";
    private static final String WORDS = "io.github.opendnc.words..";
    private static final String CSV = "io.github.opendnc.csv..";
    private static final String CELLS = "io.github.opendnc.cells..";
    private static final String COLUMNS = "io.github.opendnc.columns..";
    private static final String REFUSALS = "io.github.opendnc.refusals..";
    private static final String LEADS = "io.github.opendnc.leads..";

    @ArchTest
    static final ArchRule theLoaderKnowsNoneOfTheOthers =
            doNotKnow(LOADER, STORE, NANPA, LEADS, REFUSALS, COLUMNS, CELLS, CSV, WORDS);

    @ArchTest
    static final ArchRule theStoreKnowsNoneOfTheOthers =
            doNotKnow(STORE, LOADER, NANPA, LEADS, REFUSALS, COLUMNS, CELLS, CSV, WORDS);

    @ArchTest
    static final ArchRule theNumberingReportKnowsNoneOfTheOthers =
            doNotKnow(NANPA, LOADER, STORE, LEADS, REFUSALS, COLUMNS, CELLS, CSV, WORDS);

    @ArchTest
    static final ArchRule leadFilesKnowNoneOfTheOthers = doNotKnow(LEADS, LOADER, STORE, NANPA, ZIP);

    @ArchTest
    static final ArchRule cellsKnowNoHeader =
            doNotKnow(CELLS, LOADER, STORE, NANPA, LEADS, REFUSALS, COLUMNS, FILES, ZIP);

    @ArchTest
    static final ArchRule columnsKnowNoAnswer = doNotKnow(COLUMNS, LOADER, STORE, NANPA, LEADS, REFUSALS, FILES, ZIP);

    @ArchTest
    static final ArchRule refusalsKnowNoAnswer = doNotKnow(REFUSALS, LOADER, STORE, NANPA, LEADS, FILES, ZIP);

    @ArchTest
    static final ArchRule noPackagesNeedOneAnotherInACircle =
            slices().matching("io.github.opendnc.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule recordsKnowNoneOfTheOthers =
            doNotKnow(CSV, LOADER, STORE, NANPA, LEADS, REFUSALS, COLUMNS, CELLS, WORDS);

    @ArchTest
    static final ArchRule filesKnowNothingOfOurs = knowsNothingOfOurs(FILES);

    @ArchTest
    static final ArchRule wordsKnowNothingOfOurs = knowsNothingOfOurs(WORDS);

    @ArchTest
    static final ArchRule theCoreKnowsNone = noClasses()
            .that()
            .resideOutsideOfPackages(LOADER, STORE, NANPA, LEADS, REFUSALS, COLUMNS, CELLS, CSV, WORDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LOADER, STORE, NANPA, LEADS, REFUSALS, COLUMNS, CELLS, CSV, WORDS);

    private static ArchRule knowsNothingOfOurs(String one) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.opendnc..").and(resideOutsideOfPackage(one)));
    }

    private static ArchRule doNotKnow(String one, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
