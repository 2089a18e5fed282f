package nl.regelbalans.dienst.paginas.editor;

import jakarta.ws.rs.core.HttpHeaders;

/** Who sends a form. A page of somebody else may make a browser send one too, and that must not write a file here. */
final class Afzender {

    private Afzender() {}

    /** A browser tells; a program that tells nothing, nobody can make send anything. */
    static boolean isDezePagina(HttpHeaders headers) {
        var vanWaar = headers.getHeaderString("Sec-Fetch-Site");
        return vanWaar == null ? headers.getHeaderString("Origin") == null : vanWaar.equals("same-origin");
    }
}
