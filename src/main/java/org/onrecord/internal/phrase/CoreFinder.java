package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Finds the core of the phrase that begins at a token, by a part-of-speech pattern around names and nouns. */
final class CoreFinder {
    /** Parts of speech before a noun or between its parts. */
    private static final Set<String> MODIFIERS =
            Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "AFX", "$", "FW");

    /** Parts of speech that open a phrase. */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "$", "FW");

    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");
    private static final Set<String> PRONOUNS = Set.of("PRP", "WP", "WDT");

    /** Words that a determiner may follow, though the tagger takes them for determiners: "both the mayors". */
    private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half");

    /** Words that are tagged as adjectives are, but open a phrase as determiners do. */
    private static final Set<String> QUANTIFIERS = Set.of("few", "fewer", "many", "more", "most", "several");

    /** Pronouns that are tagged as nouns are and that no noun follows: in "something Ruiz said" there are two phrases. */
    private static final Set<String> COMPLETE = Set.of(
            "anybody",
            "anyone",
            "anything",
            "everybody",
            "everyone",
            "everything",
            "nobody",
            "nothing",
            "somebody",
            "someone",
            "something");

    /** Adjectives that follow a noun: "secretary-general". */
    private static final Set<String> POSTPOSED = Set.of("designate", "elect", "emeritus", "general", "martial");

    /** Words of other classes that are a phrase by themselves: "some said", "many believe". */
    private static final Set<String> ALONE = Set.of(
            "some", "many", "most", "several", "both", "one", "another", "those", "these", "all", "few", "this",
            "that");

    /** Words of other classes that are a phrase by themselves before "of": "much of the plan". */
    private static final Set<String> PARTS =
            Set.of("any", "each", "either", "half", "less", "more", "much", "neither", "none");

    /** Nouns that a number follows: "section 12". Others are capitalized: "Article 13". */
    private static final Set<String> NUMBERED = Set.of(
            "article",
            "chapter",
            "clause",
            "count",
            "paragraph",
            "page",
            "question",
            "regulation",
            "resolution",
            "rule",
            "section",
            "sura",
            "verse");

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;
    private final HyphenatedWords words;
    private final Quantities quantities;

    /** @param nameAt for each token: the name that begins there */
    CoreFinder(Analysis analysis, @Nullable Name[] nameAt) {
        this.analysis = analysis;
        this.nameAt = nameAt;
        this.words = new HyphenatedWords(analysis);
        this.quantities = new Quantities(analysis);
    }

    /** Returns the core that begins at a token; null if none does. */
    @Nullable
    Core at(int start, int limit) {
        int number = quantities.number(start, limit);
        if (number > start) {
            Core counted = new Scan(number, limit).core();
            return counted == null ? null : counted.from(start);
        }
        if (isName(start)) {
            return new Scan(start, limit).core();
        }
        if (isHyphenated(start)) {
            boolean opens = isNounLike(start, Math.min(words.end(start), limit)) || isModifier(words.end(start) - 1);
            return opens ? new Scan(start, limit).core() : null;
        }
        Token token = analysis.token(start);
        if (PRONOUNS.contains(token.tag())) {
            return token.tag().equals("WDT") && !isRelative(start, limit) ? null : Core.pronoun(start);
        }
        boolean opens = token.isNoun() || OPENERS.contains(token.tag()) || isParticiple(start);
        Core core = opens ? new Scan(start, limit).core() : null;
        boolean isWhole = core == null
                || !isParticiple(start)
                || isPlural(core)
                || core.name() != null && core.first() < core.name().first();
        return isWhole ? core : null;
    }

    /** Tells whether "which" or "that" is the subject of a relative clause, rather than a determiner: "the letter, which said". */
    private boolean isRelative(int token, int limit) {
        return token + 1 < limit && !isNoun(token + 1) && !MODIFIERS.contains(tag(token + 1));
    }

    /** Tells whether a participle at a token opens a phrase, as in "leaked letters": no subject and no auxiliary precedes it. */
    private boolean isParticiple(int token) {
        if (!tag(token).equals("VBN")) {
            return false;
        }
        if (token == 0 || analysis.sentenceOf(token).first() == token) {
            return true;
        }
        Token before = analysis.token(token - 1);
        return !before.isWord()
                || before.tag().equals("IN")
                || before.tag().equals("CC")
                || before.isVerb() && !before.isAuxiliary();
    }

    private boolean isPlural(Core core) {
        return tag(core.head()).equals("NNS") || tag(core.head()).equals("NNPS");
    }

    /** Returns where to look for the next core if none begins at a token. */
    int after(int token) {
        return words.end(token);
    }

    /** Tells whether a name begins at a token that is the whole of the written word, or its last part. */
    private boolean isName(int token) {
        Name name = nameAt[token];
        return name != null && name.end() >= words.end(token);
    }

    private boolean isHyphenated(int token) {
        return words.end(token) > token + 1;
    }

    private boolean isModifier(int token) {
        return MODIFIERS.contains(tag(token));
    }

    /** Tells whether a hyphenated word is a noun: "vice-mayor", "father-in-law", "runner-up", the "old" of "the 48-year-old's". */
    private boolean isNounLike(int from, int end) {
        String last = tag(end - 1);
        return last.startsWith("NN")
                || isNoun(from)
                        && POSTPOSED.contains(lower(end - 1))
                        && (end == analysis.size() || !isNoun(end) && nameAt[end] == null)
                || last.startsWith("VB") && !isModifier(end - 1) && end < analysis.size() && nameAt[end] != null
                || end < analysis.size() && tag(end).equals("POS")
                || isNoun(from) && (last.equals("IN") || last.equals("RP") || last.equals("RB"));
    }

    /** Returns the part of a hyphenated noun that carries the reference: "father" in "father-in-law". */
    private int headOf(int from, int end) {
        for (int token = from + 1; token < end && isNoun(from); token++) {
            if (tag(token).equals("IN")
                    || tag(token).equals("RP")
                    || tag(token).equals("RB")
                    || POSTPOSED.contains(lower(token))) {
                return from;
            }
        }
        return end - 1;
    }

    private boolean isNoun(int token) {
        return analysis.token(token).isNoun();
    }

    private String tag(int token) {
        return analysis.token(token).tag();
    }

    private String lower(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }

    /** The state of the search for one core. */
    private final class Scan {
        private final int start;
        private final int limit;

        /** The next token. */
        private int next;

        /** The index after the last noun or name so far; -1 for none. */
        private int end = -1;

        private int head = -1;
        private @Nullable Name name;

        /** The index after the last word that may stand for a noun if none follows: "the 48-year-old", "four in ten"; -1 for none. */
        private int substituteEnd = -1;

        /** Whether that word does so even without a determiner: "Oslo-based", which has a name in it. */
        private boolean isBare;

        Scan(int start, int limit) {
            this.start = start;
            this.limit = limit;
            this.next = start;
        }

        @Nullable
        Core core() {
            while (next < limit && advance()) {}
            if (substituteEnd > end && (isBare || end < 0 && DETERMINERS.contains(tag(start)))) {
                take(substituteEnd, substituteEnd - 1, null);
            }
            if (end < 0 && !standsAlone() && isSubstantive()) {
                take(next, next - 1, null);
            }
            if (end < 0) {
                return standsAlone() ? Core.nominal(start, start + 1, start) : null;
            }
            return new Core(start, end, head, name == null ? MentionKind.NOMINAL : MentionKind.NAME, name);
        }

        /** Tells whether the first word is a phrase by itself: "some said", "two of the mayors". */
        private boolean standsAlone() {
            boolean counts = tag(start).equals("CD") || PARTS.contains(lower(start));
            return ALONE.contains(lower(start)) || counts && isOf(start + 1);
        }

        private boolean isOf(int token) {
            return token < limit && lower(token).equals("of");
        }

        /** Tells whether the words so far are a phrase without a noun: "the accused said", "one Canadian wants", "a relative of". */
        private boolean isSubstantive() {
            String last = tag(next - 1);
            if (!last.startsWith("JJ") && !last.equals("VBN") && !last.equals("CD")) {
                return false;
            }
            boolean isCounted = next - 1 > start && !tag(start).startsWith("JJ");
            boolean isCapitalized = analysis.token(start).isCapitalized()
                    && start > analysis.sentenceOf(start).first();
            return isCounted && isOf(next) || (isCounted || isCapitalized) && isVerbNext();
        }

        private boolean isVerbNext() {
            int verb = next;
            while (verb < limit && tag(verb).equals("RB")) {
                verb++;
            }
            return verb < limit && GrammaticalRoles.isFinite(analysis.token(verb));
        }

        private void take(int to, int itsHead, @Nullable Name itsName) {
            end = to;
            head = itsHead;
            name = itsName;
        }

        /** Passes over the next word or name if it belongs to the phrase; otherwise returns false. */
        private boolean advance() {
            if (isName(next)) {
                return passName(nameAt[next]);
            } else if (isHyphenated(next)) {
                return passHyphenated(Math.min(words.end(next), limit));
            }
            return isNoun(next) ? passNoun() : passOther();
        }

        private boolean passName(Name found) {
            // "told Clinton Trump would": two names of one type are two phrases unless the tagger joined them
            boolean sameType = name != null && end == next && name.type() == found.type();
            if (sameType || end >= 0 && COMPLETE.contains(lower(end - 1))) {
                return false;
            }
            next = Math.min(found.end(), limit);
            take(next, found.end() - 1, found);
            return true;
        }

        private boolean passHyphenated(int wordEnd) {
            int from = words.start(next);
            boolean goesOn = from < next;
            if (isNounLike(from, wordEnd)) {
                boolean person = goesOn && name != null && name.type() == EntityType.PERSON && name.end() == next;
                take(wordEnd, person ? head : headOf(from, wordEnd), person ? name : nameIn(from, wordEnd));
            } else if (isModifier(wordEnd - 1)
                    || next > start && analysis.token(wordEnd - 1).isVerb()) {
                substituteEnd = wordEnd;
                isBare = goesOn || nameAt[from] != null;
            } else {
                return false;
            }
            next = wordEnd;
            return true;
        }

        /** Returns the name that ends with a hyphenated word, unless it only describes somebody else: "anti-Ruiz". */
        private @Nullable Name nameIn(int from, int wordEnd) {
            for (int token = from; token < wordEnd; token++) {
                Name found = nameAt[token];
                if (found != null
                        && found.end() == wordEnd
                        && analysis.token(from).isCapitalized()) {
                    return found;
                }
            }
            return null;
        }

        private boolean passNoun() {
            if (end >= 0 && (CalendarWords.contains(analysis.token(next)) || COMPLETE.contains(lower(end - 1)))) {
                return false;
            }
            take(next + 1, next, null);
            next++;
            return true;
        }

        private boolean passOther() {
            String tag = tag(next);
            boolean belongs;
            if (tag.equals("POS")) {
                belongs = end == next;
            } else if (DETERMINERS.contains(tag)) {
                belongs = next == start || tag(next - 1).equals("PDT") || PREDETERMINERS.contains(lower(next - 1));
            } else if (isShare()) {
                next += 3;
                substituteEnd = next;
                isBare = true;
                return true;
            } else if (MODIFIERS.contains(tag)) {
                belongs = end < 0 || !opensAnother();
                if (tag.equals("CD") && end == next && isNumbered()) {
                    take(next + 1, head, null);
                }
            } else {
                belongs = end < 0 && next > start && (tag.startsWith("RB") || isBetweenModifiers());
            }
            next += belongs ? 1 : 0;
            return belongs;
        }

        /** Tells whether the next modifier cannot follow a noun in one phrase: "plans told", "jurist many", "mayor last week". */
        private boolean opensAnother() {
            boolean isTime = next + 1 < limit && CalendarWords.isRelative(lower(next), analysis.token(next + 1));
            return end == next && analysis.token(next).isVerb() || QUANTIFIERS.contains(lower(next)) || isTime;
        }

        /** Tells whether the next token is the comma or "and" of "the old, tired mayor", "federal and local officials". */
        private boolean isBetweenModifiers() {
            boolean isComma = lower(next).equals(",") && DETERMINERS.contains(tag(start));
            return (isComma || tag(next).equals("CC"))
                    && next + 1 < limit
                    && isAdjective(next - 1)
                    && (isAdjective(words.end(next + 1) - 1) || isCompound(next + 1));
        }

        /** Tells whether two nouns begin at a token: "state officials". */
        private boolean isCompound(int token) {
            return token + 1 < limit && isNoun(token) && isNoun(token + 1) && nameAt[token] == null;
        }

        private boolean isAdjective(int token) {
            return tag(token).startsWith("JJ") || tag(token).equals("VBN");
        }

        /** Tells whether the next tokens are a share of so many: "four in ten". */
        private boolean isShare() {
            return next + 2 < limit
                    && tag(next).equals("CD")
                    && (lower(next + 1).equals("in") || lower(next + 1).equals("of"))
                    && tag(next + 2).equals("CD");
        }

        /** Tells whether the noun before the next token, a number, goes with numbers: "section 12", "Article 13". */
        private boolean isNumbered() {
            Token noun = analysis.token(next - 1);
            return name == null
                    && noun.isNoun()
                    && !CalendarWords.contains(noun)
                    && (NUMBERED.contains(lower(next - 1)) || noun.isCapitalized())
                    && (next + 1 >= limit || !isNoun(next + 1) && !isName(next + 1));
        }
    }
}
