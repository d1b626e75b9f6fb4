package org.onrecord.internal.coreference;

import java.util.Collection;
import java.util.HashMap;
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
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * Whom the phrases of one article mean, found in text order: each phrase is given to the rule that decides it, or to the resolver of
 * anaphors. One run over an article. Not safe to share.
 */
final class PhraseMeanings {
    /** The probability above which a phrase is taken for a source, in quotation marks or not. */
    private static final double PROBABLE_SOURCE = 0.5;

    private final Discourse discourse;
    private final Lexicon lexicon;
    private final Set<@Nullable Phrase> sources;

    /** The phrases that get an answer even if they mean nobody: the sources of quotations and of other reports. */
    private final Set<@Nullable Phrase> answered;

    private final AnaphorResolver resolver;

    /** The meanings that phrases without a gender keep. */
    private final Map<Phrase, Meaning> given;

    private final PhraseGroups groups;
    private final DiscourseModel model;
    private final AnaphorProblems problems;
    private final JointNames names;
    private final JointAnaphors jointAnaphors;
    private final RelativePronouns relativePronouns;
    private final UnnamedSpeaker unnamedSpeaker;
    private final Map<Phrase, Meaning> meant = new LinkedHashMap<>();
    private final Map<Phrase, Map<EntityCluster, Double>> pronouns = new HashMap<>();

