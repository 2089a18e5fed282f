package nl.regelbalans.regels.catalogus;

/** An uitkomst that can be unfavourable: the answer then points at the room for maatwerk. */
public interface KanTegenvallen {

    /** Whether somebody gets less, or must do more, than would hold without this rule. */
    boolean valtTegen();
}
