package nl.regelbalans.dienst;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.regelbalans.dienst", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    @ArchTest
    static final ArchRule onlyThePagesKnowTheSuite = noClasses()
            .that()
            .resideOutsideOfPackage("..dienst.paginas..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.regelbalans.conformance..");

    @ArchTest
    static final ArchRule theServiceKnowsNoEntry = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..regels.giften..", "..regels.bijverdiengrenzen..", "..regels.terugwerkendekracht..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("nl.regelbalans.dienst.(*)..").should().beFreeOfCycles();
}
