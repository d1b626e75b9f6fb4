package org.onrecord.document;

/**
 * A stretch of the article's text, half-open, in UTF-16 code units: {@code text.substring(start, end)}.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span from %d to %d: it starts before the text or ends before it starts".formatted(start, end));
        }
    }

    /** Returns the number of code units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the whole of {@code other} is in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the code unit at {@code offset} is in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Tells whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the number of code units that the two share, 0 if none. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /**
     * Returns the part of {@code text} that this span covers.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Compares in text order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
