package org.onrecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of OnRecord, written into a resource by Maven: a jar's manifest is lost when jars are merged. */
final class LibraryVersion {

    private LibraryVersion() {}

    /** Returns the version, such as {@code 0.1.0}; "unknown" if the classes were built without their resources. */
    static String get() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                return "unknown";
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
