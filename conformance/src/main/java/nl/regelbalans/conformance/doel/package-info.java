/** The product under test and the way to reach it. */
package nl.regelbalans.conformance.doel;
