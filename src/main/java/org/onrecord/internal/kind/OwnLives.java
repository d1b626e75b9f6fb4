package org.onrecord.internal.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Finds the people who tell of their own life in quotation marks: “my son was ill,” Ruiz said. */
final class OwnLives {
    /** The number of characters between a quotation and the name or pronoun of who speaks. */
    private static final int REACH = 50;

    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"\n]{1,600})[”\"]");

    private final Set<Entity> people = new HashSet<>();

    OwnLives(Pattern ownLife, String text, List<Entity> entities) {
        NavigableMap<Integer, Entity> byStart = new TreeMap<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (entity.type() == EntityType.PERSON && mention.kind() != MentionKind.NOMINAL) {
                    byStart.put(mention.span().start(), entity);
                }
            }
        }
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            if (ownLife.matcher(quoted.group(1)).find()) {
                addSpeaker(text, new Span(quoted.start(), quoted.end()), byStart);
            }
        }
    }

    /** Adds whoever is named next after a quotation, or else last before it, in the same paragraph. */
    private void addSpeaker(String text, Span quoted, NavigableMap<Integer, Entity> byStart) {
        Map.Entry<Integer, Entity> after = byStart.ceilingEntry(quoted.end());
        if (after != null && isNear(text, quoted.end(), after.getKey())) {
            people.add(after.getValue());
            return;
        }
        Map.Entry<Integer, Entity> before = byStart.lowerEntry(quoted.start());
        if (before != null && isNear(text, before.getKey(), quoted.start())) {
            people.add(before.getValue());
        }
    }

    private static boolean isNear(String text, int start, int end) {
        return end - start <= REACH && text.substring(start, end).chars().noneMatch(c -> "\n“”\"".indexOf(c) >= 0);
    }

    boolean isToldBy(Entity person) {
        return people.contains(person);
    }
}
