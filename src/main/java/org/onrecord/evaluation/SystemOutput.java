package org.onrecord.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * The extractions of one system.
 *
 * <pre>{@code
 * SystemOutput output = new SystemOutput(Map.of(extraction.article(), extraction));
 * }</pre>
 *
 * @param extractions by article; an article that is missing has no answer
 */
public record SystemOutput(Map<Article, Extraction> extractions) {

    /** Copies the map. */
    public SystemOutput {
        extractions = Map.copyOf(extractions);
    }

    /** Returns the extractions of a corpus, by the ids of its articles. */
    Map<String, Extraction> of(GoldCorpus corpus) {
        var byId = new LinkedHashMap<String, Extraction>();
        for (Article article : corpus.texts()) {
            Extraction extraction = extractions.get(article);
            if (extraction != null) {
                byId.put(article.id(), extraction);
            }
        }
        return byId;
    }
}
