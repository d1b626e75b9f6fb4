package org.onrecord.input;

/** Reading needs a library that is not on the class path. */
public final class MissingLibraryException extends InputException {

    private static final long serialVersionUID = 1;

    private final String artifact;

    MissingLibraryException(String place, String what, String artifact) {
        super(
                place,
                what + " are read with " + artifact + ", which is not on the class path",
                "add it as a dependency");
        this.artifact = artifact;
    }

    /** Returns the Maven coordinates of the library, without a version: {@code org.jsoup:jsoup}. */
    public String artifact() {
        return artifact;
    }
}
