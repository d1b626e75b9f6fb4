package org.onrecord.internal.text;

/** A family of quotation marks: a mark is only ever paired with one of its own family. */
public enum MarkKind {
    /** Double marks of any shape: straight, curly, low, full-width, or two single ones as in TeX. */
    DOUBLE,
    /** Double angle marks, pointing either way. */
    GUILLEMET,
    /** Single angle marks, pointing either way. */
    SINGLE_GUILLEMET,
    /** Single marks of any shape, where they are not apostrophes. */
    SINGLE
}
