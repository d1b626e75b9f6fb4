package org.onrecord.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A speaker's name as {@code score.py} compares names: without titles, points, possessive endings and capitals. */
final class SpeakerName {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "sir",
            "senator",
            "gen",
            "prof",
            "the",
            "lt",
            "col",
            "maj",
            "sgt",
            "capt");

    private static final Pattern POINTS = Pattern.compile("[.,;:\"“”()]");

    /** Python's {@code $} also matches before a final line feed, and before no other line break. */
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$", Pattern.UNIX_LINES);

    private SpeakerName() {}

    static String normalized(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replace('’', '\'');
        String bare = POINTS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words = Words.of(POSSESSIVE.matcher(bare).replaceAll(""));
        int first = 0;
        while (first < words.size() - 1 && TITLES.contains(words.get(first))) {
            first++;
        }
        return String.join(" ", words.subList(first, words.size()));
    }
}
