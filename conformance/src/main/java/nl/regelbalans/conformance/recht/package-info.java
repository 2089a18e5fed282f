/** What is law: the articles of the Act, the words it defines, and the other sources that scenarios rest on. */
package nl.regelbalans.conformance.recht;
