package nl.regelbalans.regels.mantelzorg;

import nl.regelbalans.regels.gegevens.Veld;

/** Somebody who lives or stays in the same woning, and is not gehuwd with deze persoon. */
public record Medebewoner(
        @Veld("Wat de medebewoner van deze persoon is") Verwantschap verwantschap,

        @Veld(
                value =
                        "Neemt de wet een gezamenlijke huishouding aan (artikel 3, vierde lid), bijvoorbeeld om een kind"
                                + " samen of een samenlevingscontract",
                standaard = "false")
        boolean rechtsvermoeden,

        @Veld(
                value =
                        "Is de medebewoner kostendeler als hij geen echtgenoot is (artikel 19a): 27 jaar of ouder, en geen"
                                + " student, huurder of kostganger",
                standaard = "false")
        boolean kostendelend) {}
