package nl.regelbalans.regels.vragen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelbalans.regels.catalogus.Catalogus;
import nl.regelbalans.regels.catalogus.Versie;
import nl.regelbalans.regels.norm.Norm;
import nl.regelbalans.regels.norm.Normwaarde;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Geldigheid;

/** The days and amounts on which the law turns, each with its neighbours: that is where rules go wrong. */
record Kanten(List<LocalDate> dagen, List<BigDecimal> bedragen) {

    static Kanten van(Catalogus catalogus) {
        var versies = catalogus.wetswijzigingen().stream()
                .<Versie<?, ?>>flatMap(wetswijziging -> wetswijziging.versies().lijst().stream());
        var normwaarden = catalogus.normen().stream()
                .<Normwaarde<?>>flatMap(Kanten::waarden)
                .toList();
        return new Kanten(
                Stream.concat(
                                versies.map(versie -> versie.geldigheid()),
                                normwaarden.stream().map(waarde -> waarde.geldigheid()))
                        .flatMap(Kanten::einden)
                        .flatMap(dag -> Stream.of(dag.minusDays(1), dag, dag.plusDays(1)))
                        .distinct()
                        .sorted()
                        .toList(),
                normwaarden.stream()
                        .flatMap(waarde -> waarde.waarde() instanceof Bedrag bedrag ? rond(bedrag) : Stream.empty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static <T> Stream<Normwaarde<T>> waarden(Norm<T> norm) {
        return norm.waarden().stream();
    }

    private static Stream<LocalDate> einden(Geldigheid geldigheid) {
        return Stream.concat(geldigheid.van().stream(), geldigheid.totEnMet().stream());
    }

    private static Stream<BigDecimal> rond(Bedrag bedrag) {
        return Stream.of(bedrag.min(new Bedrag(1)), bedrag, bedrag.plus(new Bedrag(1)))
                .map(Bedrag::inEuro);
    }
}
