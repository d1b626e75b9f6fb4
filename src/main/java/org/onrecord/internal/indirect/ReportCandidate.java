package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.phrase.Phrase;

/**
 * What a word may report, and whose words it may be.
 *
 * @param cue index of the token that reports
 * @param source whose words they are
 * @param parts the content as stretches of tokens, in text order: two where the reporting clause interrupts it
 * @param logProbability how probable source, start and end are, each by itself
 */
public record ReportCandidate(int cue, Phrase source, List<Part> parts, double logProbability) {

    /** A stretch of content: its first token, and the one after its last. */
    public record Part(int first, int end) {
        boolean overlaps(Part other) {
            return first < other.end && other.first < end;
        }

        boolean contains(int token) {
            return first <= token && token < end;
        }
    }

    /** Copies the list. */
    public ReportCandidate {
        parts = List.copyOf(parts);
    }

    public int first() {
        return parts.get(0).first();
    }

    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Returns whether a token belongs to the content. */
    public boolean contains(int token) {
        return parts.stream().anyMatch(part -> part.contains(token));
    }

    /** Returns whether something holds for a token of the content. */
    public boolean hasAny(IntPredicate condition) {
        return parts.stream()
                .anyMatch(part -> IntStream.range(part.first(), part.end()).anyMatch(condition));
    }

    /** Returns the candidate with another content. */
    ReportCandidate with(List<Part> others) {
        return new ReportCandidate(cue, source, others, logProbability);
    }

    /** Returns the candidate with the content cut off before a token in its last part. */
    ReportCandidate until(int end) {
        var shorter = new ArrayList<>(parts);
        Part last = shorter.remove(shorter.size() - 1);
        shorter.add(new Part(last.first(), end));
        return with(shorter);
    }

    /** Returns the candidate with a content that begins with a token of its first part. */
    ReportCandidate from(int first) {
        var shorter = new ArrayList<>(parts);
        shorter.set(0, new Part(first, shorter.get(0).end()));
        return with(shorter);
    }

    boolean overlaps(ReportCandidate other) {
        return parts.stream().anyMatch(part -> other.parts.stream().anyMatch(part::overlaps));
    }

    /** Returns how much two contents have in common: the tokens in both as a share of the tokens in either, 0 to 1. */
    double likeness(ReportCandidate other) {
        int shared = 0;
        for (Part one : parts) {
            for (Part two : other.parts) {
                shared += Math.max(0, Math.min(one.end, two.end) - Math.max(one.first, two.first));
            }
        }
        return shared / (double) (size() + other.size() - shared);
    }

    private int size() {
        return parts.stream().mapToInt(part -> part.end - part.first).sum();
    }

    /** Returns whether another report, cue and content, lies in one part of the content of this one. */
    boolean encloses(ReportCandidate other) {
        return parts.stream()
                .anyMatch(
                        part -> part.contains(other.cue) && part.first() <= other.first() && other.end() <= part.end());
    }

    /**
     * Returns the candidate with a content between two tokens, without the reporting clause in it; null if the source, or the cue, cannot be
     * kept out of the content.
     */
    static @Nullable ReportCandidate of(
            SentenceContext context, int cue, Phrase source, int start, int end, double logProbability) {
        int first = Math.min(cue, source.first());
        int after = Math.max(cue + 1, source.jointEnd());
        var parts = new ArrayList<Part>();
        if (start >= end || !saysSomething(context, start, end)) {
            return null;
        }
        if (start > cue || end <= cue) {
            if (source.first() < end && start < source.jointEnd()) {
                return null;
            }
            parts.add(new Part(start, end));
            return new ReportCandidate(cue, source, parts, logProbability);
        }
        int hole = first;
        while (hole > start && !Boundaries.isMark(context.symbol(hole - 1))) {
            hole--;
        }
        int resumes = after;
        while (resumes < end && !Boundaries.isMark(context.symbol(resumes))) {
            resumes++;
        }
        if (hole - 1 <= start || resumes + 1 >= end) {
            return null;
        }
        parts.add(new Part(start, hole - 1));
        parts.add(new Part(resumes + 1, end));
        return new ReportCandidate(cue, source, parts, logProbability);
    }

    /** Returns whether a content has a word, and is more than "it" and "questions", which do not tell what was said. */
    private static boolean saysSomething(SentenceContext context, int start, int end) {
        Phrase phrase = context.phraseAt(start);
        boolean isPronoun = end == start + 1 && context.tag(start).equals("PRP");
        boolean isQuestion = phrase != null && context.lemma(phrase.head()).equals("question");
        for (int token = start; token < end && !isPronoun && !isQuestion; token++) {
            if (context.token(token).isWord()) {
                return true;
            }
        }
        return false;
    }
}
