/** Values of the suite: how a Dutch phrase becomes JSON, and how JSON reads in Dutch. */
package nl.regelbalans.conformance.waarden;
