package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    /** Parts of speech before a noun or between its parts. */
    private static final Set<String> MODIFIERS =
            Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "HYPH", "AFX", "$", "FW");

    /** Parts of speech that open a phrase. */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "$", "FW");

    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PRONOUNS = Set.of("PRP", "WP");

    /** Words of other classes that are a phrase by themselves: "some said", "many believe". */
    private static final Set<String> ALONE = Set.of(
            "some", "many", "most", "several", "both", "one", "another", "those", "these", "all", "few", "this",
            "that");

    /** Numbers of people who are a phrase with an article before: "the two said". */
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five");

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

    /** How many prepositional phrases belong to a phrase at most. */
    private static final int MAX_TIED = 3;

    /** How long a name is at most that is looked for as an owner, in tokens. */
    private static final int MAX_NAME_TOKENS = 12;

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;
    private final List<Core> cores = new ArrayList<>();

    /**
     * A phrase without the prepositional phrases that are tied to it.
     *
     * @param first index of its first token
     * @param end index after its last token
     * @param head index of the token that carries the reference
     * @param kind by what it refers
     * @param name the name that is its head
     */
    private record Core(
            int first,
            int end,
            int head,
            MentionKind kind,
            @Nullable Name name) {
        Phrase reachingTo(int index, int phraseEnd) {
            return new Phrase(index, first, end, phraseEnd, head, kind, name, false);
        }
    }

    private NounPhraseChunker(Analysis analysis, List<Name> names) {
        this.analysis = analysis;
        this.nameAt = new Name[analysis.size()];
        for (Name name : names) {
            nameAt[name.first()] = name;
        }
    }

    /** Returns all phrases; the cores ({@link Phrase#base()}) of those that are no possessors are disjoint. */
    public static Phrases find(Analysis analysis, List<Name> names) {
        var chunker = new NounPhraseChunker(analysis, names);
        for (Sentence sentence : analysis.sentences()) {
            chunker.scan(sentence);
        }
        return new Phrases(analysis, chunker.phrases());
    }

    /** Tells whether a word names a day or a month, or is "today" or the like. */
    static boolean isDayOrMonth(String word) {
        return DAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    private void scan(Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end(); ) {
            Core core = coreAt(i, sentence.end());
            if (core != null) {
                add(core);
                i = core.end();
            } else {
                i++;
            }
        }
    }

    private void add(Core core) {
        int last = cores.size() - 1;
        if (last >= 0 && isTitleOf(cores.get(last), core)) {
            cores.set(last, new Core(cores.get(last).first(), core.end(), core.head(), MentionKind.NAME, core.name()));
        } else {
            cores.add(core);
        }
    }

    /** Tells whether two cores are the "Secretary" and the "State Ana Ruiz" of "Secretary of State Ana Ruiz". */
    private boolean isTitleOf(Core title, Core bearer) {
        Name name = bearer.name();
        return name != null
                && name.type() == EntityType.PERSON
                && bearer.first() < name.first()
                && title.kind() == MentionKind.NOMINAL
                && title.end() + 1 == bearer.first()
                && analysis.token(title.end()).text().equals("of")
                && isProper(title.first())
                && isProper(title.head())
                && isProper(bearer.first());
    }

    private @Nullable Core coreAt(int start, int limit) {
        Token token = analysis.token(start);
        if (nameAt[start] == null && PRONOUNS.contains(token.tag())) {
            return new Core(start, start + 1, start, MentionKind.PRONOUN, null);
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
                if (noun >= 0 && isDayOrMonth(at.text())) {
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
        if (noun < 0 && isCountOf(start, i)) {
            return new Core(start, i, i - 1, MentionKind.NOMINAL, null);
        }
        if (noun < 0) {
            return ALONE.contains(token.text().toLowerCase(Locale.ROOT))
                    ? new Core(start, start + 1, start, MentionKind.NOMINAL, null)
                    : null;
        }
        MentionKind kind = headName != null ? MentionKind.NAME : MentionKind.NOMINAL;
        return new Core(start, noun + 1, noun, kind, headName);
    }

    /** Tells whether tokens are the "the two" of "the two said". */
    private boolean isCountOf(int first, int end) {
        return end == first + 2
                && analysis.token(first).text().equalsIgnoreCase("the")
                && COUNTS.contains(analysis.token(first + 1).text());
    }

    /** Lets each core reach over the prepositional phrases that are tied to it, and adds the owners. */
    private List<Phrase> phrases() {
        var phrases = new ArrayList<Phrase>(cores.size());
        for (int k = 0; k < cores.size(); k++) {
            Core core = cores.get(k);
            phrases.add(core.reachingTo(phrases.size(), tiedEnd(k)));
            Phrase owner = owner(core, phrases.size());
            if (owner != null) {
                phrases.add(owner);
            }
        }
        return phrases;
    }

    private int tiedEnd(int position) {
        Core core = cores.get(position);
        int end = core.end();
        if (core.kind() == MentionKind.PRONOUN) {
            return end;
        }
        for (int next = position + 1; next < cores.size() && next <= position + MAX_TIED; next++) {
            Core other = cores.get(next);
            String tie = other.first() == end + 1 ? analysis.token(end).text() : "";
            boolean tied = core.kind() == MentionKind.NAME ? tie.equals("of") : TIES.contains(tie);
            if (!tied || other.kind() == MentionKind.PRONOUN) {
                break;
            }
            end = other.end();
        }
        return end;
    }

    private boolean isProper(int token) {
        return analysis.token(token).tag().equals("NNP");
    }

    /** Returns the owner inside a core: before the last "'s", or a possessive pronoun at its start. */
    private @Nullable Phrase owner(Core core, int index) {
        for (int i = core.end() - 1; i > core.first(); i--) {
            if (analysis.token(i).tag().equals("POS") && i < core.head()) {
                Name name = nameEndingAt(i);
                MentionKind kind = name != null ? MentionKind.NAME : MentionKind.NOMINAL;
                return new Phrase(index, core.first(), i, i, i - 1, kind, name, true);
            }
        }
        int first = core.first();
        return analysis.token(first).tag().equals("PRP$") && core.end() > first + 1
                ? new Phrase(index, first, first + 1, first + 1, first, MentionKind.PRONOUN, null, true)
                : null;
    }

    private @Nullable Name nameEndingAt(int end) {
        for (int i = end - 1; i >= 0 && i > end - MAX_NAME_TOKENS; i--) {
            Name name = nameAt[i];
            if (name != null) {
                return name.end() == end ? name : null;
            }
        }
        return null;
    }
}
