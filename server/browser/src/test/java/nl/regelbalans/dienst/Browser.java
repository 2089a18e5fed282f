package nl.regelbalans.dienst;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this system, without a window. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMEN = List.of("chromium", "chromium-browser", "google-chrome");

    /** A closed network and a container without a user of its own must not matter; nothing is asked of anybody else. */
    private static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser browser;

    Browser(Path programma) {
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programma)
                        .setArgs(VLAGGEN));
    }

    /** Where the browser of this system is. */
    static Optional<Path> programma() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(map -> NAMEN.stream().map(naam -> Path.of(map, naam)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A new tab of somebody of whom nothing is known. */
    Page tab(Scherm scherm) {
        BrowserContext bezoeker = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setColorScheme(scherm.donker() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(scherm.script())
                .setDeviceScaleFactor(scherm.vergroting())
                .setViewportSize(scherm.breedte(), scherm.hoogte()));
        return bezoeker.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** How somebody looks at a page, in pixels of CSS. */
    record Scherm(int breedte, int hoogte, int vergroting, boolean donker, boolean script) {
        static final Scherm GEWOON = new Scherm(1280, 1024, 1, false, true);

        Scherm inHetDonker() {
            return new Scherm(breedte, hoogte, vergroting, true, script);
        }

        Scherm breed(int anders) {
            return new Scherm(anders, hoogte, vergroting, donker, script);
        }

        Scherm vergroot(int keer) {
            return new Scherm(breedte / keer, hoogte / keer, keer, donker, script);
        }

        Scherm zonderScript() {
            return new Scherm(breedte, hoogte, vergroting, donker, false);
        }
    }
}
