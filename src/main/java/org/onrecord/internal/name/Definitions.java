package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Analysis;

/** Recognizes where an article gives the short form of a name: "European Union (EU)", "EU (European Union)", "…, or EU,". */
public final class Definitions {
    /** What can be between an opening bracket and a short form: "(known as", "(also". */
    private static final Set<String> CONNECTIVES =
            Set.of("known", "as", "also", "or", "called", "the", "in", "“", "\"", "‘", "``");

    private static final Set<String> ENDS = Set.of(")", ",", ";", "”", "\"", "’", "''");

    private static final Set<String> BESIDE = Set.of("or", "–", "—", "-", "--", ",");

    private static final int MAX_CONNECTIVES = 3;

    private final Analysis analysis;
    private final Gazetteer gazetteer;

    public Definitions(Analysis analysis, Gazetteer gazetteer) {
        this.analysis = analysis;
        this.gazetteer = gazetteer;
    }

    /** Tells whether a name is in the brackets just after another, perhaps with "known as" or more than the name in them. */
    public boolean isInBrackets(Name name, Name before) {
        int opening = before.end();
        return opening < name.first()
                && name.first() - opening <= MAX_CONNECTIVES + 1
                && text(opening).equals("(")
                && areAll(CONNECTIVES, opening + 1, name.first())
                && name.end() < analysis.size()
                && ENDS.contains(text(name.end()));
    }

    /** Tells whether only a comma, a dash or "or" is between two names: "the Party of Free Farmers, or PFF". */
    public boolean isBesides(Name name, Name before) {
        return before.end() < name.first()
                && name.first() - before.end() <= 2
                && areAll(BESIDE, before.end(), name.first());
    }

    private boolean areAll(Set<String> words, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!words.contains(text(i))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a name can abbreviate one of the words of another, or is a word made for an organization: Fonatur. */
    public boolean canAbbreviate(Name name, Name full) {
        String shortForm = analysis.wording(name.first(), name.end());
        String key = NameKey.of(analysis.wording(full.first(), full.end()));
        char first = NameKey.of(shortForm).charAt(0);
        boolean begins = key.charAt(0) == first || key.contains(" " + first);
        boolean made = full.type() == EntityType.ORGANIZATION && full.size() > 1 && gazetteer.of(shortForm) == null;
        return begins
                && (made || shortForm.chars().filter(Character::isUpperCase).count() > 1);
    }

    private String text(int token) {
        return analysis.token(token).text();
    }
}
