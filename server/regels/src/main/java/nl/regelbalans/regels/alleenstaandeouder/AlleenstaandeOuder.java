package nl.regelbalans.regels.alleenstaandeouder;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 6b. A parent who misses the alleenstaande-ouderkop because of a partner without a right to bijstand: artikel 24a. */
@AutoService(Wetswijziging.class)
public final class AlleenstaandeOuder implements Wetswijziging {

    @Override
    public String id() {
        return "06b-alleenstaande-ouder";
    }

    @Override
    public String titel() {
        return "Ouder met een partner zonder recht op bijstand";
    }

    @Override
    public String kern() {
        return "Wie alleen voor een kind zorgt, krijgt bij het kindgebonden budget een extra bedrag. Wie een partner heeft,"
                + " krijgt dat niet, ook niet als die partner geen recht op bijstand heeft. Vanaf 2027 gaat de bijstand"
                + " daarom omhoog met een twaalfde van dat bedrag. Tot 2027 beslist de gemeente of zij de bijstand verhoogt.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new OudRecht(), new Wet2027());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(Ouderkop.PER_JAAR);
    }
}
