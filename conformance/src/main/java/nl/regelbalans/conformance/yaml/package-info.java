/** YAML that a jurist writes: read strictly, every fault with its line. */
package nl.regelbalans.conformance.yaml;
