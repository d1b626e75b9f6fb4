package org.onrecord;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** An extraction made by hand, with a bit of everything that an extraction may hold. */
public final class Example {

    public static final String TEXT =
            "“We will talk,” Mayor Ana Ruiz said in Oslo. “Soon.” Officials called it “a 😀 start”.\n"
                    + "Ruiz wore a “crown”.";

    public static final Provenance BY = new Provenance("0.1.0", "none");

    private Example() {}

    public static Extraction extraction() {
        Mention anaRuiz = mention("Ana Ruiz", MentionKind.NAME);
        var ana = new Entity(
                0,
                EntityType.PERSON,
                "Ana Ruiz",
                List.of(anaRuiz, new Mention(at("Ruiz wore", 4), at("Ruiz wore", 4), "Ruiz", MentionKind.NAME)));
        var oslo = new Entity(1, EntityType.PLACE, "Oslo", List.of(mention("Oslo", MentionKind.NAME)));
        var mayor = new Mention(at("Mayor Ana Ruiz"), anaRuiz.span(), "Mayor Ana Ruiz", MentionKind.NAME);
        var talk = new Quotation(
                0,
                QuotationKind.DIRECT,
                List.of(at("We will talk,"), at("Soon.")),
                at("“We will talk,” Mayor Ana Ruiz said in Oslo. “Soon.”"),
                null,
                new Attribution(
                        mayor,
                        List.of(new Speaker.Named(ana, SourceKind.POLITICIAN)),
                        new Cue(at("said"), "said", "say"),
                        0.97,
                        0.95,
                        new Explanation("“said” follows the quotation; “Mayor Ana Ruiz” is its subject.")));
        var start = new Quotation(
                1,
                QuotationKind.MIXED,
                List.of(at("a 😀 start")),
                at("Officials called it “a 😀 start”."),
                null,
                new Attribution(
                        mention("Officials", MentionKind.NOMINAL),
                        List.of(new Speaker.Unnamed("Officials", SourceKind.OFFICIAL)),
                        null,
                        0.5,
                        0.5,
                        new Explanation(
                                "“Officials” stands in the same sentence; no reporting word was recognized beside it.")));
        var crown = new Quotation(2, QuotationKind.MIXED, List.of(at("crown")), at("Ruiz wore a “crown”."), 1, null);
        var article = new Article("example", TEXT, Map.of("outlet", "The Example"));
        return new Extraction(article, List.of(ana, oslo), List.of(talk, start, crown), BY);
    }

    public static ArticleTooLongException tooLong(Article article, int limit) {
        return new ArticleTooLongException(article.id(), article.text().length(), limit);
    }

    public static ModelException modelException(String model, String problem, String remedy) {
        return new ModelException(model, problem, remedy, null);
    }

    private static Mention mention(String words, MentionKind kind) {
        return new Mention(at(words), at(words), words, kind);
    }

    private static Span at(String words) {
        return at(words, words.length());
    }

    private static Span at(String words, int length) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + length);
    }
}
