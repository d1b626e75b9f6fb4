package org.onrecord.training;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.phrase.Phrase;

/**
 * A gold article before coreference, with what the corpus tells about its anaphors.
 *
 * @param id the article's name
 * @param discourse its analysis
 * @param sources the phrases that quotations are attributed to, by our attribution or by the gold
 * @param answers whom phrases mean
 */
record CoreferenceArticle(
        String id, Discourse discourse, Set<@Nullable Phrase> sources, Map<Phrase, GoldAnswer> answers) {

    static CoreferenceArticle of(
            String id, Discourse discourse, Iterable<@Nullable Phrase> attributed, GoldAnswers gold) {
        Set<@Nullable Phrase> sources = new HashSet<>(gold.sources());
        attributed.forEach(sources::add);
        return new CoreferenceArticle(id, discourse, sources, gold.answers());
    }
}
