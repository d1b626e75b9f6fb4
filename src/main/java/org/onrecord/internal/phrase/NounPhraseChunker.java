package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Finds the noun phrases and pronouns of an article by part-of-speech patterns around names and nouns. */
public final class NounPhraseChunker {
    /** What may stand before the noun, or between its parts. */
    private static final Set<String> MODIFIERS =
            Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "HYPH", "AFX", "$", "FW");

    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "$", "FW");
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PRONOUNS = Set.of("PRP", "WP");

    /** Words of other classes that stand for people: "some said", "many believe". */
    private static final Set<String> ALONE = Set.of(
            "some", "many", "most", "several", "both", "one", "another", "those", "these", "all", "few", "this",
            "that");

    /** Prepositions that tie a phrase to the noun before it: "a spokesman for the ministry". */
    private static final Set<String> TIES = Set.of("of", "for", "from", "at", "with", "in");

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;
    private final List<Phrase> found = new ArrayList<>();

    private NounPhraseChunker(Analysis analysis, List<Name> names) {
        this.analysis = analysis;
        this.nameAt = new Name[analysis.size()];
        for (Name name : names) {
            nameAt[name.first()] = name;
        }
    }

    /** All phrases in text order; the cores ({@link Phrase#base()}) of those that are no possessors are disjoint. */
    public static List<Phrase> find(Analysis analysis, List<Name> names) {
        var phrases = new NounPhraseChunker(analysis, names);
        for (Sentence sentence : analysis.sentences()) {
            phrases.scan(sentence);
        }
        return phrases.tied();
    }

    private void scan(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); ) {
            Phrase phrase = phraseAt(i, sentence.end());
            if (phrase != null) {
                add(phrase);
                i = phrase.base();
            } else {
                i++;
            }
        }
    }

    private void add(Phrase phrase) {
        int last = found.size() - 1;
        if (last >= 0 && isTitleOf(found.get(last), phrase)) {
            Phrase title = found.get(last);
            found.set(
                    last,
                    new Phrase(
                            title.first(),
                            phrase.base(),
                            phrase.end(),
                            phrase.head(),
                            MentionKind.NAME,
                            phrase.name(),
                            false));
        } else {
            found.add(phrase);
        }
    }

    /** The "Secretary" of "Secretary of State Ana Ruiz", where "State Ana Ruiz" has been taken for a phrase of its own. */
    private boolean isTitleOf(Phrase title, Phrase phrase) {
        Name name = phrase.name();
        return name != null
                && name.type() == EntityType.PERSON
                && phrase.first() < name.first()
                && title.kind() == MentionKind.NOMINAL
                && title.base() + 1 == phrase.first()
                && analysis.token(title.base()).text().equals("of")
                && isProper(title.first())
                && isProper(title.head())
                && isProper(phrase.first());
    }

    private @Nullable Phrase phraseAt(int start, int limit) {
        Token token = analysis.token(start);
        if (nameAt[start] == null && PRONOUNS.contains(token.tag())) {
            return new Phrase(start, start + 1, start + 1, start, MentionKind.PRONOUN, null, false);
        }
        if (nameAt[start] == null && !token.isNoun() && !OPENERS.contains(token.tag())) {
            return null;
        }
        int noun = -1;
        Name headName = null;
        int i = start;
        while (i < limit) {
            Name name = nameAt[i];
            Token at = analysis.token(i);
            if (name != null) {
                // "told Clinton Trump would": two names of one type are two phrases unless the tagger joined them
                if (headName != null && noun == i - 1 && headName.type() == name.type()) {
                    break;
                }
                headName = name;
                noun = name.end() - 1;
                i = Math.min(name.end(), limit);
            } else if (at.isNoun()) {
                if (noun >= 0 && DAYS.contains(at.text().toLowerCase(java.util.Locale.ROOT))) {
                    break;
                }
                headName = null;
                noun = i++;
            } else if (at.tag().equals("POS") && noun == i - 1) {
                i++;
            } else if (DETERMINERS.contains(at.tag())
                    && i > start
                    && !analysis.token(i - 1).tag().equals("PDT")) {
                break;
            } else if (MODIFIERS.contains(at.tag())) {
                if (noun >= 0 && noun == i - 1 && at.isVerb()) {
                    break;
                }
                i++;
            } else if (at.tag().equals("RB") && noun < 0 && i > start) {
                i++;
            } else {
                break;
            }
        }
        if (noun < 0) {
            return ALONE.contains(token.text().toLowerCase(java.util.Locale.ROOT))
                    ? new Phrase(start, start + 1, start + 1, start, MentionKind.NOMINAL, null, false)
                    : null;
        }
        MentionKind kind = headName != null ? MentionKind.NAME : MentionKind.NOMINAL;
        return new Phrase(start, noun + 1, noun + 1, noun, kind, headName, false);
    }

    /** Lets each phrase reach over the prepositional phrases that are tied to it. */
    private List<Phrase> tied() {
        var result = new ArrayList<Phrase>(found.size());
        for (int k = 0; k < found.size(); k++) {
            Phrase phrase = found.get(k);
            int end = phrase.end();
            for (int next = k + 1;
                    next < found.size() && next <= k + 3 && phrase.kind() != MentionKind.PRONOUN;
                    next++) {
                Phrase other = found.get(next);
                String tie = other.first() == end + 1 ? analysis.token(end).text() : "";
                boolean tied = phrase.kind() == MentionKind.NAME ? tie.equals("of") : TIES.contains(tie);
                if (!tied || other.kind() == MentionKind.PRONOUN) {
                    break;
                }
                end = other.end();
            }
            result.add(
                    new Phrase(phrase.first(), phrase.base(), end, phrase.head(), phrase.kind(), phrase.name(), false));
            addPossessor(result, phrase);
        }
        return result;
    }

    private boolean isProper(int token) {
        return analysis.token(token).tag().equals("NNP");
    }

    private void addPossessor(List<Phrase> result, Phrase phrase) {
        for (int i = phrase.base() - 1; i > phrase.first(); i--) {
            if (analysis.token(i).tag().equals("POS") && i < phrase.head()) {
                Name name = nameEndingAt(i);
                MentionKind kind = name != null ? MentionKind.NAME : MentionKind.NOMINAL;
                result.add(new Phrase(phrase.first(), i, i, i - 1, kind, name, true));
                return;
            }
        }
        Token first = analysis.token(phrase.first());
        if (first.tag().equals("PRP$") && phrase.base() > phrase.first() + 1) {
            int at = phrase.first();
            result.add(new Phrase(at, at + 1, at + 1, at, MentionKind.PRONOUN, null, true));
        }
    }

    private @Nullable Name nameEndingAt(int end) {
        for (int i = end - 1; i >= 0 && i > end - 12; i--) {
            Name name = nameAt[i];
            if (name != null) {
                return name.end() == end ? name : null;
            }
        }
        return null;
    }
}
