/** What a jurist can get wrong in the features, and how to repair it. */
package nl.regelbalans.conformance.controle;
