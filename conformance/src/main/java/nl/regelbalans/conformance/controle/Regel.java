package nl.regelbalans.conformance.controle;

import java.util.stream.Stream;
import nl.regelbalans.conformance.features.Leesfout;

/** One thing that the features must keep to. */
interface Regel {

    /** Every place where they do not: what is there, and what to do. */
    Stream<Leesfout> fouten(Stof stof);
}
