package nl.regelbalans.snelheid;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where {@link VastAntwoord} is found. */
@ApplicationPath("vast")
public final class VastAntwoordApp extends Application {}
