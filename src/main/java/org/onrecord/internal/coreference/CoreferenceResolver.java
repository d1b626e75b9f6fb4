package org.onrecord.internal.coreference;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.model.Ranker;
import org.onrecord.internal.phrase.Phrase;

/** Tells whom the phrases of an article mean. Immutable and safe to share: the same article gets the same answer each time. */
public final class CoreferenceResolver {
    private final Lexicon lexicon;
    private final AnaphorResolver anaphors;

    /**
     * @param lexicon titles, roles and first names
     * @param anaphors decides the pronouns and descriptions
     */
    public CoreferenceResolver(Lexicon lexicon, AnaphorResolver anaphors) {
        this.lexicon = lexicon;
        this.anaphors = anaphors;
    }

    /**
     * Returns whom the phrases of an article mean that mean somebody, and whom the sources of quotations mean, somebody or not. They
     * are looked at in text order, so that each can lean on those before it.
     *
     * @param discourse the article
     * @param sources the phrases that quotations are attributed to; nulls are passed over
     */
    public Map<Phrase, Meaning> resolve(Discourse discourse, Collection<@Nullable Phrase> sources) {
        return new Run(discourse, new HashSet<>(sources)).resolve();
    }

    /** One run over an article. */
    private final class Run {
        private final Discourse discourse;
        private final Set<@Nullable Phrase> sources;
        private final DiscourseModel model;
        private final AnaphorProblems problems;
        private final JointNames names;
        private final RelativePronouns relativePronouns;
        private final Appositions appositions;
        private final Map<Phrase, Meaning> meant = new LinkedHashMap<>();

        Run(Discourse discourse, Set<@Nullable Phrase> sources) {
            this.discourse = discourse;
            this.sources = sources;
            this.model = new DiscourseModel(discourse, AttributeReader.read(lexicon, discourse));
            this.problems = new AnaphorProblems(discourse, lexicon, model);
            this.names = new JointNames(discourse);
            this.relativePronouns = new RelativePronouns(discourse);
            this.appositions = new Appositions(discourse);
        }

        Map<Phrase, Meaning> resolve() {
            for (Phrase phrase : discourse.phrases()) {
                switch (phrase.kind()) {
                    case NAME -> byRule(phrase, names.of(phrase));
                    case NOMINAL -> {
                        List<EntityCluster> apposed = appositions.of(phrase);
                        if (apposed.isEmpty()) {
                            anaphor(phrase);
                        } else {
                            byRule(phrase, apposed);
                        }
                    }
                    case PRONOUN -> {
                        if (relativePronouns.isRelative(phrase)) {
                            Phrase antecedent = relativePronouns.antecedent(phrase);
                            Meaning meaning = antecedent == null ? null : meant.get(antecedent);
                            byRule(phrase, meaning == null ? List.of() : meaning.entities());
                        } else {
                            anaphor(phrase);
                        }
                    }
                }
            }
            return meant;
        }

        private void byRule(Phrase phrase, List<EntityCluster> entities) {
            put(phrase, new Meaning(entities, RuleProbabilities.of(phrase.kind(), entities)));
            for (EntityCluster entity : entities) {
                model.refer(phrase, entity, null, sources.contains(phrase));
            }
        }

        private void put(Phrase phrase, Meaning meaning) {
            if (!meaning.isNobody() || sources.contains(phrase)) {
                meant.put(phrase, meaning);
            }
        }

        private void anaphor(Phrase phrase) {
            boolean isSource = sources.contains(phrase);
            Anaphor anaphor = Anaphor.of(discourse, lexicon, phrase, isSource);
            if (anaphor == null) {
                if (isSource) {
                    put(phrase, new Meaning(List.of(), RuleProbabilities.of(phrase.kind(), List.of())));
                }
                return;
            }
            if (anaphor.form() == Anaphor.Form.INDEFINITE && !isSource) {
                model.refer(phrase, Referent.unnamed(phrase), anaphor.gender(), false);
                return;
            }
            AnaphorProblem problem = problems.of(anaphor);
            Ranker.Choice choice = anaphors.resolve(problem);
            Referent referent = choice.index() == Ranker.Choice.NONE ? null : problem.referent(choice.index());
            EntityCluster entity = referent == null ? null : referent.entity();
            put(phrase, new Meaning(entity == null ? List.of() : List.of(entity), choice.probability()));
            if (referent == null && phrase.kind() == MentionKind.NOMINAL) {
                referent = Referent.unnamed(phrase);
            }
            if (referent != null) {
                model.refer(phrase, referent, shown(anaphor, referent), isSource);
            }
        }

        private @Nullable Gender shown(Anaphor anaphor, Referent referent) {
            boolean isPerson = referent.entity() == null || referent.entity().type() == EntityType.PERSON;
            return isPerson ? anaphor.gender() : null;
        }
    }
}
