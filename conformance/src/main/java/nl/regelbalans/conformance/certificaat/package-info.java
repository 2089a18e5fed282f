/** Certificates: a report becomes a signed text that anyone can check without a connection, and a register that forgets nothing. */
package nl.regelbalans.conformance.certificaat;
