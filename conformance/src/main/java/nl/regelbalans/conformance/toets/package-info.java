/** The engine: runs the features against a product and gives the outcome of each scenario. */
package nl.regelbalans.conformance.toets;
