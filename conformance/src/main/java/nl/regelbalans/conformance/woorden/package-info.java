/** The vocabulary: Dutch sentences and what each of them does, read from woorden.yaml. */
package nl.regelbalans.conformance.woorden;
