package nl.regelbalans.dienst.invoer;

import java.util.Map;

/**
 * The body of a request: a JSON object, read by {@link Json}. A resource that declares a parameter of this type gets
 * only bodies that are sound JSON.
 *
 * @param velden in the order of the body
 */
public record Lichaam(Map<String, Object> velden) {}
