package nl.regelbalans.regels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.regelbalans.regels", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "floating point",
            klasse -> klasse.isEquivalentTo(double.class)
                    || klasse.isEquivalentTo(float.class)
                    || klasse.isEquivalentTo(Double.class)
                    || klasse.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule rulesArePlainJava = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("nl.regelbalans.regels..", "java..", "com.google.auto.service..");

    @ArchTest
    static final ArchRule rulesKnowNoClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.Random.class);

    @ArchTest
    static final ArchRule moneyIsNeverFloating = noFields().should().haveRawType(FLOATING_POINT);

    @ArchTest
    static final ArchRule nothingReturnsFloating = noMethods().should().haveRawReturnType(FLOATING_POINT);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.regelbalans.regels.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theKernelKnowsNoEntry = noClasses()
            .that()
            .resideInAnyPackage(
                    "..regels.waarde",
                    "..regels.wet",
                    "..regels.norm",
                    "..regels.gegevens",
                    "..regels.beoordeling",
                    "..regels.catalogus",
                    "..regels.loket")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DescribedPredicate.describe(
                    "an entry",
                    (JavaClass klasse) -> klasse.isAssignableTo(nl.regelbalans.regels.catalogus.Wetswijziging.class)
                            && !klasse.isInterface()));
}
