/** One scenario in progress: the request it builds, the answer it got, the actions of its sentences. */
package nl.regelbalans.conformance.zaak;
