package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/**
 * How often a pronoun is given to the right one of the names beside it: the measure of GAP.
 *
 * @param total over all names
 * @param feminine over the names beside "she", "her" and "hers"
 * @param masculine over the names beside other pronouns
 * @param answered the pronouns that belong to an entity
 * @see <a href="https://aclanthology.org/Q18-1042/">Webster et al. (2018): Mind the GAP</a>
 */
public record GapScore(PrecisionRecall total, PrecisionRecall feminine, PrecisionRecall masculine, Ratio answered)
        implements Score {

    private static final PrecisionRecall NOTHING = new PrecisionRecall(0, 0, 0);
    private static final Set<String> FEMININE = Set.of("she", "her", "hers");

    @Override
    public String group() {
        return "gap";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(Figure.of("", total));
        figures.addAll(Figure.of(", feminine", feminine));
        figures.addAll(Figure.of(", masculine", masculine));
        figures.add(Figure.of("pronouns with an entity", answered));
        return figures;
    }

    /** Returns the score over the pronouns of {@code gold}; an article without an extraction counts as all missed. */
    static GapScore of(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        PrecisionRecall feminine = NOTHING;
        PrecisionRecall masculine = NOTHING;
        Ratio answered = new Ratio(0, 0);
        for (GoldArticle article : gold) {
            for (GoldArticle.AmbiguousPronoun pronoun : article.pronouns()) {
                Entity entity = entity(pronoun, extractions.get(article.id()));
                answered = answered.plus(entity != null);
                PrecisionRecall names = names(pronoun, entity);
                String word = pronoun.span().in(article.text()).toLowerCase(Locale.ROOT);
                if (FEMININE.contains(word)) {
                    feminine = feminine.plus(names);
                } else {
                    masculine = masculine.plus(names);
                }
            }
        }
        return new GapScore(feminine.plus(masculine), feminine, masculine, answered);
    }

    /** Returns the first entity with exactly this mention; null where there is none. */
    static @Nullable Entity entity(GoldArticle.AmbiguousPronoun pronoun, @Nullable Extraction extraction) {
        return extraction == null
                ? null
                : extraction.entities().stream()
                        .filter(entity -> entity.mentions().stream()
                                .anyMatch(mention -> mention.span().equals(pronoun.span())))
                        .findFirst()
                        .orElse(null);
    }

    /** Returns whether an entity has a name or description at {@code name}. */
    static boolean isAt(Span name, @Nullable Entity entity) {
        return entity != null
                && entity.mentions().stream()
                        .anyMatch(mention ->
                                mention.kind() != MentionKind.PRONOUN && MentionMatch.covers(mention.span(), name));
    }

    private static PrecisionRecall names(GoldArticle.AmbiguousPronoun pronoun, @Nullable Entity entity) {
        PrecisionRecall names = NOTHING;
        for (GoldArticle.AmbiguousPronoun.Candidate name : pronoun.names()) {
            boolean isSaid = isAt(name.span(), entity);
            names = names.plus(
                    new PrecisionRecall(isSaid && name.isMeant() ? 1 : 0, isSaid ? 1 : 0, name.isMeant() ? 1 : 0));
        }
        return names;
    }
}
