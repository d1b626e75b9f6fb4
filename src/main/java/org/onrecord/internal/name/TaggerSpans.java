package org.onrecord.internal.name;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** Makes names of the runs of tokens to which the tagger gave the same type, and corrects their edges. */
final class TaggerSpans implements NamePass {
    /** What the analyzer divides from the name after it. */
    private static final Set<String> PREFIXES = Set.of("ex", "pro", "anti");

    private static final String FORMER = "ex";

    private final NameNouns nouns;

    TaggerSpans(NameNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void apply(NameDraft draft) {
        for (Sentence sentence : draft.analysis().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                EntityType type = type(draft.token(i));
                int end = i + 1;
                if (type != null) {
                    while (end < sentence.end() && type(draft.token(end)) == type) {
                        end++;
                    }
                    addAll(draft, i, end, type);
                }
                i = end;
            }
        }
    }

    /** Returns the type that the tagger gave to a token; null for none, and for addresses of pages, which name nobody. */
    private static @Nullable EntityType type(Token token) {
        return token.text().contains("://") ? null : token.name();
    }

    /** Adds the names of a run: several if they are in a list, such as "Tokyo, Seoul" or "the West and China". */
    private void addAll(NameDraft draft, int from, int to, EntityType type) {
        int start = from;
        for (int i = from + 1; i + 1 < to; i++) {
            if (i > start && separates(draft, start, i, to, type)) {
                add(draft, start, i, type);
                start = i + 1;
            }
        }
        add(draft, start, to, type);
    }

    private boolean separates(NameDraft draft, int from, int token, int to, EntityType type) {
        String text = draft.token(token).text();
        if (isKnown(draft, from, to)) {
            return false;
        }
        if (text.equals(",")) {
            // "Marawi, Mindanao" is one place; in a longer list there are several places.
            boolean inCountry = !isKnown(draft, from, token) && isKnown(draft, token + 1, to);
            return type == EntityType.PERSON || type == EntityType.PLACE && isListed(draft, to) && !inCountry;
        }
        return text.equals("and")
                && (isKnown(draft, from, token) || isKnown(draft, token + 1, to))
                && type == EntityType.PLACE;
    }

    private boolean isKnown(NameDraft draft, int first, int end) {
        return nouns.gazetteer().of(draft.text(first, end)) != null;
    }

    /** Tells whether a list continues at a token: a comma or "and" with a capitalized word after it. */
    private static boolean isListed(NameDraft draft, int token) {
        return draft.sameSentence(token + 1, token - 1)
                && (draft.token(token).text().equals(",")
                        || draft.token(token).text().equals("and"))
                && draft.token(token + 1).isCapitalized();
    }

    private void add(NameDraft draft, int from, int to, EntityType type) {
        int first = from;
        int end = to;
        while (first < end && isLeading(draft, first, end, type)) {
            first++;
        }
        while (end > first && isTrailing(draft.token(end - 1))) {
            end--;
        }
        if (end > first && !onlyDemonyms(draft, first, end)) {
            draft.put(first, end, type);
        }
    }

    /** Tells whether a token at the beginning of a run is no part of the name. */
    private boolean isLeading(NameDraft draft, int token, int end, EntityType type) {
        Token at = draft.token(token);
        if (!at.isWord() || at.text().equals("the") || isPrefix(draft, token, end)) {
            return true;
        }
        return type == EntityType.PERSON
                && end - token > 1
                && (nouns.titles().contains(at.text()) || isReportingVerb(draft, token, end));
    }

    /**
     * Tells whether a token is divided from the name after it: "Ex" of "Ex-Met Police". A body may be against something by its
     * name: "Anti-Corruption Commission".
     */
    private boolean isPrefix(NameDraft draft, int token, int end) {
        String prefix = draft.token(token).text().toLowerCase(Locale.ROOT);
        return token + 2 < end
                && draft.isWord(token + 1, token, "-")
                && PREFIXES.contains(prefix)
                && (prefix.equals(FORMER)
                        || nouns.kindOfHead(draft.token(end - 1).text()) == null);
    }

    /** Recognizes the verb in "Said Ellis: …" and "Said Ellis and Mary Lee on Monday: …", where nobody's first name is Said. */
    private static boolean isReportingVerb(NameDraft draft, int token, int end) {
        if (!draft.token(token).text().equals("Said") || draft.sameSentence(token - 1, token)) {
            return false;
        }
        int next = end;
        while (draft.sameSentence(next, token)
                && !draft.isWord(next, token, ":")
                && !draft.token(next).isVerb()) {
            next++;
        }
        return draft.isWord(next, token, ":");
    }

    private static boolean isTrailing(Token token) {
        return token.tag().equals("POS") || !token.isWord() && !token.text().equals(")");
    }

    private boolean onlyDemonyms(NameDraft draft, int first, int end) {
        return draft.words(first, end).stream().allMatch(nouns::isDemonym);
    }
}
