package nl.regelbalans.conformance.certificaat;

import java.util.Arrays;

/** Why a certificate is refused. */
public enum Weigering {
    TE_GROOT("Deze tekst is te groot voor een certificaat.", Raad.OPNIEUW),
    VREEMDE_TEKENS(
            "Er staan tekens in die er niet horen, zoals een spatie of een nieuwe regel aan het einde.", Raad.OPNIEUW),
    GEEN_CERTIFICAAT("Dit is geen certificaat: dat heeft drie delen met een punt ertussen.", Raad.OPNIEUW),
    ANDERE_SCHRIJFWIJZE("Een deel van het certificaat is anders geschreven dan het hoort (base64url).", Raad.OPNIEUW),
    ONLEESBARE_KOP("De kop van het certificaat is niet te lezen: %s.", Raad.OPNIEUW),
    GEEN_HANDTEKENING("Dit certificaat heeft geen handtekening (alg 'none').", Raad.MELD),
    ANDER_ALGORITME("De handtekening is met %s gezet. Een certificaat heeft altijd PS256.", Raad.MELD),
    VREEMDE_KOP("De kop noemt '%s'. Een certificaat brengt geen eigen sleutel, adres of regels mee.", Raad.MELD),
    ANDERE_SOORT("Dit is iets anders dan een certificaat (typ '%s').", Raad.OPNIEUW),
    ANDERE_UITGEVER(
            "Dit certificaat noemt de sleutel %s, en dat is niet de sleutel van de uitgever die u vertrouwt.",
            "Vraag de uitgever zelf naar de duimafdruk van zijn sleutel."),
    AFGEBROKEN("Het certificaat houdt te vroeg op: een stuk van de handtekening ontbreekt.", Raad.OPNIEUW),
    ONJUISTE_HANDTEKENING(
            "De handtekening klopt niet: de tekst is veranderd, of een ander heeft hem ondertekend.", Raad.MELD),
    ONLEESBAAR("De inhoud van het certificaat is niet te lezen: %s.", Raad.MELD),
    NIET_IN_REGISTER("Certificaat %s staat niet, of met een andere inhoud, in het register.", Raad.MELD),
    INGETROKKEN(
            "Certificaat %s is ingetrokken op %s. De reden: %s",
            "Gebruik het niet meer. Vraag de leverancier om een nieuw certificaat."),
    ANDERE_SCENARIOS(
            "Dit certificaat hoort bij andere scenario's: het noemt SHA-256 %s, en de scenario's hier hebben %s.",
            "Controleer met de uitgave van de toets die het certificaat noemt (%s)."),
    NOG_NIET_GELDIG(
            "Dit certificaat is op %s nog niet geldig: de toets was op %s.", "Controleer met een latere dag (--op)."),
    VERLOPEN("Dit certificaat is verlopen: het gold tot %s.", "Vraag de leverancier om een nieuw certificaat.");

    private interface Raad {
        String OPNIEUW = "Vraag de leverancier om het certificaat zoals de uitgever het gaf.";
        String MELD = "Gebruik dit certificaat niet en meld het bij de uitgever.";
    }

    private final String wat;
    private final String raad;

    Weigering(String wat, String raad) {
        this.wat = wat;
        this.raad = raad;
    }

    String uitleg(Object... waarden) {
        Object[] leesbaar = Arrays.stream(waarden).map(Tekst::toon).toArray();
        return (wat + " " + raad).formatted(leesbaar);
    }
}
