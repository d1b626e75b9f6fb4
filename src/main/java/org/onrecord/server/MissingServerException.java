package org.onrecord.server;

import org.onrecord.OnRecordException;

/**
 * Thrown if the library that speaks HTTP is not on the class path.
 *
 * <pre>{@code
 * try (ExtractionServer server = ExtractionServer.start(extractor, ServerSettings.DEFAULT)) {
 *     server.join();
 * } catch (MissingServerException e) {
 *     System.err.println("add the dependency " + e.artifact());
 * }
 * }</pre>
 */
public final class MissingServerException extends OnRecordException {

    private static final long serialVersionUID = 1;

    private static final String ARTIFACT = "org.eclipse.jetty:jetty-server";

    private MissingServerException() {
        super("HTTP is served with " + ARTIFACT + ", which is not on the class path; add it as a dependency", null);
    }

    /** @throws MissingServerException if the library is not there */
    static void check() {
        try {
            Class.forName("org.eclipse.jetty.server.Server", false, MissingServerException.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MissingServerException();
        }
    }

    /** Returns the Maven coordinates of the library, without a version: {@code org.eclipse.jetty:jetty-server}. */
    public String artifact() {
        return ARTIFACT;
    }
}
