/** The words of the law in plain Dutch. */
package nl.regelbalans.conformance.begrippen;
