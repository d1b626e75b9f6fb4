package org.onrecord.internal.name;

import java.util.List;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;

/** Finds the names of an article. Immutable and safe to share. */
public final class NameFinder {
    private final Lexicon lexicon;

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the names in text order, disjoint, without titles. */
    public List<Name> names(Analysis analysis) {
        NameDraft draft = new TaggerSpans(lexicon.nameNouns()).read(analysis);
        new Acronyms(draft, lexicon.nameNouns()).apply();
        new FullNames(draft, lexicon.nameNouns(), lexicon.firstNames(), lexicon.roles()).apply();
        new Headlines(draft, lexicon.nameNouns(), lexicon.firstNames()).apply();
        new ReportingSubjects(
                        draft, lexicon.nameNouns(), lexicon.reportingWords().cues())
                .apply();
        new TypeCorrection(draft, lexicon.nameNouns(), lexicon.roles()).apply();
        new NamePropagation(draft).apply();
        new TranscriptLabels(draft).apply();
        new UserNamePass(lexicon.userNames()).apply(draft);
        return draft.names();
    }
}
