package nl.regelbalans.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.regelbalans.conformance.opdracht.Conformiteit;

@AnalyzeClasses(packages = "nl.regelbalans.conformance", importOptions = DoNotIncludeTests.class)
class BouwregelsTest {

    private static final DescribedPredicate<JavaClass> BENADERING = DescribedPredicate.describe(
            "float or double",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule wie_toetst_kent_de_referentie_niet = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.regelbalans.regels..", "nl.regelbalans.dienst..");

    @ArchTest
    static final ArchRule geen_veld_benadert_een_bedrag = noFields().should().haveRawType(BENADERING);

    @ArchTest
    static final ArchRule geen_methode_geeft_een_benadering =
            noMethods().should().haveRawReturnType(BENADERING);

    @ArchTest
    static final ArchRule niets_roept_een_benadering_aan = noClasses()
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "it takes or gives float or double", (JavaCall<?> aanroep) -> benadert(aanroep)));

    @ArchTest
    static final ArchRule alleen_main_stopt_de_machine = noClasses()
            .that()
            .doNotBelongToAnyOf(Conformiteit.class)
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule de_pijlen_gaan_een_kant_op = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("opdracht")
            .definedBy("..conformance.opdracht")
            .layer("rapport")
            .definedBy("..conformance.rapport")
            .layer("dekking")
            .definedBy("..conformance.dekking")
            .layer("toets")
            .definedBy("..conformance.toets")
            .layer("woorden")
            .definedBy("..conformance.woorden")
            .layer("zaak")
            .definedBy("..conformance.zaak")
            .layer("waarden")
            .definedBy("..conformance.waarden")
            .layer("features")
            .definedBy("..conformance.features")
            .layer("doel")
            .definedBy("..conformance.doel")
            .whereLayer("opdracht")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rapport")
            .mayOnlyBeAccessedByLayers("opdracht")
            .whereLayer("dekking")
            .mayOnlyBeAccessedByLayers("rapport", "opdracht")
            .whereLayer("toets")
            .mayOnlyBeAccessedByLayers("rapport", "opdracht")
            .whereLayer("woorden")
            .mayOnlyBeAccessedByLayers("toets", "rapport")
            .whereLayer("zaak")
            .mayOnlyBeAccessedByLayers("woorden", "toets")
            .whereLayer("waarden")
            .mayOnlyBeAccessedByLayers("zaak", "woorden", "toets", "features", "dekking")
            .whereLayer("doel")
            .mayNotAccessAnyLayer()
            .whereLayer("features")
            .mayOnlyAccessLayers("waarden")
            .whereLayer("waarden")
            .mayNotAccessAnyLayer();

    private static boolean benadert(JavaCall<?> aanroep) {
        return BENADERING.test(aanroep.getTarget().getRawReturnType())
                || aanroep.getTarget().getRawParameterTypes().stream().anyMatch(BENADERING);
    }
}
