package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Definitions;
import org.onrecord.internal.name.Name;

/** Reads the surroundings of the names of an article. */
final class OccurrenceReader {
    /** How many titles before a name are read: "Lt. Gen. of Police X". */
    private static final int MAX_TITLES = 3;

    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");

    private final Analysis analysis;
    private final Lexicon lexicon;
    private final NameNouns nouns;
    private final FirstNames firstNames;
    private final List<Name> names;
    private final Kinship kinship;
    private final Definitions definitions;

    OccurrenceReader(Analysis analysis, Lexicon lexicon, List<Name> names) {
        this.analysis = analysis;
        this.lexicon = lexicon;
        this.nouns = lexicon.nameNouns();
        this.firstNames = lexicon.firstNames();
        this.names = names;
        this.kinship = new Kinship(analysis, lexicon);
        this.definitions = new Definitions(analysis, nouns.gazetteer());
    }

    /** Returns the occurrences of the names, in the same order. */
    List<Occurrence> read() {
        var occurrences = new ArrayList<Occurrence>();
        Name relative = null;
        Sentence sentence = null;
        boolean inHeadline = false;
        for (int k = 0; k < names.size(); k++) {
            Name name = names.get(k);
            boolean isPerson = name.type() == EntityType.PERSON;
            boolean isRelative = isPerson && (kinship.introduces(name) || kinship.joins(relative, name));
            relative = isRelative ? name : relative;
            if (sentence == null || name.first() >= sentence.end()) {
                sentence = analysis.sentenceOf(name.first());
                inHeadline = isHeadline(sentence);
            }
            occurrences.add(new Occurrence(
                    name,
                    text(name),
                    lexicon.userNames().of(text(name), name.type()),
                    isPerson ? person(k) : null,
                    isPerson ? titleGender(name) : null,
                    isPerson ? null : longForm(k),
                    isDefinite(name),
                    isRelative,
                    inHeadline));
        }
        return Generations.settle(occurrences);
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
        if (name.size() != 1) {
            return null;
        }
        Name before = k == 0 ? null : names.get(k - 1);
        if (before != null && before.type() == name.type() && isDefined(name, before)) {
            return before;
        }
        Name after = k + 1 == names.size() ? null : names.get(k + 1);
        boolean defines = after != null
                && after.type() == name.type()
                && definitions.isInBrackets(after, name)
                && definitions.canAbbreviate(name, after);
        return defines ? after : null;
    }

    private boolean isDefined(Name name, Name before) {
        boolean follows = before.end() == name.first() || definitions.isBesides(name, before);
        return follows && Initialism.isShortFor(text(name), text(before))
                || definitions.isInBrackets(name, before) && definitions.canAbbreviate(name, before);
    }

    private boolean isDefinite(Name name) {
        return name.first() > 0 && analysis.token(name.first() - 1).text().equalsIgnoreCase("the");
    }

    private boolean isHeadline(Sentence sentence) {
        return !SENTENCE_ENDS.contains(analysis.token(sentence.end() - 1).text())
                && Capitals.isHeadline(analysis.tokens(), sentence);
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
