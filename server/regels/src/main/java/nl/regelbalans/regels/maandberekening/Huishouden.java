package nl.regelbalans.regels.maandberekening;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regelbalans.regels.bufferbudget.EerdereInzet;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.giften.Ontvangst;
import nl.regelbalans.regels.tijdelijkverblijf.Medebewoner;
import nl.regelbalans.regels.vakantiegeldikb.Inkomenssoort;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand, alone or with a partner who has a right too, and everything that decides what there is in a month. */
public record Huishouden(
        @Veld("De persoon om wie het gaat") Persoon belanghebbende,

        @Veld(
                "De echtgenoot die ook recht heeft op bijstand; leeg als die er niet is. Heeft de echtgenoot geen recht, vraag"
                        + " dan 06a-niet-rechthebbende-partner")
        Optional<Persoon> partner,

        @Veld(value = "Zijn er kinderen tot 18 jaar die ten laste komen", standaard = "false")
        boolean kinderen,

        @Veld("Alle medebewoners, zonder de echtgenoot; een lege lijst als er niemand is")
        List<Medebewoner> medebewoners,

        @Veld(value = "Heeft de belanghebbende nu een hoofdverblijf elders om mantelzorg te geven", standaard = "false")
        boolean mantelzorgElders,

        @Veld("De bijstand") LopendeBijstand bijstand,

        @Veld("Alle inkomsten, per bron; een lege lijst als die er niet zijn")
        List<Bron> inkomsten,

        @Veld(value = "Verrekent de gemeente op basis van gegevens uit de polisadministratie", standaard = "false")
        boolean gegevensUitPolisadministratie,

        @Veld("Alle giften; een lege lijst als die er niet zijn")
        List<Ontvangst> giften,

        @Veld("Bezit en schulden; leeg als die er niet zijn")
        Optional<Bezit> bezit)
        implements Samenhang {

    /** More sources of income than anyone has. */
    static final int MEESTE_BRONNEN = 10;

    private static final int MEESTE_MEDEBEWONERS = 20;
    private static final int MEESTE_REGELS = 100;

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        hoogstens(MEESTE_BRONNEN, inkomsten, "situatie.inkomsten", fouten);
        hoogstens(MEESTE_MEDEBEWONERS, medebewoners, "situatie.medebewoners", fouten);
        hoogstens(MEESTE_REGELS, giften, "situatie.giften", fouten);
        hoogstens(MEESTE_REGELS, bijstand.ingezet(), "situatie.bijstand.ingezet", fouten);
        hoogstens(MEESTE_REGELS, bezit().orElse(Bezit.GEEN).bezittingen(), "situatie.bezit.bezittingen", fouten);
        for (int i = 0; i < inkomsten.size(); i++) {
            controleer(inkomsten.get(i), "situatie.inkomsten[" + i + "]", fouten);
        }
        controleer(belanghebbende, "situatie.belanghebbende", fouten);
        partner.ifPresent(echtgenoot -> controleer(echtgenoot, "situatie.partner", fouten));
        if (!bijstand.looptIn(YearMonth.from(peildatum.datum()))) {
            fouten.meld(
                    "situatie.bijstand",
                    Foutcode.TEGENSTRIJDIG,
                    "Op " + peildatum
                            + " loopt de bijstand niet. Kies een andere maand, of verander het begin of einde.");
        }
    }

    private void controleer(Bron bron, String pad, Fouten fouten) {
        hoogstens(MEESTE_REGELS, bron.betalingen(), pad + ".betalingen", fouten);
        hoogstens(MEESTE_REGELS, bron.betaaldVakantiegeld(), pad + ".betaaldVakantiegeld", fouten);
        if (bron.wie() == Wie.PARTNER && partner.isEmpty()) {
            fouten.meld(
                    pad + ".wie",
                    Foutcode.TEGENSTRIJDIG,
                    "Er is geen partner. Geef de partner, of kies belanghebbende.");
        } else if (bron.soort().isAow() && !aow(bron.wie()).equals(Optional.of(bron.soort()))) {
            fouten.meld(
                    pad + ".soort",
                    Foutcode.TEGENSTRIJDIG,
                    "Deze soort AOW past niet bij dit huishouden. Verander de soort, of wie de AOW-leeftijd heeft bereikt.");
        }
    }

    /** Artikel 14, eerste lid, of the regeling: which AOW somebody in this household can have; none below the age for it. */
    private Optional<Inkomenssoort> aow(Wie wie) {
        if (!isPensioengerechtigd(wie)) {
            return Optional.empty();
        } else if (partner.isEmpty()) {
            return Optional.of(Inkomenssoort.AOW_ALLEENSTAANDE);
        }
        boolean beiden = isPensioengerechtigd(Wie.BELANGHEBBENDE) && isPensioengerechtigd(Wie.PARTNER);
        return Optional.of(beiden ? Inkomenssoort.AOW_BEIDE_ECHTGENOTEN : Inkomenssoort.AOW_EEN_ECHTGENOOT);
    }

    private void controleer(Persoon persoon, String pad, Fouten fouten) {
        if (persoon.alleenstaandeOuderKindTot12() && (partner.isPresent() || !kinderen)) {
            fouten.meld(
                    pad + ".alleenstaandeOuderKindTot12",
                    Foutcode.TEGENSTRIJDIG,
                    "Een alleenstaande ouder heeft kinderen en geen partner. Verander een van de twee.");
        }
    }

    private static void hoogstens(int meeste, List<?> lijst, String pad, Fouten fouten) {
        if (lijst.size() > meeste) {
            fouten.meld(pad, Foutcode.BUITEN_BEREIK, "Geef hooguit " + meeste + " regels in deze lijst.");
        }
    }

    Optional<Persoon> persoon(Wie wie) {
        return wie == Wie.BELANGHEBBENDE ? Optional.of(belanghebbende) : partner;
    }

    boolean isPensioengerechtigd(Wie wie) {
        return persoon(wie).filter(Persoon::pensioengerechtigd).isPresent();
    }

    boolean heeftPensioengerechtigde() {
        return isPensioengerechtigd(Wie.BELANGHEBBENDE) || isPensioengerechtigd(Wie.PARTNER);
    }

    boolean heeftAow() {
        return inkomsten.stream().anyMatch(bron -> bron.soort().isAow());
    }

    boolean heeftJongere() {
        return Stream.concat(Stream.of(belanghebbende), partner.stream())
                .anyMatch(persoon -> nl.regelbalans.regels.bijstandsnorm.Huishouden.isJongere(persoon.leeftijd()));
    }

    /** The numbers of the sources of earnings of one person. */
    List<Integer> arbeidVan(Wie wie) {
        return IntStream.range(0, inkomsten.size())
                .filter(nummer -> inkomsten.get(nummer).wie() == wie)
                .filter(nummer -> inkomsten.get(nummer).isArbeid())
                .boxed()
                .toList();
    }

    /** The giften that there were when a month ended. */
    List<Ontvangst> giftenTotEnMet(YearMonth maand) {
        return giften.stream()
                .filter(gift -> !gift.datum().isAfter(maand.atEndOfMonth()))
                .toList();
    }

    boolean krijgtGiftenIn(YearMonth maand) {
        return giften.stream().anyMatch(gift -> YearMonth.from(gift.datum()).equals(maand));
    }

    Bedrag ontvangen(YearMonth maand) {
        return inkomsten.stream().map(bron -> bron.ontvangen(maand)).reduce(Bedrag.NUL, Bedrag::plus);
    }

    Bedrag vakantiegeld(YearMonth maand) {
        return inkomsten.stream().map(bron -> bron.vakantiegeld(maand)).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** This household a month later. */
    Huishouden na(
            Optional<Bedrag> bewaard,
            Optional<EerdereInzet> inzet,
            GebruikteVrijlating eigen,
            GebruikteVrijlating vanPartner) {
        return new Huishouden(
                belanghebbende.na(eigen),
                partner.map(persoon -> persoon.na(vanPartner)),
                kinderen,
                medebewoners,
                mantelzorgElders,
                bijstand.na(bewaard, inzet),
                inkomsten,
                gegevensUitPolisadministratie,
                giften,
                bezit);
    }
}
