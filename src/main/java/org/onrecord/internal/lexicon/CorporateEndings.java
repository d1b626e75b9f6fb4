package org.onrecord.internal.lexicon;

import java.util.Locale;
import java.util.Set;

/** The legal forms at the end of companies' names, which do not count when names are compared: "Inc.", "GmbH", "Bhd". */
public final class CorporateEndings {
    private static final Set<String> WORDS = Set.of(
            "inc",
            "corp",
            "corporation",
            "ltd",
            "limited",
            "llc",
            "llp",
            "co",
            "plc",
            "company",
            "ag",
            "gmbh",
            "kg",
            "sa",
            "sas",
            "sarl",
            "spa",
            "srl",
            "nv",
            "bv",
            "ab",
            "asa",
            "oyj",
            "bhd",
            "berhad",
            "sdn",
            "pte",
            "pty",
            "pvt",
            "jsc",
            "tbk");

    private CorporateEndings() {}

    /** Tells whether a word is one, with or without full stops. */
    public static boolean contains(String word) {
        return WORDS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }
}
