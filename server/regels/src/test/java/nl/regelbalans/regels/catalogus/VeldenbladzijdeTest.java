package nl.regelbalans.regels.catalogus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VeldenbladzijdeTest {

    private static final Path BLADZIJDE = Path.of("../../docs/09-velden.md");

    @Test
    void thePageShowsEveryFieldAsItIsDeclared() throws IOException {
        String bladzijde = Veldenbladzijde.van(Catalogus.laad(getClass().getClassLoader()));
        if (Boolean.getBoolean("velden.schrijf")) {
            Files.writeString(BLADZIJDE, bladzijde);
        }

        assertEquals(bladzijde, Files.readString(BLADZIJDE), "make docs/09-velden.md anew with the command in it");
    }
}
