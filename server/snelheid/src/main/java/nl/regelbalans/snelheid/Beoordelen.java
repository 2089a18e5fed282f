package nl.regelbalans.snelheid;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.regelbalans.regels.loket.Loket;
import nl.regelbalans.regels.loket.Uitvoerigheid;
import nl.regelbalans.regels.vragen.Vraag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One question and its answer without a server between, in one thread: plain data in, plain data out. With the memory of the
 * service: a larger heap is mostly pages that the machine has to find.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseParallelGC", "-Xmx512m"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Beoordelen {

    private static final Loket LOKET = new Loket(Voorbeeldvraag.CATALOGUS);

    /** Which entry; the measurement goes over all of them. */
    @Param("05-giften")
    public String wetswijziging;

    private Vraag vraag;

    @Setup
    public void kiesVraag() {
        vraag = Voorbeeldvraag.bij(wetswijziging);
    }

    @Benchmark
    public Map<String, Object> metMotivering() {
        return beoordeel(Uitvoerigheid.MET_MOTIVERING);
    }

    @Benchmark
    public Map<String, Object> zonderMotivering() {
        return beoordeel(Uitvoerigheid.ZONDER_MOTIVERING);
    }

    private Map<String, Object> beoordeel(Uitvoerigheid uitvoerigheid) {
        return LOKET.beoordeel(vraag.wetswijziging(), vraag.versie(), vraag.inhoud(), uitvoerigheid);
    }
}
