package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.Explanation;
import org.onrecord.document.Speaker;

/** Describes what a system decided and why, in lines for people. */
final class Grounds {

    /** The number of other names of an entity that are listed. */
    private static final int ALIASES = 5;

    private Grounds() {}

    /** Returns source, cue and speakers. */
    static String said(Attribution attribution) {
        Cue cue = attribution.cue();
        String speakers = attribution.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named named
                        ? named.entity().type() + " " + speaker.name()
                        : (speaker instanceof Speaker.Unresolved ? "unresolved " : "unnamed ") + speaker.name())
                .collect(Collectors.joining(" & "));
        return Context.plain("source \"" + attribution.source().text() + "\""
                + (cue == null ? "" : ", cue \"" + cue.text() + "\"") + ", speaker " + speakers);
    }

    /** Returns the explanation of the source and the strongest features, of which each says whether it is for the source or against it. */
    static List<String> ofSource(Attribution attribution) {
        var why = new ArrayList<String>();
        Explanation explanation = attribution.explanation();
        why.add(Context.plain(
                String.format(Locale.ROOT, "confidence %.2f. %s", attribution.sourceConfidence(), explanation.text())
                        .strip()));
        explanation
                .contributions()
                .forEach(contribution -> why.add(Context.plain((contribution.weight() < 0 ? "against: " : "for: ")
                        + String.format(Locale.ROOT, "%s %+.2f", contribution.feature(), contribution.weight()))));
        return why;
    }

    /** Returns the reasons for the speakers: the kind of phrase that the source is, and the other mentions of the same entity. */
    static List<String> ofSpeakers(Attribution attribution) {
        String source = "source is a " + attribution.source().kind().name().toLowerCase(Locale.ROOT);
        return attribution.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named named
                        ? source + ", " + of(named.entity())
                        : source + ", taken for none of the article's entities")
                .toList();
    }

    /** Returns, for example, "one of 3 mentions of Ana Ruiz, also called Ruiz". */
    static String of(Entity entity) {
        int count = entity.mentions().size();
        String aliases = entity.aliases().stream().limit(ALIASES).collect(Collectors.joining(", "));
        return Context.plain((count == 1 ? "the only mention of " : "one of " + count + " mentions of ")
                + entity.name()
                + (aliases.isEmpty() ? "" : ", also called " + aliases));
    }
}
