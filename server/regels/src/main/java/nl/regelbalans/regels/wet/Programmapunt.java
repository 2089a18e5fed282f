package nl.regelbalans.regels.wet;

/**
 * A point of bijlage I of the Programmaplan (December 2023): the text of the internetconsultatie, a proposal and never law.
 *
 * @param punt the number of the measure, such as "5" or "6a"
 */
public record Programmapunt(String punt) implements Vindplaats {

    public static final String PLAN = "Programmaplan Participatiewet in Balans";

    @Override
    public String aanduiding() {
        return "punt " + punt + " van bijlage I, " + PLAN;
    }
}
