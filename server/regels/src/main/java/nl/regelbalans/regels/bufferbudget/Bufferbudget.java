package nl.regelbalans.regels.bufferbudget;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.regelbalans.regels.catalogus.Versies;
import nl.regelbalans.regels.catalogus.Wetswijziging;
import nl.regelbalans.regels.norm.Norm;

/** 2. Bufferbudget: artikel 34b. */
@AutoService(Wetswijziging.class)
public final class Bufferbudget implements Wetswijziging {

    @Override
    public String id() {
        return "02-bufferbudget";
    }

    @Override
    public String titel() {
        return "Bufferbudget";
    }

    @Override
    public String kern() {
        return "Wie naast de bijstand werkt, heeft soms een maand te weinig geld, omdat loon en bijstand worden verrekend."
                + " Vanaf 2027 kan de gemeente dan tot € 1.000 per kalenderjaar inzetten. De regel rekent uit hoeveel er"
                + " tekort is en hoeveel budget er nog is. Of en hoe de gemeente het inzet, beslist zij zelf.";
    }

    @Override
    public Versies<Situatie, Uitkomst> versies() {
        return Versies.van(Situatie.class, Uitkomst.class, new Consultatie2023(), new Wet2027());
    }

    @Override
    public List<Norm<?>> normen() {
        return List.of(Wet2027.MAXIMUM);
    }
}
