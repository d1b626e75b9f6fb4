package org.onrecord.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;

/**
 * Divides what the tokenizer leaves in one word, "ex-FARC" and "Dr.Franklin", and joins the full stop to the shortened first name
 * or title before it: "Mohd. Faiz" ends no sentence.
 */
final class MendedTokens {
    private static final CoreLabelTokenFactory TOKENS = new CoreLabelTokenFactory();

    /** What stands before a name in one word: "ex-FARC", "pro-Beijing". */
    private static final Pattern PREFIX = Pattern.compile("((?:[Ee]x|[Pp]ro|[Aa]nti))(-)(\\p{Lu}.*)");

    /** A title and a name without a blank between them: "Dr.Franklin". */
    private static final Pattern TITLE = Pattern.compile("(\\p{Lu}\\p{Ll}{1,5})(\\.)(\\p{Lu}\\p{Ll}.*)");

    /** What "ex" is part of the name of, rather than a word before it: the "Ex-Im Bank" deals in exports and imports. */
    private static final String WITH_EX = "Ex-Im";

    /** Words that begin a sentence rather than the rest of a name. */
    private static final Set<String> SENTENCE_OPENERS = Set.of("The", "A", "He", "She", "It");

    /** Words after which a shortened name is a place's. */
    private static final Set<String> PLACE_OPENERS = Set.of(",", "in", "at", "near", "from");

    private final Set<String> titles;
    private final Set<String> shortened;

    MendedTokens(RuleWords words) {
        titles = words.of(WordList.ABBREVIATED_TITLES);
        shortened = new HashSet<>(words.of(WordList.SHORT_FIRST_NAMES));
        shortened.addAll(words.of(WordList.TITLES_WITH_FULL_STOP));
    }

    /** Returns the tokens of a piece of text, mended. Their offsets are those of the article. */
    List<CoreLabel> mended(List<CoreLabel> labels) {
        List<CoreLabel> mended = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            if (isShortened(labels, i)) {
                CoreLabel stop = labels.get(i + 1);
                String word = label.word().replace(".", "") + ".";
                mended.add(TOKENS.makeToken(word, label.beginPosition(), stop.endPosition() - label.beginPosition()));
                i++;
            } else {
                addDivided(label, mended);
            }
        }
        return mended;
    }

    private void addDivided(CoreLabel label, List<CoreLabel> mended) {
        String word = label.word();
        int start = label.beginPosition();
        if (word.length() != label.endPosition() - start) {
            mended.add(label);
            return;
        }
        Matcher prefix = PREFIX.matcher(word);
        Matcher title = TITLE.matcher(word);
        if (prefix.matches() && !word.equals(WITH_EX)) {
            for (int group = 1; group <= prefix.groupCount(); group++) {
                mended.add(token(prefix.group(group), start + prefix.start(group)));
            }
        } else if (title.matches() && titles.contains(title.group(1).toLowerCase(Locale.ROOT))) {
            mended.add(token(title.group(1) + ".", start));
            mended.add(token(title.group(3), start + title.start(3)));
        } else {
            mended.add(label);
        }
    }

    /**
     * Tells whether a token is a shortened first name or title, whose full stop is a token of its own: one before a capitalized word that is
     * not the first of a sentence by itself, and not one that is a place after a comma or a preposition: "in Jos. Nobody said".
     */
    private boolean isShortened(List<CoreLabel> labels, int at) {
        if (at + 2 >= labels.size()) {
            return false;
        }
        String word = labels.get(at).word().replace(".", "").toLowerCase(Locale.ROOT);
        return shortened.contains(word)
                && Character.isUpperCase(labels.get(at).word().charAt(0))
                && labels.get(at + 1).word().equals(".")
                && beginsName(labels.get(at + 2))
                && (at == 0 || !isBeforePlace(labels.get(at - 1).word()));
    }

    private static boolean beginsName(CoreLabel next) {
        return Character.isUpperCase(next.word().charAt(0)) && !SENTENCE_OPENERS.contains(next.word());
    }

    private static boolean isBeforePlace(String word) {
        return PLACE_OPENERS.contains(word);
    }

    private static CoreLabel token(String word, int start) {
        return TOKENS.makeToken(word, start, word.length());
    }
}
