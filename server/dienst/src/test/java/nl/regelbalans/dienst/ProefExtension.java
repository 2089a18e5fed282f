package nl.regelbalans.dienst;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import nl.regelbalans.regels.proef.Proef;

/** Gives a test the same service with {@link ProefResource} and the wetswijziging {@link Proef} added. */
final class ProefExtension extends DienstExtension {
    private static final String WAR = "wlp/usr/servers/defaultServer/apps/regelbalans-dienst.war";
    private static final List<Class<?>> ERBIJ =
            List.of(ProefResource.class, ProefResource.Antwoord.class, ProefResource.NietTeSchrijven.class);

    @Override
    Path jar() throws IOException {
        Path jar = Path.of("target", "regelbalans-proef.jar").toAbsolutePath();
        Path war = Path.of("target", "regelbalans-proef.war").toAbsolutePath();
        Files.copy(super.jar(), jar, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inhoud = archief(jar)) {
            Files.copy(inhoud.getPath(WAR), war, StandardCopyOption.REPLACE_EXISTING);
            voegToe(war);
            Files.copy(war, inhoud.getPath(WAR), StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private static void voegToe(Path war) throws IOException {
        try (FileSystem inhoud = archief(war)) {
            for (Class<?> klasse : ERBIJ) {
                String naam = klasse.getName().replace('.', '/') + ".class";
                Path bron = Path.of("target", "test-classes").resolve(naam);
                Files.copy(bron, inhoud.getPath("WEB-INF/classes/" + naam));
            }
            Files.copy(jarVan(Proef.class), inhoud.getPath("WEB-INF/lib/proef.jar"));
        }
    }

    private static Path jarVan(Class<?> klasse) {
        return Path.of(URI.create(
                klasse.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static FileSystem archief(Path zip) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of());
    }
}
