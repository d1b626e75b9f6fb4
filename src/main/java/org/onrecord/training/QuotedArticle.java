package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.attribution.SourceCandidate;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;

/**
 * A gold article with the right sources of what stands in its quotation marks.
 *
 * @param analysis its tokens and sentences
 * @param answers one for each content that the gold knows, in text order
 */
public record QuotedArticle(Analysis analysis, List<Answer> answers) {

    /**
     * The right source of a content.
     *
     * @param first index of the content's first token
     * @param end index after its last token
     * @param sourceFirst index of the source's first token; -1 if nobody is quoted
     * @param sourceEnd index after the source's last token; -1 if nobody is quoted
     */
    public record Answer(int first, int end, int sourceFirst, int sourceEnd) {}

    /**
     * Reads the articles of corpora, in this order, with the shipped models.
     *
     * @throws IOException if a corpus cannot be read or attributes no quotation, or a shipped model is missing
     */
    public static List<QuotedArticle> read(List<Path> data) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        Analyzer analyzer = CoreNlpModels.load(models, lexicon);
        var scorer = new PhraseScorer(lexicon.reportingWords(), PhraseModel.load(models));
        return TrainingArticle.readAll(data, analyzer, new NameFinder(lexicon), lexicon).stream()
                .map(article -> of(article, scorer))
                .toList();
    }

    private static QuotedArticle of(TrainingArticle article, PhraseScorer scorer) {
        var answers = new ArrayList<Answer>();
        AnsweredProblem.each(article, article.scored(scorer), answered -> {
            SourceCandidate source = answered.source();
            Phrase phrase = source == null ? null : source.phrase();
            Content content = answered.problem().content();
            answers.add(new Answer(
                    content.first(),
                    content.end(),
                    phrase == null ? -1 : phrase.first(),
                    phrase == null ? -1 : phrase.jointEnd()));
        });
        return new QuotedArticle(article.analysis(), answers);
    }
}
