package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * The quotations of one speaker of an article.
 *
 * @param speaker null for the words that the text attributes to nobody
 * @param quotations in text order; an unresolved speaker has exactly one
 * @param hue the colour of the group, in degrees
 */
record SpeakerGroup(@Nullable Speaker speaker, List<Quotation> quotations, int hue) {

    private static final int FIRST_HUE = 210;
    /** The golden angle: however many colours there are, neighbours differ. */
    private static final double STEP = 137.508;

    /**
     * Returns the groups: named and unnamed speakers, those with most quotations first; then the unresolved ones in text order; then
     * the words of nobody. A joint statement is in several groups.
     */
    static List<SpeakerGroup> of(Extraction extraction) {
        Map<Object, List<Quotation>> said = new LinkedHashMap<>();
        Map<Object, Speaker> speakers = new LinkedHashMap<>();
        List<Quotation> nobody = new ArrayList<>();
        for (Quotation quotation : extraction.quotations()) {
            if (quotation.speakers().isEmpty()) {
                nobody.add(quotation);
            }
            for (int i = 0; i < quotation.speakers().size(); i++) {
                Speaker speaker = quotation.speakers().get(i);
                Object who = key(speaker, i, quotation);
                speakers.putIfAbsent(who, speaker);
                said.computeIfAbsent(who, key -> new ArrayList<>()).add(quotation);
            }
        }
        List<SpeakerGroup> groups = new ArrayList<>();
        said.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Object, List<Quotation>> entry) ->
                                speakers.get(entry.getKey()) instanceof Speaker.Unresolved)
                        .thenComparing(entry -> -entry.getValue().size()))
                .forEach(entry -> groups.add(
                        new SpeakerGroup(speakers.get(entry.getKey()), entry.getValue(), hue(groups.size()))));
        if (!nobody.isEmpty()) {
            groups.add(new SpeakerGroup(null, nobody, 0));
        }
        return groups;
    }

    boolean isUnresolved() {
        return speaker instanceof Speaker.Unresolved;
    }

    /**
     * Returns the key by which speakers are grouped. Unnamed speakers are the same if their descriptions are, ignoring case. An
     * unresolved speaker is never the same as another, because two "he" may be two people.
     */
    private static Object key(Speaker speaker, int position, Quotation quotation) {
        if (speaker instanceof Speaker.Unresolved) {
            return List.of(quotation.id(), position);
        }
        return speaker instanceof Speaker.Unnamed unnamed
                ? unnamed.description().toLowerCase(Locale.ROOT)
                : ((Speaker.Named) speaker).entity();
    }

    private static int hue(int number) {
        return (int) ((FIRST_HUE + number * STEP) % 360);
    }
}
