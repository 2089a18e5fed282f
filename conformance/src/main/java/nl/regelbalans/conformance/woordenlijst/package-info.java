/** The vocabulary as a page for people. */
package nl.regelbalans.conformance.woordenlijst;
