package nl.regelbalans.regels.mantelzorg;

import java.time.LocalDate;
import java.util.Optional;
import nl.regelbalans.regels.gegevens.Foutcode;
import nl.regelbalans.regels.gegevens.Fouten;
import nl.regelbalans.regels.gegevens.Samenhang;
import nl.regelbalans.regels.gegevens.Veld;
import nl.regelbalans.regels.waarde.Bedrag;
import nl.regelbalans.regels.waarde.Peildatum;

/** Somebody with bijstand or asking for it (deze persoon), the mantelzorg that he gives or gets, and where he lives. */
public record Situatie(
        @Veld("Hoe oud deze persoon is op de peildatum") Leeftijdsgroep leeftijdsgroep,

        @Veld("De zorg die deze persoon verleent of krijgt; weglaten als er geen zorg is")
        Optional<Zorg> zorg,

        @Veld("Degene met wie deze persoon in één woning woont of verblijft; weglaten als er zo iemand niet is")
        Optional<Medebewoner> medebewoner,

        @Veld(
                value = "Hoeveel andere kostendelende medebewoners er zijn (artikel 19a), naast die ene medebewoner",
                standaard = "0",
                maximum = 100)
        int andereKostendelers,

        @Veld(value = "Verblijft deze persoon voor de zorg buiten de eigen woning", standaard = "false")
        boolean verblijftElders,

        @Veld(
                value = "Wijkt het opgegeven adres van deze persoon af van dat in de basisregistratie personen",
                standaard = "false")
        boolean adresWijktAf)
        implements Samenhang {

    @Override
    public void controleer(Peildatum peildatum, Fouten fouten) {
        zorg.ifPresent(gegeven -> gegeven.controleer("situatie.zorg", fouten));
        if (zorg.isEmpty() && medebewoner.isEmpty()) {
            fouten.meld(
                    "situatie.zorg",
                    Foutcode.ONTBREEKT,
                    "Vul in welke zorg er is, of met wie deze persoon woont. Zonder een van beide zegt deze regel niets.");
        }
        if (zorg.filter(gegeven -> gegeven.richting() == Richting.ONTVANGT).isPresent() && medebewoner.isEmpty()) {
            fouten.meld(
                    "situatie.medebewoner",
                    Foutcode.ONTBREEKT,
                    "Vul in met wie deze persoon woont. Voor wie zorg krijgt, gaat deze regel alleen over samenwonen.");
        }
        if (verblijftElders
                && zorg.filter(gegeven -> gegeven.richting() == Richting.VERLEENT)
                        .isEmpty()) {
            fouten.meld(
                    "situatie.verblijftElders",
                    Foutcode.TEGENSTRIJDIG,
                    "Alleen wie zorg verleent, verblijft daarvoor buiten de eigen woning. Verander een van de twee.");
        }
    }

    /** Whether care is given or got on the peildatum. */
    boolean zorgLoopt(Peildatum peildatum) {
        return zorg.filter(gegeven -> gegeven.looptOp(peildatum.datum())).isPresent();
    }

    /** Whether deze persoon gives care on the peildatum and stays away from home for it. */
    boolean zorgtElders(Peildatum peildatum) {
        return verblijftElders && zorgLoopt(peildatum);
    }

    static Situatie voorbeeld(LocalDate vanaf) {
        var zorg = new Zorg(Richting.VERLEENT, vanaf, Optional.empty(), Bedrag.NUL);
        var medebewoner = new Medebewoner(Verwantschap.GEEN, false, false);
        return new Situatie(
                Leeftijdsgroep.VAN_21_TOT_AOW, Optional.of(zorg), Optional.of(medebewoner), 0, false, false);
    }
}
