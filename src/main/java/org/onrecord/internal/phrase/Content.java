package org.onrecord.internal.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * Words that somebody may be reported to have said, as spans of tokens: in quotation marks, or a turn of a transcript after a label.
 * {@link QuotedContents} finds both.
 *
 * @param index its position among all the contents of the article
 * @param parent the index of the innermost content around this one; -1 if there is none
 * @param depth how many contents it is inside of
 * @param parts in text order, disjoint, at least one: several if it is continued over paragraphs
 * @param from index of the first token where its source may be: the start of the article, or of the content around it
 * @param to index after the last token where its source may be
 * @param label the characters of the label of its speaker, for a turn of a transcript without marks; null for content in marks
 */
public record Content(
        int index,
        int parent,
        int depth,
        List<Part> parts,
        int from,
        int to,
        @Nullable Span label) {

    /**
     * An uninterrupted stretch of content.
     *
     * @param span its characters, without marks
     * @param first index of its first token
     * @param end index after its last token
     */
    public record Part(Span span, int first, int end) {}

    /** Copies the list. */
    public Content {
        parts = List.copyOf(parts);
    }

    /** Makes a content in quotation marks. */
    public Content(int index, int parent, int depth, List<Part> parts, int from, int to) {
        this(index, parent, depth, parts, from, to, null);
    }

    /** Returns the index of its first token. */
    public int first() {
        return parts.get(0).first();
    }

    /** Returns the index after its last token. */
    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Returns the characters of its parts, in text order. */
    public List<Span> spans() {
        return parts.stream().map(Part::span).toList();
    }
}
