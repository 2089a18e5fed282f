package nl.regelbalans.regels.inlichtingenplicht;

import java.util.Optional;
import nl.regelbalans.regels.gegevens.Veld;

/** What the resident must tell, and what the college may ask: two questions with two answers. */
public record Uitkomst(
        @Veld("Moet deze persoon dit zelf melden; leeg zolang dat niet vaststaat")
        Optional<Boolean> meldenVerplicht,

        @Veld("Mag het college dit aan deze persoon vragen; leeg zolang dat niet vaststaat")
        Optional<Boolean> uitvragenToegestaan) {}
