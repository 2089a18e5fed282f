package nl.regelbalans.conformance.opdracht;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day for which a command is given; the only place where the suite meets a clock. */
final class Dag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Option(
            names = "--op",
            paramLabel = "DATUM",
            description = "De dag waarvoor u dit vraagt, zoals 2026-12-31. Gewoon is dat vandaag.")
    private Optional<LocalDate> op = Optional.empty();

    LocalDate kies() {
        return op.orElseGet(Dag::vandaag);
    }

    static LocalDate vandaag() {
        return LocalDate.now(NEDERLAND);
    }
}
