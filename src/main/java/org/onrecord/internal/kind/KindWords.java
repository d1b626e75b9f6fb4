package org.onrecord.internal.kind;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.internal.lexicon.Countries;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.WordList;

/**
 * The words and patterns that tell kinds of source in any article. Immutable and safe to share.
 *
 * @param phrases tells by the words of a phrase what it names
 * @param clauses finds what clauses say beside names
 * @param knowing finds words that say only that somebody knows: " familiar with the matter"
 * @param ownLife finds words by which people tell of their own life: "my son"
 * @param peers the nouns of those who have the same position elsewhere: "counterpart"
 * @param ranks titles of those who serve in an order: "colonel"
 */
record KindWords(
        SourceKinds table,
        PhraseKinds phrases,
        ClausesBesideNames clauses,
        Pattern knowing,
        Pattern ownLife,
        Set<String> peers,
        Set<String> ranks,
        Countries countries) {

    static KindWords of(Lexicon lexicon) {
        RuleWords words = lexicon.ruleWords();
        return new KindWords(
                lexicon.sourceKinds(),
                new PhraseKinds(lexicon.sourceKinds(), words),
                new ClausesBesideNames(words),
                Pattern.compile(" (?:" + anyOf(words.of(WordList.KNOWING_WORDS)) + ")\\b"),
                Pattern.compile("\\b(?:[Mm]y (?:\\p{Ll}+ ){0,2}(?:" + anyOf(words.of(WordList.FAMILY_NOUNS))
                        + ")|I(?: have|['’]ve)?(?: also| never| always| just)? (?:"
                        + anyOf(words.of(WordList.LIFE_VERBS)) + "))\\b"),
                words.of(WordList.PEER_NOUNS),
                words.of(WordList.RANKS),
                lexicon.nameNouns().countries());
    }

    /** Returns a pattern that finds any of these words. */
    static String anyOf(Collection<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
