/** The command line. */
package nl.regelbalans.conformance.opdracht;
