/** The outcomes on paper: HTML for people, JSON and JUnit XML for machines. */
package nl.regelbalans.conformance.rapport;
