package org.onrecord.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line under a quotation or a post that names its author: "— Ana Ruiz". */
final class AuthorLine {

    private static final int LONGEST = 150;
    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--?)\\s*(?=[\\p{L}@])");
    private static final Pattern POSTED = Pattern.compile("^(?:A post shared by|Posted by|Post by)\\s+(?=[\\p{L}@])");
    private static final Pattern HANDLE = Pattern.compile("^[^(]*\\(@[^)]*\\)");
    private static final Pattern DATE = Pattern.compile("\\son\\s.*\\d.*$");

    private AuthorLine() {}

    /** Returns whether a line begins with a dash and is as short as a name with a description. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && DASH.matcher(text).find();
    }

    /** Returns whether a line of a post names its author: with a dash, a handle alone, or as Facebook and Instagram say it. */
    static boolean isOneOfPost(String text) {
        return isOne(text)
                || text.length() <= LONGEST
                        && (POSTED.matcher(text).find() || text.startsWith("@") && text.indexOf(' ') < 0);
    }

    /** Returns the line, beginning with a dash. */
    static String of(String text) {
        return "— " + DASH.matcher(text).replaceFirst("");
    }

    /** Returns the line of a post, beginning with a dash, without the date. */
    static String ofPost(String text) {
        String name = DASH.matcher(text).replaceFirst("");
        Matcher posted = POSTED.matcher(name);
        String poster = posted.find() ? DATE.matcher(posted.replaceFirst("")).replaceFirst("") : name;
        Matcher handle = HANDLE.matcher(poster);
        return "— " + (handle.find() ? handle.group() : poster);
    }
}
