package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.attribution.AttributedQuotations;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.indirect.Report;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.ScoredPhrases;

/**
 * What is said in an article and which phrases are its sources, before it is known whom these mean.
 *
 * @param named the entities that the article names
 * @param contents what stands in quotation marks or is a turn of a transcript
 * @param scored the article's phrases
 * @param attributed the quotations in marks
 * @param reports what is reported without marks
 */
record Speech(
        EntityClusters named,
        List<Content> contents,
        ScoredPhrases scored,
        AttributedQuotations attributed,
        List<Report> reports) {

    Analysis analysis() {
        return scored.symbols().analysis();
    }

    Phrases phrases() {
        return scored.symbols().phrases();
    }

    /** Returns the sources of the quotations in marks. */
    List<Phrase> sources() {
        return attributed.sources();
    }

    /** Returns the sources of the reports. */
    List<Phrase> reporters() {
        return reports.stream().map(report -> report.candidate().source()).toList();
    }

    /** Returns all sources. */
    List<Phrase> speaking() {
        var all = new ArrayList<>(sources());
        all.addAll(reporters());
        return all;
    }
}
