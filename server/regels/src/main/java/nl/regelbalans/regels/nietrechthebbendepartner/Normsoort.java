package nl.regelbalans.regels.nietrechthebbendepartner;

import nl.regelbalans.regels.gegevens.Veld;

/** Which norm belongs to somebody with a partner. */
public enum Normsoort {
    @Veld("Een percentage van de norm voor gehuwden, omdat de partner geen recht op bijstand heeft.")
    DEEL_VAN_GEHUWDENNORM,
    @Veld("De kostendelersnorm, omdat er kostendelende medebewoners zijn.")
    KOSTENDELERSNORM,
    @Veld("De norm voor gehuwden samen, omdat beiden recht hebben. Deze regel geldt dan niet.")
    GEHUWDEN,
    @Veld("De norm voor een ongehuwde, omdat zij duurzaam gescheiden leven. Deze regel geldt dan niet.")
    ONGEHUWD
}
