package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Attribution;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * What one speaker of an article says.
 *
 * @param speaker null for the words that the text attributes to nobody
 * @param quotations in text order
 * @param hue the colour of the group, in degrees
 */
record SpeakerGroup(@Nullable Speaker speaker, List<Quotation> quotations, int hue) {

    private static final int FIRST_HUE = 210;
    /** The golden angle: however many colours there are, neighbours differ. */
    private static final double STEP = 137.508;

    /** The groups, those with most quotations first, the words of nobody last. A joint statement is in several. */
    static List<SpeakerGroup> of(Extraction extraction) {
        Map<Object, List<Quotation>> said = new LinkedHashMap<>();
        Map<Object, Speaker> speakers = new LinkedHashMap<>();
        List<Quotation> nobody = new ArrayList<>();
        for (Quotation quotation : extraction.quotations()) {
            if (quotation.speakers().isEmpty()) {
                nobody.add(quotation);
            }
            for (Speaker speaker : quotation.speakers()) {
                Object who = key(speaker, quotation);
                speakers.putIfAbsent(who, speaker);
                said.computeIfAbsent(who, key -> new ArrayList<>()).add(quotation);
            }
        }
        List<SpeakerGroup> groups = new ArrayList<>();
        said.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> groups.add(
                        new SpeakerGroup(speakers.get(entry.getKey()), entry.getValue(), hue(groups.size()))));
        if (!nobody.isEmpty()) {
            groups.add(new SpeakerGroup(null, nobody, 0));
        }
        return groups;
    }

    /**
     * The unnamed are told apart by their description, "Officials" being "officials"; the unresolved by the place of the source,
     * because two "he" may be two people.
     */
    private static Object key(Speaker speaker, Quotation quotation) {
        Attribution attribution = quotation.attribution();
        if (speaker instanceof Speaker.Unresolved && attribution != null) {
            return attribution.source().span();
        }
        return speaker instanceof Speaker.Unnamed unnamed
                ? unnamed.description().toLowerCase(Locale.ROOT)
                : speaker;
    }

    private static int hue(int number) {
        return (int) ((FIRST_HUE + number * STEP) % 360);
    }
}
