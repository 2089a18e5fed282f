package nl.regelbalans.dienst;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** One application for the API and for the pages: two would each serve the resources of the other. */
@ApplicationPath("/")
@Singleton
public final class Api extends Application {

    /**
     * Before the path of every resource of the API; a page has no such prefix. A major version of the API is part of it; a
     * version of the law is data and never is.
     */
    public static final String PAD = "api/v1/";
}
