package nl.regelbalans.conformance.toets;

import nl.regelbalans.conformance.zaak.Zaak;

/** How one scenario went: its outcome, what was asked and answered, and how long it took. */
record Verloop(Zaakuitslag uitslag, Zaak zaak, Looptijd looptijd) {}
