package org.onrecord.internal.text;

/** A family of quotation marks. Marks of different families are never paired. */
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
