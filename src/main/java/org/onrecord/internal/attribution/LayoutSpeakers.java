package org.onrecord.internal.attribution;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.Symbol;
import org.onrecord.internal.text.SpeakerLabel;

/**
 * Speakers whom the layout of the text names, by rules: the label before a turn of a transcript ("WALLACE: Let us start.") and the
 * signature below a statement ("“We need more buses.” — Ana Ruiz, a driver"). Corpora have too few of either to learn from.
 */
final class LayoutSpeakers {
    private static final String DASH_AND_PERSON = Symbol.anyOf(Symbol.DASH) + Symbol.anyOf(Symbol.PERSON);

    /** In the paragraph of the content: a dash and a person, then the end or more about the person. */
    private static final Pattern SIGNATURE = Pattern.compile(DASH_AND_PERSON + "(?:"
            + Symbol.anyOf(Symbol.PARAGRAPH, Symbol.COMMA, Symbol.OPENING_BRACKET, Symbol.STOP) + "|\\z)");

    /** In a paragraph of its own: the same, but without a verb, which would make it an item of a list. */
    private static final Pattern SIGNATURE_BELOW = Pattern.compile(DASH_AND_PERSON
            + "(?:" + Symbol.anyOf(Symbol.COMMA, Symbol.OPENING_BRACKET, Symbol.STOP)
            + Symbol.noneOf(
                    Symbol.VERB,
                    Symbol.STRONG_CUE,
                    Symbol.WEAK_CUE,
                    Symbol.AUXILIARY,
                    Symbol.MODAL,
                    Symbol.CONTENT,
                    Symbol.PARAGRAPH)
            + "*)?"
            + "(?:" + Symbol.anyOf(Symbol.PARAGRAPH) + "|\\z)");

    private static final int MAX_SIGNATURE_UNITS = 30;

    private final ArticleSymbols symbols;

    LayoutSpeakers(ArticleSymbols symbols) {
        this.symbols = symbols;
    }

    /** Returns the speaker whom the layout names; null if it names nobody. */
    @Nullable
    SourceCandidate of(Content content) {
        if (content.label() != null) {
            return turn(content, content.label());
        }
        SourceCandidate label = label(content);
        return label == null ? signature(content) : label;
    }

    /** Returns the label before a turn without quotation marks, which is a phrase; its cue is the colon, if there is one. */
    private @Nullable SourceCandidate turn(Content content, Span label) {
        int first = symbols.analysis().firstEndingAfter(label.start());
        int index = symbols.phrases().firstFrom(first);
        if (index == symbols.phrases().size() || symbols.phrases().get(index).first() != first) {
            return null;
        }
        int colon = content.first() - 1;
        boolean hasColon = symbols.analysis().token(colon).text().equals(":");
        return named(symbols.phrases().get(index), hasColon ? colon : -1, Connection.LABEL, "label");
    }

    /** Returns the speaker whom the content itself names in a label at its beginning. */
    private @Nullable SourceCandidate label(Content content) {
        int colon = SpeakerLabel.end(
                symbols.analysis().text(), content.parts().get(0).span().start());
        if (colon < 0) {
            return null;
        }
        Phrases phrases = symbols.phrases();
        int colonToken = symbols.analysis().firstEndingAfter(colon);
        for (int index = phrases.firstFrom(content.first());
                index < phrases.size() && phrases.get(index).first() < colonToken;
                index++) {
            if (phrases.get(index).end() <= colonToken) {
                return named(phrases.get(index), colonToken, Connection.LABEL, "label");
            }
        }
        return null;
    }

    /** Returns the person whose name follows the content after a dash, if the two are a paragraph, or a paragraph each. */
    private @Nullable SourceCandidate signature(Content content) {
        Symbol before = symbols.symbol(symbols.unitAt(content.first()) - 1);
        if (before != Symbol.START && before != Symbol.PARAGRAPH) {
            return null;
        }
        int after = symbols.unitAfter(content);
        boolean below = symbols.symbol(after) == Symbol.PARAGRAPH;
        int dash = below ? after + 1 : after;
        Phrase phrase = symbols.phraseOf(dash + 1);
        boolean signed = (below ? SIGNATURE_BELOW : SIGNATURE)
                .matcher(symbols.codes(dash, dash + MAX_SIGNATURE_UNITS))
                .lookingAt();
        return signed && phrase != null
                ? named(phrase, symbols.firstToken(dash), Connection.SIGNATURE, "signature")
                : null;
    }

    private static SourceCandidate named(Phrase phrase, int cueToken, Connection connection, String feature) {
        return new SourceCandidate(phrase, cueToken, connection, 0, sink -> sink.add(feature));
    }
}
