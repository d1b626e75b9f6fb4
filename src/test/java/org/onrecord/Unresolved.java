package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** An extraction with speakers whom nobody explains. */
public final class Unresolved {

    private Unresolved() {}

    /** Two quotations, each by a "he" of its own. */
    public static Extraction twoMen() {
        String text = "“One,” he said.\n\n“Two,” he said.";
        List<Quotation> quotations = new ArrayList<>();
        for (String words : List.of("One,", "Two,")) {
            int start = text.indexOf(words);
            var he = new Span(start + 6, start + 8);
            var said = new Span(start + 9, start + 13);
            quotations.add(new Quotation(
                    quotations.size(),
                    QuotationKind.DIRECT,
                    List.of(new Span(start, start + 4)),
                    null,
                    new Attribution(
                            new Mention(he, he, "he", MentionKind.PRONOUN),
                            List.of(new Speaker.Unresolved("he")),
                            new Cue(said, "said", "say"),
                            0.9,
                            0.3,
                            new Explanation(""))));
        }
        return new Extraction(new Article("a", text), List.of(), quotations, Example.BY);
    }
}
