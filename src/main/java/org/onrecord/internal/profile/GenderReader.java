package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Collects the words that tell the genders of an article's people: titles and nouns that are said of them, and pronouns that mean them
 * even to a reader who does not know first names. So a "she" that only the first name "Maria" ties to Maria tells nothing.
 */
final class GenderReader {
    private static final double TITLE = 0.98;
    private static final double NOUN = 0.97;

    /** The most that a pronoun in quotation marks counts: two of them are needed. */
    private static final double MOST_OF_QUOTED = 0.55;

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Map<Integer, List<Word>> words = new HashMap<>();

    /** A word that tells a gender, and the probability that it does. */
    record Word(Gender gender, GenderEvidence evidence) {}

    private GenderReader(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /** Returns the words by the ids of the people. */
    static Map<Integer, List<Word>> words(ResolvedArticle article, PersonNouns nouns, List<Designation> designations) {
        var reader = new GenderReader(article, nouns);
        for (Phrase phrase : article.phrases()) {
            if (phrase.kind() == MentionKind.NAME) {
                reader.readTitles(phrase);
            } else if (phrase.kind() == MentionKind.PRONOUN) {
                reader.readPronoun(phrase);
            }
        }
        designations.forEach(reader::readDesignation);
        return reader.words;
    }

    private void readTitles(Phrase phrase) {
        Name name = phrase.name();
        EntityCluster entity = article.entities().of(name);
        if (name == null || entity == null || entity.type() != EntityType.PERSON) {
            return;
        }
        for (int token = name.first() - 1; token >= phrase.first(); token--) {
            if (!nouns.isTitle(article.token(token))) {
                break;
            }
            Gender gender = nouns.genderOfTitle(article.token(token));
            if (gender != null) {
                add(entity.id(), gender, token, Basis.TITLE, TITLE);
            }
        }
    }

    private void readPronoun(Phrase phrase) {
        Gender gender = GenderWords.ofPronoun(article.token(phrase.head()).text());
        Meaning meaning =
                gender == null ? null : article.meaningsWithoutFirstNames().get(phrase);
        EntityCluster entity = ResolvedArticle.only(meaning);
        // a first name may make a pronoun doubtful, but never decides
        boolean isDoubtful = entity != ResolvedArticle.only(article.meanings().get(phrase));
        if (gender != null && meaning != null && entity != null && entity.type() == EntityType.PERSON && !isDoubtful) {
            double probability = article.grammar().isQuoted(phrase)
                    ? Math.min(MOST_OF_QUOTED, meaning.probability())
                    : meaning.probability();
            add(entity.id(), gender, phrase.head(), Basis.PRONOUN, probability);
        }
    }

    private void readDesignation(Designation designation) {
        double probability = NOUN;
        if (designation.phrase() != null) {
            Meaning meaning = article.meaningsWithoutFirstNames().get(designation.phrase());
            EntityCluster entity = ResolvedArticle.only(meaning);
            if (meaning == null || entity == null || entity.id() != designation.person()) {
                return;
            }
            probability = Math.min(NOUN, meaning.probability());
        }
        int head = designation.head();
        Gender gender = nouns.genderOfNoun(article.token(head));
        int at = head;
        for (int token = head - 1; token >= designation.first() && gender == null; token--) {
            if (article.token(token).tag().equals("POS")) {
                break;
            }
            gender = nouns.genderOfModifier(article.token(token));
            at = token;
        }
        if (gender != null) {
            add(designation.person(), gender, at, Basis.NOUN, probability);
        }
    }

    private void add(int person, Gender gender, int token, Basis basis, double probability) {
        Span span = article.analysis().span(token, token + 1);
        var evidence = new GenderEvidence(span, span.in(article.analysis().text()), basis, probability);
        words.computeIfAbsent(person, id -> new ArrayList<>()).add(new Word(gender, evidence));
    }
}
