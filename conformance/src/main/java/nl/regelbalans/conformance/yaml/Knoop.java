package nl.regelbalans.conformance.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A piece of YAML that knows its line. Nodes and not Java objects, because those would make 1.5 inexact. */
public record Knoop(Node node) {

    /**
     * Reads a text; empty when there is nothing in it.
     *
     * @throws Yamlfout when it is no YAML
     */
    public static Optional<Knoop> lees(String yaml) {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .map(Knoop::new);
        } catch (MarkedYamlEngineException geenYaml) {
            throw geenYaml(geenYaml.getProblemMark().map(Knoop::regel).orElse(1));
        } catch (YamlEngineException geenYaml) {
            throw geenYaml(1);
        }
    }

    private static Yamlfout geenYaml(int regel) {
        return new Yamlfout(
                regel,
                "Dit is geen geldige YAML. Kijk of de regels even ver inspringen, en zet een zin met een dubbele punt of"
                        + " met { aan het begin tussen aanhalingstekens.");
    }

    /** The items of a list. */
    public List<Knoop> lijst() {
        if (node instanceof SequenceNode lijst) {
            return lijst.getValue().stream().map(Knoop::new).toList();
        }
        throw fout("Hier hoort een lijst. Begin elk item met een streepje, zoals '- zin:'.");
    }

    /** The fields by their names, in the order in which they are written. */
    public Map<String, Knoop> velden() {
        if (!(node instanceof MappingNode object)) {
            throw fout("Hier horen velden met een waarde, zo: { situatie.leeftijd: 30 }.");
        }
        Map<String, Knoop> velden = new LinkedHashMap<>();
        for (NodeTuple veld : object.getValue()) {
            String naam = new Knoop(veld.getKeyNode()).tekst();
            if (velden.put(naam, new Knoop(veld.getValueNode())) != null) {
                throw new Knoop(veld.getKeyNode()).fout("'" + naam + "' staat hier twee keer. Haal er één weg.");
            }
        }
        return velden;
    }

    public boolean isTekst() {
        return node instanceof ScalarNode;
    }

    public boolean isLijst() {
        return node instanceof SequenceNode;
    }

    /** The text, which is never blank. */
    public String tekst() {
        if (node instanceof ScalarNode tekst && !tekst.getValue().isBlank()) {
            return tekst.getValue();
        }
        throw fout("Hier hoort een tekst. Begint die met { of [, zet hem dan tussen aanhalingstekens.");
    }

    /** What YAML takes the text for: a number, a boolean, a text. */
    public Tag soort() {
        return node.getTag();
    }

    /** Line, from 1. */
    public int regel() {
        return node.getStartMark().map(Knoop::regel).orElse(1);
    }

    private static int regel(Mark plek) {
        return plek.getLine() + 1;
    }

    /** A fault at this line. In Dutch: what is wrong and what to do. */
    public Yamlfout fout(String uitleg) {
        return new Yamlfout(regel(), uitleg);
    }
}
