package nl.regelbalans.conformance.opdracht;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.regelbalans.conformance.certificaat.Badge;
import nl.regelbalans.conformance.certificaat.Certificaat;
import nl.regelbalans.conformance.certificaat.Certificering;
import nl.regelbalans.conformance.certificaat.GeenCertificaat;
import nl.regelbalans.conformance.certificaat.Ondertekenaar;
import nl.regelbalans.conformance.certificaat.Registermap;
import nl.regelbalans.conformance.certificaat.Toelichting;
import nl.regelbalans.conformance.certificaat.Toetsrapport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code certificeer}: makes of a report a signed certificate, and writes it in the register. */
@Command(
        name = "certificeer",
        description = "Maakt van een geslaagd rapport een ondertekend certificaat, en zet het in het register.",
        exitCodeListHeading = "%nAfsluitcodes:%n",
        exitCodeList = {
            "0:het certificaat is gemaakt",
            "1:dit rapport geeft geen recht op een certificaat",
            "2:er kon geen certificaat worden gemaakt"
        })
final class CertificeerOpdracht implements Callable<Integer> {

    @Spec
    private CommandSpec opdracht;

    @Option(
            names = "--rapport",
            required = true,
            paramLabel = "BESTAND",
            description = "Het rapport van de toets: rapport.json")
    private Path rapport;

    @Option(
            names = "--sleutel",
            required = true,
            paramLabel = "BESTAND",
            description = "De geheime sleutel van de uitgever: een JWK of PEM (PKCS #8).")
    private Path sleutel;

    @Option(names = "--namens", required = true, paramLabel = "NAAM", description = "De naam van de uitgever.")
    private String namens;

    @Option(
            names = "--nummer",
            required = true,
            paramLabel = "NUMMER",
            description = "Een nieuw nummer, zoals RB-2026-001.")
    private String nummer;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "MAP",
            description = "Het register van de uitgever. Wordt gemaakt als het er niet is.")
    private Path register;

    @Option(
            names = "--geldig-tot",
            paramLabel = "DATUM",
            description =
                    "De eerste dag waarop het certificaat niet meer geldt. Gewoon is dat de dag waarop de wet verandert, en hooguit een jaar na de toets.")
    private Optional<LocalDate> geldigTot = Optional.empty();

    @Option(names = "--badge", paramLabel = "BESTAND", description = "Maak ook een plaatje (SVG).")
    private Optional<Path> badge = Optional.empty();

    @Mixin
    private Suitekeuze suite;

    @Mixin
    private Dag dag;

    @Override
    public Integer call() throws IOException {
        try {
            geefUit();
            return Conformiteit.GOED;
        } catch (GeenCertificaat nee) {
            opdracht.commandLine().getErr().println(nee.getMessage());
            return Conformiteit.NIET_GOED;
        }
    }

    private void geefUit() throws IOException {
        var ondertekenaar = Ondertekenaar.lees(Files.readString(sleutel));
        Certificaat certificaat = new Certificering(suite.lees())
                .certificeer(
                        Toetsrapport.lees(Files.readString(rapport)),
                        nummer,
                        new Certificaat.Uitgever(namens, ondertekenaar.publiek().duimafdruk()),
                        dag.kies(),
                        geldigTot);
        if (badge.isPresent()) {
            Files.writeString(badge.get(), Badge.svg(certificaat));
        }
        Path bestand = new Registermap(register)
                .geefUit(certificaat, ondertekenaar.teken(certificaat), ondertekenaar.publiek(), dag.kies());
        PrintWriter uit = opdracht.commandLine().getOut();
        uit.println(Toelichting.van(certificaat));
        uit.println();
        uit.println("Het certificaat staat in " + bestand);
    }
}
