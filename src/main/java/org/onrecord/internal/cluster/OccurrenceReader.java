package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Reads the surroundings of the names of an article. */
final class OccurrenceReader {
    /** How many titles before a name are read: "Lt. Gen. of Police X". */
    private static final int MAX_TITLES = 3;

    private final Analysis analysis;
    private final Lexicon lexicon;
    private final NameNouns nouns;
    private final FirstNames firstNames;
    private final List<Name> names;

    OccurrenceReader(Analysis analysis, Lexicon lexicon, List<Name> names) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.nouns = lexicon.nameNouns();
        this.firstNames = lexicon.firstNames();
        this.names = names;
    }

    /** Returns the occurrences of the names, in the same order. */
    List<Occurrence> read() {
        var occurrences = new ArrayList<Occurrence>();
        for (int k = 0; k < names.size(); k++) {
            Name name = names.get(k);
            boolean isPerson = name.type() == EntityType.PERSON;
            occurrences.add(new Occurrence(
                    name,
                    text(name),
                    lexicon.userNames().of(text(name), name.type()),
                    isPerson ? person(k) : null,
                    isPerson ? titleGender(name) : null,
                    isPerson ? null : longForm(k),
                    isDefinite(name)));
        }
        return occurrences;
    }

    /** Returns the parts of a name; for the "Bill" of "Bill and Hillary Clinton", the parts of "Bill Clinton". */
    private PersonName person(int k) {
        PersonName own = PersonName.of(text(names.get(k)));
        if (own.isFull() || k + 1 == names.size() || firstNames.gender(own.first()) == null) {
            return own;
        }
        Name next = names.get(k + 1);
        if (next.type() != EntityType.PERSON || !joinedByAnd(names.get(k), next)) {
            return own;
        }
        PersonName other = PersonName.of(text(next));
        return other.isFull() && firstNames.gender(other.first()) != null
                ? new PersonName(List.of(own.first(), other.last()))
                : own;
    }

    private boolean joinedByAnd(Name name, Name next) {
        if (next.first() != name.end() + 1) {
            return false;
        }
        Token between = analysis.token(name.end());
        return between.text().equals("and") || between.text().equals("&");
    }

    private @Nullable Name longForm(int k) {
        Name name = names.get(k);
        Name before = k == 0 ? null : names.get(k - 1);
        if (before == null || before.type() != name.type() || name.size() != 1) {
            return null;
        }
        boolean follows = before.end() == name.first() && Initialism.isShortFor(text(name), text(before));
        return follows || isBracketed(name, before) && canAbbreviate(name, before) ? before : null;
    }

    private boolean isBracketed(Name name, Name before) {
        return before.end() + 1 == name.first()
                && analysis.token(before.end()).text().equals("(")
                && name.end() < analysis.size()
                && analysis.token(name.end()).text().equals(")");
    }

    /** Tells whether a name can abbreviate one of the words before it, or is a word made for an organization: Fonatur. */
    private boolean canAbbreviate(Name name, Name before) {
        String key = NameKey.of(text(before));
        char first = Character.toLowerCase(text(name).charAt(0));
        boolean begins = key.charAt(0) == first || key.contains(" " + first);
        boolean made = name.type() == EntityType.ORGANIZATION
                && before.size() > 1
                && nouns.gazetteer().of(text(name)) == null;
        return begins
                && (made || text(name).chars().filter(Character::isUpperCase).count() > 1);
    }

    private boolean isDefinite(Name name) {
        return name.first() > 0 && analysis.token(name.first() - 1).text().equalsIgnoreCase("the");
    }

    private @Nullable Gender titleGender(Name name) {
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - MAX_TITLES); i--) {
            Titles.Title title = nouns.titles().of(analysis.token(i).text());
            if (title == null) {
                return null;
            }
            if (title.gender() != null) {
                return title.gender();
            }
        }
        return null;
    }

    private String text(Name name) {
        return analysis.wording(name.first(), name.end());
    }
}
