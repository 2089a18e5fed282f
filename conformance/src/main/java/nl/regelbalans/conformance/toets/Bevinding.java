package nl.regelbalans.conformance.toets;

import java.util.Optional;

/**
 * Why a scenario is not in order, in Dutch for a jurist.
 *
 * @param stap the step that failed, as written
 * @param herhaalregel one line for a shell that repeats the request
 */
public record Bevinding(String stap, String verwacht, String gekregen, Optional<String> herhaalregel) {}
