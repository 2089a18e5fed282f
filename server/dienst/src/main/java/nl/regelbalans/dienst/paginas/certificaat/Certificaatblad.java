package nl.regelbalans.dienst.paginas.certificaat;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.regelbalans.dienst.paginas.Pagina;
import nl.regelbalans.dienst.paginas.Peildag;
import nl.regelbalans.dienst.paginas.Rubriek;

/**
 * A certificate and what it says.
 *
 * @param vertrouwd the thumbprint of the issuer whom this service trusts, or empty
 * @param certificaat as it was pasted, or empty
 * @param sleutel the key of another issuer as it was pasted, or empty
 * @param uitslagen what came out: none before anybody asked, else one
 */
record Certificaatblad(String vertrouwd, String certificaat, String sleutel, Peildag dag, List<Uitslag> uitslagen)
        implements Pagina {

    Certificaatblad met(Uitslag gekregen) {
        return new Certificaatblad(vertrouwd, certificaat, sleutel, dag, List.of(gekregen));
    }

    @Override
    public String titel() {
        return uitslagen.stream().map(uitslag -> uitslag.kop() + ": ").collect(joining()) + "Certificaat nakijken";
    }

    @Override
    public Rubriek rubriek() {
        return Rubriek.CERTIFICAAT;
    }
}
