package nl.regelbalans.dienst.paginas;

/**
 * What one page shows. A page is a record and a template of the same name: {@code Overzicht} fills {@code overzicht.html}.
 */
public interface Pagina {

    /** With a charset, so that a browser does not guess. */
    String MEDIATYPE = "text/html;charset=utf-8";

    /** What the page is called, in the window of the browser and above the page. */
    String titel();

    /** Which item of the menu leads to this page. */
    Rubriek rubriek();
}
