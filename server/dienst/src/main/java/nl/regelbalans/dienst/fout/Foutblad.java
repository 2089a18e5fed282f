package nl.regelbalans.dienst.fout;

/** Writes a refusal as a page, for somebody with a browser. */
public interface Foutblad {

    /** The page, in UTF-8. */
    byte[] van(Probleem probleem);

    /** Whether the asker wants to read, and not to process: a program that says nothing gets problem details. */
    static boolean gewenst(String pad, String accept) {
        return !pad.startsWith("/api/") && accept != null && accept.contains("text/html");
    }
}
