package nl.regelbalans.conformance.rapport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.regelbalans.conformance.toets.Looptijd;
import nl.regelbalans.conformance.toets.Uitslag;
import nl.regelbalans.conformance.toets.Zaakuitslag;

/** The outcome of a run in the form that build servers read: one testsuite for each wetswijziging. */
final class JunitXml {

    /** An answer may hold characters that XML cannot; they would make the whole file unreadable. */
    private static final String GEEN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private static final String FAILURE = "failure";
    private static final String ERROR = "error";
    private static final String SKIPPED = "skipped";

    private final Map<String, Looptijd> looptijden;
    private final XMLStreamWriter xml;

    private JunitXml(Map<String, Looptijd> looptijden, XMLStreamWriter xml) {
        this.looptijden = looptijden;
        this.xml = xml;
    }

    static String van(Uitslag uitslag) {
        var tekst = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(tekst);
            new JunitXml(uitslag.looptijden(), xml).schrijf(uitslag.zaken());
            xml.close();
        } catch (XMLStreamException onmogelijk) {
            throw new IllegalStateException("Schrijven in het geheugen mislukt niet.", onmogelijk);
        }
        return tekst.append('\n').toString();
    }

    private void schrijf(List<Zaakuitslag> zaken) throws XMLStreamException {
        Map<String, List<Zaakuitslag>> groepen = zaken.stream()
                .collect(groupingBy(zaak -> zaak.scenario().wetswijziging(), LinkedHashMap::new, toList()));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        for (var groep : groepen.entrySet()) {
            schrijf(groep.getKey(), groep.getValue());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void schrijf(String wetswijziging, List<Zaakuitslag> zaken) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", wetswijziging);
        xml.writeAttribute("tests", String.valueOf(zaken.size()));
        xml.writeAttribute("failures", aantal(zaken, FAILURE));
        xml.writeAttribute("errors", aantal(zaken, ERROR));
        xml.writeAttribute("skipped", aantal(zaken, SKIPPED));
        for (Zaakuitslag zaak : zaken) {
            schrijf(zaak);
        }
        xml.writeEndElement();
    }

    private void schrijf(Zaakuitslag zaak) throws XMLStreamException {
        Duration duur = Optional.ofNullable(looptijden.get(zaak.scenario().id()))
                .map(Looptijd::duur)
                .orElse(Duration.ZERO);
        xml.writeStartElement("testcase");
        xml.writeAttribute(
                "classname",
                zaak.scenario().wetswijziging() + "." + zaak.scenario().versie());
        xml.writeAttribute("name", schoon(zaak.naam()));
        xml.writeAttribute("time", BigDecimal.valueOf(duur.toMillis(), 3).toPlainString());
        String element = element(zaak);
        if (!element.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeAttribute("type", zaak.resultaat().woord());
            xml.writeCharacters(schoon(zaak.verslag()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** What stands in a testcase. A known gap is skipped, because a build server should not stop for it. */
    private static String element(Zaakuitslag zaak) {
        if (zaak.bekendGebrek().isPresent()) {
            return SKIPPED;
        }
        return switch (zaak.resultaat()) {
            case GESLAAGD -> "";
            case NIET_VAN_TOEPASSING -> SKIPPED;
            case GEZAKT -> FAILURE;
            case NIET_VASTGESTELD, FOUT_IN_SUITE -> ERROR;
        };
    }

    private static String aantal(List<Zaakuitslag> zaken, String element) {
        return String.valueOf(
                zaken.stream().filter(zaak -> element(zaak).equals(element)).count());
    }

    private static String schoon(String tekst) {
        return tekst.replaceAll(GEEN_XML, "\uFFFD");
    }
}
