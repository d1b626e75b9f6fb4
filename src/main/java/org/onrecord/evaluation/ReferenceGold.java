package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/**
 * The chains of one article as questions: to which named person, organization or place does each third-person pronoun and each
 * description refer?
 */
final class ReferenceGold {

    private static final Set<String> TYPES = Set.of("person", "organization", "place");

    private static final Set<String> THIRD_PERSON = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "hers",
            "its",
            "their",
            "theirs",
            "himself",
            "herself",
            "itself",
            "themselves",
            "who");

    private final Map<Integer, List<Span>> names = new HashMap<>();
    private final List<Question> asked = new ArrayList<>();

    /**
     * A mention that refers to somebody named.
     *
     * @param span the phrase
     * @param chain the number of its chain
     * @param kind {@link MentionKind#PRONOUN} or {@link MentionKind#NOMINAL}
     */
    record Question(Span span, int chain, MentionKind kind) {}

    ReferenceGold(GoldArticle article) {
        for (GoldArticle.Reference reference : article.references()) {
            if (TYPES.contains(reference.type()) && reference.form().equals("name")) {
                names.computeIfAbsent(reference.chain(), chain -> new ArrayList<>())
                        .add(reference.span());
            }
        }
        for (GoldArticle.Reference reference : article.references()) {
            if (TYPES.contains(reference.type()) && names.containsKey(reference.chain())) {
                if (reference.form().equals("nominal")) {
                    asked.add(new Question(reference.span(), reference.chain(), MentionKind.NOMINAL));
                } else if (reference.form().equals("pronoun") && isThirdPerson(reference.span(), article.text())) {
                    asked.add(new Question(reference.span(), reference.chain(), MentionKind.PRONOUN));
                }
            }
        }
    }

    private static boolean isThirdPerson(Span span, String text) {
        return THIRD_PERSON.contains(span.in(text).toLowerCase(Locale.ROOT));
    }

    /** Returns the questions in the order of the corpus. */
    List<Question> asked() {
        return asked;
    }

    /** Returns the names in a chain; empty where nothing in it is a name. */
    List<Span> names(int chain) {
        return names.getOrDefault(chain, List.of());
    }
}
