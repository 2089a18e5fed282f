package nl.regelbalans.regels.verrekeneninkomsten;

import nl.regelbalans.regels.waarde.Bedrag;

/**
 * How much of a payment belongs to one calendar month.
 *
 * @param zeker what belongs to it without doubt
 * @param teBeoordelen of which some part belongs to it, and no provision says how much
 */
record Toerekening(Bedrag zeker, Bedrag teBeoordelen) {

    static final Toerekening NIETS = zeker(Bedrag.NUL);

    static Toerekening zeker(Bedrag bedrag) {
        return new Toerekening(bedrag, Bedrag.NUL);
    }

    static Toerekening teBeoordelen(Bedrag bedrag) {
        return new Toerekening(Bedrag.NUL, bedrag);
    }

    Toerekening plus(Toerekening ander) {
        return new Toerekening(zeker.plus(ander.zeker), teBeoordelen.plus(ander.teBeoordelen));
    }

    Bedrag hoogstens() {
        return zeker.plus(teBeoordelen);
    }
}
