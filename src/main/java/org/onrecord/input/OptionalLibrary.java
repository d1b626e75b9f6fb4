package org.onrecord.input;

/** A library that only some kinds of input need, so that embedders are not forced to have it. */
enum OptionalLibrary {
    JSOUP("org.jsoup:jsoup", "org.jsoup.Jsoup", "pages"),
    JWARC("org.netpreserve:jwarc", "org.netpreserve.jwarc.WarcParser", "web archives");

    private final String artifact;
    private final String type;
    private final String kind;

    OptionalLibrary(String artifact, String type, String kind) {
        this.artifact = artifact;
        this.type = type;
        this.kind = kind;
    }

    /** @throws MissingLibraryException if it is not on the class path; {@code place} says what cannot be read then */
    void require(String place) throws MissingLibraryException {
        try {
            Class.forName(type, false, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MissingLibraryException(place, kind, artifact);
        }
    }
}
