/** Which provisions of the Act the scenarios rest on, and which are not tested and why. */
package nl.regelbalans.conformance.dekking;