    PhraseMeanings(
            Discourse discourse,
            Lexicon lexicon,
            Set<@Nullable Phrase> sources,
            Collection<Phrase> others,
            AnaphorResolver resolver,
            Map<Phrase, Meaning> given) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.sources = sources;
        this.answered = new HashSet<>(sources);
        this.answered.addAll(others);
        this.resolver = resolver;
        this.given = given;
        this.groups = PhraseGroups.find(discourse.analysis(), discourse.phrases(), lexicon);
        this.model = new DiscourseModel(discourse, AttributeReader.read(lexicon, discourse, groups));
        this.problems = new AnaphorProblems(discourse, lexicon, model);
        this.names = new JointNames(discourse, groups);
        this.jointAnaphors = new JointAnaphors(discourse, groups, names);
        this.relativePronouns = new RelativePronouns(discourse, groups);
        this.unnamedSpeaker = new UnnamedSpeaker(discourse);
    }

    /** Returns whom each phrase means that means somebody, and each source of a quotation, even if it means nobody. */
    Map<Phrase, Meaning> all() {
        int end;
        for (int first = 0; first < discourse.phrases().size(); first = end) {
            end = endOfOwners(first);
            for (int k = end - 1; k >= first; k--) {
                read(discourse.phrases().get(k));
            }
        }
        OwnWords.of(discourse, meant).forEach(this::put);
        new Predicates(discourse, groups).of(meant).forEach(this::put);
        return meant;
    }

    /** Returns whom "he" and "she" may mean. Only where meanings were given; else empty. */
    Map<Phrase, Map<EntityCluster, Double>> pronouns() {
        return pronouns;
    }

    /** Returns the index after the owners that are decided before a phrase that means others: "her husband". */
    private int endOfOwners(int index) {
        int last = index;
        while (isOwned(discourse.phrases().get(last))) {
            last++;
        }
        return last + 1;
    }

    /** Tells whether a phrase is a description with an owner that no rule decides. */
    private boolean isOwned(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL
                && discourse.owner(phrase) != null
                && groups.nameBeside(phrase) == null
                && discourse.described(phrase) == null;
    }

    private void read(Phrase phrase) {
        switch (phrase.kind()) {
            case NAME -> decide(phrase, names.of(phrase));
            case NOMINAL -> {
                Phrase name = groups.nameBeside(phrase);
                EntityCluster described = discourse.described(phrase);
                if (name != null) {
                    decide(phrase, names.named(List.of(name)));
                } else if (described != null) {
                    decide(phrase, List.of(described));
                } else {
                    resolve(phrase);
                }
            }
            case PRONOUN -> {
                if (relativePronouns.isRelative(phrase)) {
                    decide(phrase, relative(phrase), relativePronouns.antecedent(phrase));
                } else {
                    resolve(phrase);
                }
            }
        }
    }

    private List<EntityCluster> relative(Phrase pronoun) {
        Phrase antecedent = relativePronouns.antecedent(pronoun);
        if (antecedent == null) {
            return List.of();
        }
        if (relativePronouns.meansOneOf(pronoun, antecedent)) {
            return names.named(List.of(antecedent));
        }
        Meaning meaning = meant.get(antecedent);
        return meaning == null ? List.of() : meaning.entities();
    }

    /** Takes the answer of a rule. */
    private void decide(Phrase phrase, List<EntityCluster> entities) {
        decide(phrase, entities, null);
    }

    private void decide(Phrase phrase, List<EntityCluster> entities, @Nullable Phrase described) {
        put(phrase, new Meaning(entities, RuleProbabilities.of(entities), entities.isEmpty() ? described : null));
        for (EntityCluster entity : entities) {
            model.refer(phrase, model.referent(entity, phrase), null, sources.contains(phrase));
            if (entity.type() == EntityType.PERSON || sources.contains(phrase)) {
                unnamedSpeaker.turnTo(phrase);
            }
        }
    }

    private void put(Phrase phrase, Meaning meaning) {
        if (!meaning.isNobody() || answered.contains(phrase)) {
            meant.put(phrase, meaning);
        }
    }

    private void resolve(Phrase phrase) {
        List<EntityCluster> joint = jointAnaphors.of(phrase);
        boolean isSource = sources.contains(phrase);
        Anaphor anaphor = joint.isEmpty() ? Anaphor.of(discourse, lexicon, phrase, isSource) : null;
        if (anaphor == null) {
            decide(phrase, joint);
            if (joint.isEmpty() && reports(phrase)) {
                model.refer(phrase, Referent.unnamed(phrase), null, false);
            }
        } else if (anaphor.form() == Anaphor.Form.INDEFINITE && !isSource) {
            put(phrase, Meaning.nobody(null));
            Referent unnamed = Referent.unnamed(phrase);
            model.refer(phrase, unnamed, anaphor.gender(), false);
            if (reports(phrase)) {
                unnamedSpeaker.spoke(anaphor, unnamed);
            }
        } else if (anaphor.gender() == null && !given.isEmpty()) {
            Meaning meaning = given.getOrDefault(phrase, Meaning.nobody(null));
            take(
                    anaphor,
                    meaning.isNobody()
                            ? null
                            : model.referent(meaning.entities().get(0), phrase),
                    meaning.probability());
        } else {
            Referent speaker = isProbableSource(phrase) ? unnamedSpeaker.goesOn(anaphor) : null;
            if (speaker == null) {
                resolve(anaphor);
            } else {
                put(phrase, Meaning.nobody(unnamedSpeaker.phrase()));
                model.refer(phrase, speaker, anaphor.gender(), isSource);
            }
        }
    }

    /** Tells whether a description reports something, so that a person or an organization is meant: "a shopkeeper said". */
    private boolean reports(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL && !discourse.roles().isQuoted(phrase) && isProbableSource(phrase);
    }

    private boolean isProbableSource(Phrase phrase) {
        return sources.contains(phrase) || discourse.sourceProbability(phrase) > PROBABLE_SOURCE;
    }

    private void resolve(Anaphor anaphor) {
        AnaphorProblem problem = problems.of(anaphor);
        Ranker.Choice choice = resolver.resolve(problem);
        if (!given.isEmpty() && anaphor.form() == Anaphor.Form.HE) {
            remember(problem);
        }
        Referent referent = choice.index() == Ranker.Choice.NONE ? null : problem.referent(choice.index());
        take(anaphor, referent, choice.probability());
    }

    private void remember(AnaphorProblem problem) {
        double[] probabilities = resolver.probabilities(problem);
        var entities = new HashMap<EntityCluster, Double>();
        for (int k = 0; k < problem.size(); k++) {
            EntityCluster entity = problem.entity(k);
            if (entity != null) {
                entities.put(entity, probabilities[k]);
            }
        }
        pronouns.put(problem.phrase(), entities);
    }

    private void take(Anaphor anaphor, @Nullable Referent referent, double probability) {
        EntityCluster entity = referent == null ? null : referent.entity();
        Phrase phrase = anaphor.phrase();
        Phrase described = entity == null ? unnamedSpeaker.introducedBy(anaphor) : null;
        put(phrase, new Meaning(entity == null ? List.of() : List.of(entity), probability, described));
        Referent remembered =
                referent == null && phrase.kind() == MentionKind.NOMINAL ? Referent.unnamed(phrase) : referent;
        if (remembered != null) {
            model.refer(phrase, remembered, shownGender(anaphor, entity), anaphor.isSource());
        }
        if (remembered != null && !anaphor.form().isPronoun() && (anaphor.isSource() || reports(phrase))) {
            unnamedSpeaker.spoke(anaphor, remembered);
        } else if (anaphor.type() == EntityType.PERSON || entity != null && anaphor.form() == Anaphor.Form.HE) {
            unnamedSpeaker.turnTo(phrase);
        }
    }

    private static @Nullable Gender shownGender(Anaphor anaphor, @Nullable EntityCluster entity) {
        return entity == null || entity.type() == EntityType.PERSON ? anaphor.gender() : null;
    }
}
