package org.onrecord.internal.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds what stands right before a person's name: "Housing Minister Ada Quill", "minister of national planning Ada Quill", "a student named
 * Ada Quill".
 */
final class WordsBeforeName {
    private static final Set<String> TIES = Set.of("of", "for", "at", "to");
    private static final Set<String> NAMING = Set.of("named", "surnamed", "called");

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    WordsBeforeName(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /** Returns the designation before the name of a phrase; null if there is none. */
    @Nullable
    Designation of(Phrase phrase, EntityCluster person) {
        Name name = phrase.name();
        if (name == null) {
            return null;
        }
        int head = name.first() - 1;
        while (head >= phrase.first()
                && (nouns.isAddress(article.token(head)) || !article.token(head).isWord())) {
            head--;
        }
        if (head >= phrase.first() && isNoun(article.token(head))) {
            return new Designation(person.id(), phrase.first(), head, head + 1, null, name.end());
        }
        int before = phrase.first() - 1;
        if (before <= article.analysis().sentenceOf(name.first()).first()) {
            return null;
        }
        boolean isTied = phrase.first() < name.first()
                && head == name.first() - 1
                && article.token(head).isNoun()
                && TIES.contains(article.lower(before));
        boolean isNaming = phrase.first() == name.first() && NAMING.contains(article.lower(before));
        Phrase description = isTied || isNaming ? coreEndingAt(before) : null;
        return description == null
                ? null
                : new Designation(
                        person.id(),
                        description.first(),
                        description.head(),
                        isTied ? name.first() : description.base(),
                        null,
                        isTied ? name.end() : -1);
    }

    private boolean isNoun(Token token) {
        boolean known = nouns.isOfPerson(token) && !token.tag().endsWith("S");
        return token.name() == null && (known || nouns.mayBeRole(token));
    }

    /** Returns the description of a person whose core ends before a token; null if there is none. */
    private @Nullable Phrase coreEndingAt(int end) {
        int k = article.phrases().firstFrom(end) - 1;
        while (k >= 0 && article.phrases().get(k).possessor()) {
            k--;
        }
        Phrase phrase = k < 0 ? null : article.phrases().get(k);
        return phrase != null
                        && phrase.base() == end
                        && phrase.kind() == MentionKind.NOMINAL
                        && nouns.isOfPerson(article.token(phrase.head()))
                        && !article.token(phrase.head()).tag().endsWith("S")
                ? phrase
                : null;
    }
}
