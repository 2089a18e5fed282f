package nl.regelbalans.dienst;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The base path. A major version of the API is part of it; a version of the law is data and never is. */
@ApplicationPath("/api/v1")
@Singleton
public final class Api extends Application {}
