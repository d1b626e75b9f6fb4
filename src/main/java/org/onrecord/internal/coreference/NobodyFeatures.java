package org.onrecord.internal.coreference;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.Phrase;

/** The features of the answer that an anaphor means nobody whom the article speaks of: "it" of "it rained", "the public". */
final class NobodyFeatures implements FeatureSource {
    /** How many phrases back a plural is looked for. */
    private static final int MAX_PHRASES_BACK = 8;

    private static final int MAX_SENTENCES_BACK = 2;

    private final AnaphorContext context;
    private final Discourse discourse;
    private final WordOrder order;
    private final Anaphor anaphor;
    private final Phrase phrase;

    NobodyFeatures(AnaphorContext context, WordOrder order) {
        this.context = context;
        this.discourse = context.discourse();
        this.order = order;
        this.anaphor = context.anaphor();
        this.phrase = anaphor.phrase();
    }

    @Override
    public void features(FeatureSink f) {
        List<Candidate> candidates = context.candidates();
        Reference nearest = candidates.isEmpty() ? null : candidates.get(0).nearest();
        boolean same = IntStream.range(0, candidates.size())
                .anyMatch(i -> context.agreement(i) == AnaphorContext.Agreement.SAME);
        f.add("nobody=", context.agreeing(), context.name());
        f.add("nobody-grammar=", anaphor.grammar(), context.name());
        f.add("nobody-near=", context.distance(nearest), context.role(nearest), context.name());
        f.add("nobody-same=", same, context.name());
        if (anaphor.form().isPronoun()) {
            pronoun(f);
        } else {
            description(f);
        }
    }

    private void description(FeatureSink f) {
        String noun = discourse.noun(phrase);
        f.add("nobody-head=", noun, context.name());
        f.add("nobody-cluster=", discourse.analysis().token(phrase.head()).cluster(), context.name());
        f.add(
                "nobody-det=",
                anaphor.determiner(),
                Math.min(2, anaphor.modifiers().size()),
                anaphor.hasTail(),
                context.name());
        f.add("nobody-plural=", discourse.isPlural(phrase), anaphor.determiner(), context.name());
        f.add("nobody-type=", String.valueOf(anaphor.type()), anaphor.determiner(), context.name());
    }

    private void pronoun(FeatureSink f) {
        f.add("nobody-word=", discourse.word(phrase.head()).toLowerCase(Locale.ROOT), context.name());
        f.add("nobody-next=", order.lemma(phrase.end()), context.name());
        f.add(
                "nobody-next2=",
                order.tag(phrase.end()),
                order.tag(phrase.end() + 1),
                order.lemma(phrase.end() + 1),
                context.name());
        f.add("nobody-before=", order.lemma(phrase.first() - 1), context.name());
        Phrase description = descriptionBefore();
        int sentences = description == null ? -1 : context.sentencesFrom(description);
        f.add("nobody-plural=", sentences, description == null ? "-" : context.role(description), context.name());
    }

    /** Returns the nearest description before the pronoun, for "they" the nearest plural one; null if there is none near. */
    private @Nullable Phrase descriptionBefore() {
        int last = discourse.phrases().lastBefore(phrase);
        for (int k = last; k > Math.max(-1, last - MAX_PHRASES_BACK); k--) {
            Phrase before = discourse.phrases().get(k);
            if (context.sentencesFrom(before) > MAX_SENTENCES_BACK) {
                return null;
            }
            boolean fits = anaphor.form() != Anaphor.Form.THEY || discourse.isPlural(before);
            if (before.kind() == MentionKind.NOMINAL && fits) {
                return before;
            }
        }
        return null;
    }
}
