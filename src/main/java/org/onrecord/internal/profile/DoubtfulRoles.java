package org.onrecord.internal.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.Phrase;

/**
 * Finds roles by descriptions that probably, but not surely, mean a person: they are given to people without any other
 * role.
 */
final class DoubtfulRoles {
    /** How many phrases on each side of a description are looked at: this bounds the work in long sentences. */
    private static final int MAX_PHRASES = 40;

    private final ResolvedArticle article;
    private final PersonNouns nouns;

    private DoubtfulRoles(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /** Returns for each person, by id, the most probable role of those that the article may say of somebody else. */
    static Map<Integer, Role> of(
            ResolvedArticle article, PersonNouns nouns, List<Designation> designations, RoleReader reader) {
        return new DoubtfulRoles(article, nouns).of(designations, reader);
    }

    private Map<Integer, Role> of(List<Designation> designations, RoleReader reader) {
        var roles = new HashMap<Integer, Role>();
        designations.stream()
                .filter(designation -> !Designations.isSure(article, designation) && !isOfOther(designation))
                .sorted(Comparator.comparingDouble(designation -> -Designations.probability(article, designation)))
                .forEach(designation -> {
                    Role role = reader.role(designation);
                    if (role != null) {
                        roles.putIfAbsent(designation.person(), role);
                    }
                });
        return roles;
    }

    /** Tells whether a designation is a noun of kinship, or its sentence mentions the person beside it. */
    private boolean isOfOther(Designation designation) {
        Sentence sentence = article.analysis().sentenceOf(designation.first());
        int at = article.phrases().firstFrom(designation.first());
        int from = Math.max(article.phrases().firstFrom(sentence.first()), at - MAX_PHRASES);
        int to = Math.min(article.phrases().firstFrom(sentence.end()), at + MAX_PHRASES);
        return nouns.lexicon().roles().isRelative(article.lemma(designation.head()))
                || article.phrases().subList(from, to).stream().anyMatch(phrase -> isBeside(designation, phrase));
    }

    /**
     * Tells whether a phrase of its sentence means the person of a designation, so that the designation
     * means somebody else: "Ada Quill thanked the mayor", "the mayor thanked her". It does not where the phrase may
     * point back to it or stand outside its clause: "the mayor said she would go", "“I am here,” said the mayor", "The
     * best of all, Ada Quill won".
     */
    private boolean isBeside(Designation designation, Phrase phrase) {
        int first = designation.first();
        boolean isOther = phrase.head() < first || phrase.first() > designation.head();
        EntityCluster person = isOther ? article.person(phrase) : null;
        if (person == null || person.id() != designation.person()) {
            return false;
        }
        if (phrase.kind() == MentionKind.PRONOUN) {
            return GenderWords.ofPronoun(article.token(phrase.head()).text()) != null && !pointsBack(first, phrase);
        }
        int sentence = article.analysis().sentenceOf(first).first();
        boolean isInside = first > sentence && article.token(first - 1).isWord();
        return phrase.first() < first || isInside || !hasComma(designation.head(), phrase.first());
    }

    private boolean pointsBack(int description, Phrase pronoun) {
        return pronoun.first() > description
                && (pronoun.possessor()
                        || article.grammar().isSubject(pronoun)
                        || article.lower(pronoun.head()).endsWith("self"));
    }

    private boolean hasComma(int from, int to) {
        return IntStream.range(from, to).anyMatch(token -> article.lower(token).equals(","));
    }
}
