package nl.regelbalans.regels.categorialebijstand;

import nl.regelbalans.regels.gegevens.Veld;

/** Why there is no bijzondere bijstand. */
public enum Afwijzing {
    @Veld("De groep is niet bij algemene maatregel van bestuur aangewezen.")
    NIET_AANGEWEZEN,
    @Veld("De laatste dag om deze toeslag te geven is voorbij.")
    TERMIJN_VOORBIJ,
    @Veld("De wet sluit deze persoon uit van de toeslag.")
    UITGESLOTEN,
    @Veld("Het college geeft deze bijstand niet. De wet verplicht het daar niet toe.")
    KEUZE_VAN_HET_COLLEGE,
    @Veld("De kosten zijn niet noodzakelijk of komen niet door bijzondere omstandigheden.")
    NIET_NOODZAKELIJK,
    @Veld("De kosten in twaalf maanden komen niet boven de drempel, en het college weigert ze daarom.")
    KLEINE_KOSTEN,
    @Veld("De kosten kunnen worden betaald uit eigen middelen.")
    EIGEN_MIDDELEN
}
