/** The features as text and as scenarios; parsed here, run elsewhere. */
package nl.regelbalans.conformance.features;
