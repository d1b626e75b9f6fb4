package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.lexicon.GenderWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * Collects the words that tell the genders of an article's people: titles and nouns that are said of them, and
 * pronouns that mean them even to a reader who does not know first names. So a "she" that only the first name "Maria"
 * ties to Maria tells nothing.
 */
final class GenderReader {
    private static final double TITLE = 0.98;
    private static final double NOUN = 0.97;

    /** The probability that a title such as "Sheikh" means a man: it is also part of women's names. */
    private static final double LIKELY_TITLE = 0.75;

    /** The probability from which on a pronoun counts. */
    private static final double LEAST_OF_PRONOUN = 0.1;

    /** The least probability that a pronoun is taken to mean people at all. */
    private static final double LEAST_OF_PEOPLE = 0.01;

    /** How far before a pronoun its sentence is searched for a name, in tokens. */
    private static final int MAX_BACK = 40;

    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "``", "''", "“", "”", "„", "«", "»", "‘", "’");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final Map<Integer, List<Word>> words = new HashMap<>();

    /** The ids of the people of whom a likely gender has been noted: repeated, the title tells no more. */
    private final Set<Integer> withLikelyTitle = new HashSet<>();

    /** The ids of the people of whom the descriptions are said that a possessive pronoun is in, by its token. */
    private final Map<Integer, Integer> owned = new HashMap<>();

    /**
     * A word that tells a gender, and the probability that it does.
     *
     * @param isQuoted whether it is a pronoun in the quoted words of somebody who does not name whom it means
     * @param rivals the ids of the other people whom a pronoun may mean, with the probability of each
     */
    record Word(Gender gender, GenderEvidence evidence, boolean isQuoted, Map<Integer, Double> rivals) {
        Word(Gender gender, GenderEvidence evidence) {
            this(gender, evidence, false, Map.of());
        }
    }

    private GenderReader(ResolvedArticle article, PersonNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /** Returns the words by the ids of the people. */
    static Map<Integer, List<Word>> words(ResolvedArticle article, PersonNouns nouns, List<Designation> designations) {
        var reader = new GenderReader(article, nouns);
        designations.forEach(reader::readOwners);
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

    private void readOwners(Designation designation) {
        for (int token = designation.first(); token < designation.head(); token++) {
            if (article.token(token).tag().equals("PRP$")) {
                owned.put(token, designation.person());
            }
        }
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
            Gender likely = nouns.likelyGenderOfTitle(article.token(token));
            if (likely != null && withLikelyTitle.add(entity.id())) {
                add(entity.id(), likely, token, Basis.TITLE, LIKELY_TITLE);
            }
        }
        readAddress(name, entity);
    }

    /** Reads the pronoun of a form of address: "Her Excellency Ada Quill". */
    private void readAddress(Name name, EntityCluster person) {
        int noun = name.first() - 1;
        int sentence = article.analysis().sentenceOf(name.first()).first();
        while (noun > sentence && nouns.isTitle(article.token(noun)) && !isOfAddress(noun - 1)) {
            noun--;
        }
        if (noun > sentence && isOfAddress(noun - 1)) {
            Gender gender = GenderWords.ofPronoun(article.token(noun - 1).text());
            add(person.id(), gender, noun - 1, Basis.TITLE, TITLE);
        }
    }

    /**
     * Tells whether a pronoun is part of a form of address: "His Highness the Amir". It may then not mean whom
     * it means elsewhere.
     */
    private boolean isOfAddress(int token) {
        return token + 1 < article.analysis().size()
                && article.token(token + 1).isCapitalized()
                && nouns.has(WordList.HONORIFIC_NOUNS, article.lower(token + 1))
                && GenderWords.ofPronoun(article.token(token).text()) != null;
    }

    /** Tells whether a pronoun is one of those that somebody is said to use: "she/they". */
    private boolean isOfPair(int token) {
        return token > 0 && article.lower(token - 1).equals("/")
                || token + 1 < article.analysis().size()
                        && article.lower(token + 1).equals("/");
    }

    /** Takes a pronoun for whom it means to both readers: a first name may make it doubtful, but never decides. */
    private void readPronoun(Phrase phrase) {
        Gender gender = isOfAddress(phrase.head()) || isOfPair(phrase.head())
                ? null
                : GenderWords.ofPronoun(article.token(phrase.head()).text());
        EntityCluster person = gender == null ? null : article.person(phrase);
        if (gender == null || person == null || mayMeanOwner(person, gender, phrase.head())) {
            return;
        }
        Map<Integer, Double> rivals = people(phrase);
        Double removed = rivals.remove(person.id());
        double probability = removed == null ? 0 : removed;
        boolean isFirst = rivals.values().stream().allMatch(other -> other <= probability);
        if (isFirst && probability >= LEAST_OF_PRONOUN) {
            boolean isQuoted = article.grammar().isQuoted(phrase) && !isNamedBefore(person, phrase);
            add(person.id(), new Word(gender, evidence(phrase.head(), Basis.PRONOUN, probability), isQuoted, rivals));
        }
    }

    /**
     * Tells whether a pronoun may mean whose somebody a person is: "her predecessor, Ada Quill", "her doctor, Noor Malik, said she". So
     * may all pronouns of that gender after the possessive in its sentence.
     */
    private boolean mayMeanOwner(EntityCluster person, Gender gender, int token) {
        int sentence = article.analysis().sentenceOf(token).first();
        for (int owner = token; owner >= Math.max(sentence, token - MAX_BACK); owner--) {
            if (Integer.valueOf(person.id()).equals(owned.get(owner))
                    && GenderWords.ofPronoun(article.token(owner).text()) == gender) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the ids of the people whom a pronoun may mean, in text order, with the probability of each: "he" and
     * "she" mean no organization and no place, so that their probabilities are shared out among the others.
     */
    private Map<Integer, Double> people(Phrase pronoun) {
        var people = new TreeMap<Integer, Double>();
        var things = new TreeMap<Integer, Double>();
        article.withoutFirstNames()
                .pronouns()
                .getOrDefault(pronoun, Map.of())
                .forEach((entity, probability) ->
                        (entity.type() == EntityType.PERSON ? people : things).put(entity.id(), probability));
        double ofThings =
                things.values().stream().mapToDouble(Double::doubleValue).sum();
        double ofPeople = Math.max(LEAST_OF_PEOPLE, 1 - ofThings);
        people.replaceAll((id, probability) -> Math.min(1, probability / ofPeople));
        return people;
    }

    /** Tells whether the sentence of a phrase names an entity before, in the same quotation if it is in one. */
    private boolean isNamedBefore(EntityCluster entity, Phrase phrase) {
        int sentence = article.analysis().sentenceOf(phrase.first()).first();
        for (int token = phrase.first() - 1; token >= Math.max(sentence, phrase.first() - MAX_BACK); token--) {
            if (QUOTATION_MARKS.contains(article.token(token).text())) {
                return false;
            }
            Name name = article.entities().startingAt(token);
            if (name != null && article.entities().of(name) == entity) {
                return true;
            }
        }
        return false;
    }

    private void readDesignation(Designation designation) {
        if (!Designations.isSure(article, designation)) {
            return;
        }
        double probability = NOUN;
        if (designation.phrase() != null) {
            Meaning meaning = article.withoutFirstNames().meanings().get(designation.phrase());
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
        add(person, new Word(gender, evidence(token, basis, probability)));
    }

    private void add(int person, Word word) {
        words.computeIfAbsent(person, id -> new ArrayList<>()).add(word);
    }

    private GenderEvidence evidence(int token, Basis basis, double probability) {
        Span span = article.analysis().span(token, token + 1);
        return new GenderEvidence(span, span.in(article.analysis().text()), basis, probability);
    }
}
