package org.onrecord.internal.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** The search for one core, word by word from its first token, for as long as the words belong to it. Each instance finds one core. */
final class CoreScan {
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

    /** Words of other classes that are a phrase by themselves: "some said", "many believe". */
    private static final Set<String> ALONE = Set.of(
            "some", "many", "most", "several", "both", "one", "another", "those", "these", "all", "few", "this",
            "that");

    /** Words of other classes that are a phrase by themselves before "of": "much of the plan". */
    private static final Set<String> PARTS =
            Set.of("any", "each", "either", "half", "less", "more", "much", "neither", "none");

    private final PhraseTokens tokens;
    private final RuleWords words;
    private final TimeWords times;
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

    /**
     * @param start the first token of the core
     * @param limit index after the last token of its sentence
     */
    CoreScan(PhraseTokens tokens, RuleWords words, int start, int limit) {
        this.tokens = tokens;
        this.words = words;
        this.times = new TimeWords(words);
        this.start = start;
        this.limit = limit;
        this.next = start;
    }

    @Nullable
    Core core() {
        while (next < limit && advance()) {}
        if (substituteEnd > end && (isBare || end < 0 && PhraseTokens.DETERMINERS.contains(tokens.tag(start)))) {
            take(substituteEnd, substituteEnd - 1, null);
        }
        if (end < 0 && !standsAlone() && isSubstantive() || isOwned()) {
            take(next, next - 1, null);
        }
        if (end < 0) {
            return standsAlone() ? Core.nominal(start, start + 1, start) : null;
        }
        return new Core(start, end, head, name == null ? MentionKind.NOMINAL : MentionKind.NAME, name);
    }

    /** Tells whether the first word is a phrase by itself: "some said", "two of the mayors". */
    private boolean standsAlone() {
        boolean counts = tokens.tag(start).equals("CD") || PARTS.contains(tokens.lower(start));
        return ALONE.contains(tokens.lower(start)) || counts && isOf(start + 1);
    }

    private boolean isOf(int token) {
        return token < limit && tokens.lower(token).equals("of");
    }

    /** Tells whether the words so far are a phrase without a noun: "the accused said", "one Canadian wants", "a relative of". */
    private boolean isSubstantive() {
        String last = tokens.tag(next - 1);
        if (!last.startsWith("JJ") && !last.equals("VBN") && !last.equals("CD")) {
            return false;
        }
        boolean isCounted = next - 1 > start && !tokens.tag(start).startsWith("JJ");
        boolean isCapitalized = tokens.at(start).isCapitalized() && start > tokens.sentenceStart(start);
        return isCounted && isOf(next) || (isCounted || isCapitalized) && isVerbNext();
    }

    /** Tells whether the words so far end with an adjective that somebody has and a verb follows: "Israel's military denied". */
    private boolean isOwned() {
        return end >= 0
                && next == end + 2
                && tokens.tag(end).equals("POS")
                && tokens.tag(end + 1).equals("JJ")
                && isVerbNext();
    }

    private boolean isVerbNext() {
        int verb = next;
        while (verb < limit && tokens.tag(verb).equals("RB")) {
            verb++;
        }
        return verb < limit && GrammaticalRoles.isFinite(tokens.at(verb));
    }

    private void take(int to, int itsHead, @Nullable Name itsName) {
        end = to;
        head = itsHead;
        name = itsName;
    }

    /** Passes over the next word or name if it belongs to the phrase; otherwise returns false. */
    private boolean advance() {
        if (tokens.isName(next)) {
            return passName(tokens.nameAt(next));
        } else if (tokens.isHyphenated(next)) {
            return passHyphenated(Math.min(tokens.wordEnd(next), limit));
        }
        return tokens.isNoun(next) ? passNoun() : passOther();
    }

    private boolean passName(Name found) {
        // "told Clinton Trump would": two names of one type are two phrases unless the tagger joined them
        boolean sameType = name != null && end == next && name.type() == found.type();
        if (sameType || end >= 0 && COMPLETE.contains(tokens.lower(end - 1))) {
            return false;
        }
        next = Math.min(found.end(), limit);
        take(next, found.end() - 1, found);
        return true;
    }

