package org.onrecord.internal.kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;

/**
 * Finds of whom a share is: of the voters in "six in 10 voters". A share without a noun is of those whom the one before it is of:
 * in "47% of the businesses expect losses, and 31% report them", both are of the businesses.
 */
final class Shares {
    /** The number of characters before a share in which another one is looked for. */
    private static final int REACH = 400;

    private static final String ONE_IN = "(?:\\p{L}+|\\d+) (?:in|out of) (?:\\d+|ten|three|four|five)";

    private static final Pattern BARE_ONE_IN = Pattern.compile("(?:.* )?" + ONE_IN);

    private static final Pattern BARE =
            Pattern.compile("(?:.* )?(?:[\\d.,]+ ?(?:%|per ?cent)|half|a third|a quarter|" + ONE_IN + ")");

    private static final Pattern BEGINNING = Pattern.compile("^(?:[\\p{L} ]{1,12} )?" + ONE_IN + " (?:of )?");

    private static final Pattern OF =
            Pattern.compile("(?:%|per ?cent|half|third|quarter|majority) of (?:the |all |its |their )?"
                    + "((?:\\p{Ll}[\\p{L}’'-]* ){0,3}?\\p{Ll}[\\p{L}-]*s)\\b");

    private Shares() {}

    /** Returns a phrase without the share that it begins with: "voters" of "about six in 10 voters". */
    static String without(String phrase) {
        return BEGINNING.matcher(phrase).replaceFirst("");
    }

    /** Tells whether a source is a share of those who were asked, without a noun: "six in 10". */
    static boolean isOfSurvey(Mention source) {
        return BARE_ONE_IN.matcher(source.text()).matches();
    }

    /** Returns the words for those of whom a share without a noun is; null if a source is no such share, or nothing before it tells. */
    static @Nullable String wholeOf(Mention source, String text) {
        if (!BARE.matcher(source.text()).matches()) {
            return null;
        }
        int start = source.span().start();
        Matcher of = OF.matcher(text).region(Math.max(0, start - REACH), start);
        String whole = null;
        while (of.find()) {
            whole = of.group(1);
        }
        return whole;
    }
}