    private boolean passHyphenated(int wordEnd) {
        int from = tokens.wordStart(next);
        boolean goesOn = from < next;
        if (tokens.isNounLike(from, wordEnd)) {
            boolean person = goesOn && name != null && name.type() == EntityType.PERSON && name.end() == next;
            take(wordEnd, person ? head : tokens.headOf(from, wordEnd), person ? name : nameIn(from, wordEnd));
        } else if (tokens.isModifier(wordEnd - 1)
                || next > start && tokens.at(wordEnd - 1).isVerb()) {
            substituteEnd = wordEnd;
            isBare = goesOn || tokens.nameAt(from) != null;
        } else {
            return false;
        }
        next = wordEnd;
        return true;
    }

    /** Returns the name that ends with a hyphenated word, unless it only describes somebody else: "anti-Ruiz". */
    private @Nullable Name nameIn(int from, int wordEnd) {
        for (int token = from; token < wordEnd; token++) {
            Name found = tokens.nameAt(token);
            if (found != null && found.end() == wordEnd && tokens.at(from).isCapitalized()) {
                return found;
            }
        }
        return null;
    }

    private boolean passNoun() {
        if (end >= 0 && (times.isDayOrMonth(tokens.at(next)) || COMPLETE.contains(tokens.lower(end - 1)))) {
            return false;
        }
        take(next + 1, next, null);
        next++;
        return true;
    }

    private boolean passOther() {
        String tag = tokens.tag(next);
        boolean belongs;
        if (tag.equals("POS")) {
            belongs = end == next;
        } else if (PhraseTokens.DETERMINERS.contains(tag)) {
            belongs = next == start
                    || tokens.tag(next - 1).equals("PDT")
                    || PREDETERMINERS.contains(tokens.lower(next - 1));
        } else if (isShare()) {
            next += 3;
            substituteEnd = next;
            isBare = true;
            return true;
        } else if (isShortForm()) {
            next += 3;
            return true;
        } else if (PhraseTokens.MODIFIERS.contains(tag)) {
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
        boolean isTime = next + 1 < limit && times.isRelative(tokens.lower(next), tokens.at(next + 1));
        return end == next && tokens.at(next).isVerb() && !isOffice()
                || QUANTIFIERS.contains(tokens.lower(next))
                || isTime;
    }

    /** Tells whether the next tokens are an office before a person's name: "Kelm Mills managing director Omar Haddad". */
    private boolean isOffice() {
        Name person = next + 2 < limit ? tokens.nameAt(next + 2) : null;
        return words.of(WordList.TITLE_PARTICIPLES).contains(tokens.lower(next))
                && person != null
                && person.type() == EntityType.PERSON;
    }

    /** Tells whether the next token is the comma or "and" of "the old, tired mayor", "federal and local officials". */
    private boolean isBetweenModifiers() {
        boolean isComma = tokens.lower(next).equals(",") && PhraseTokens.DETERMINERS.contains(tokens.tag(start));
        return (isComma || tokens.tag(next).equals("CC"))
                && next + 1 < limit
                && isAdjective(next - 1)
                && (isAdjective(tokens.wordEnd(next + 1) - 1) || isCompound(next + 1));
    }

    /** Tells whether the next tokens are a short form after which the phrase goes on: "Free Farmers' Union (FFU) chairwoman". */
    private boolean isShortForm() {
        return end == next
                && name != null
                && name.type() == EntityType.ORGANIZATION
                && new ShortFormInBrackets(tokens, words, limit).isAt(next);
    }

    /** Tells whether two nouns begin at a token: "state officials". */
    private boolean isCompound(int token) {
        return token + 1 < limit && tokens.isNoun(token) && tokens.isNoun(token + 1) && tokens.nameAt(token) == null;
    }

    private boolean isAdjective(int token) {
        return tokens.tag(token).startsWith("JJ") || tokens.tag(token).equals("VBN");
    }

    /** Tells whether the next tokens are a share of so many: "four in ten". */
    private boolean isShare() {
        return next + 2 < limit
                && tokens.tag(next).equals("CD")
                && (tokens.lower(next + 1).equals("in")
                        || tokens.lower(next + 1).equals("of"))
                && tokens.tag(next + 2).equals("CD");
    }

    /** Tells whether the noun before the next token, a number, goes with numbers: "section 12", "Article 13". */
    private boolean isNumbered() {
        Token noun = tokens.at(next - 1);
        return name == null
                && noun.isNoun()
                && !times.isDayOrMonth(noun)
                && (words.of(WordList.NUMBERED_NOUNS).contains(tokens.lower(next - 1)) || noun.isCapitalized())
                && (next + 1 >= limit || !tokens.isNoun(next + 1) && !tokens.isName(next + 1));
    }
}
