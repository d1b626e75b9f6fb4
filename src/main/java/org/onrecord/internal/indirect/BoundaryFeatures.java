package org.onrecord.internal.indirect;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScores;
import org.onrecord.internal.phrase.Symbol;

/** The features of a place where the content of a cue may start, and of one where it may end. */
final class BoundaryFeatures {
    private static final int MAX_PATTERN = 6;

    private final SentenceContext context;
    private final int cue;
    private final @Nullable Phrase source;
    private final String lemma;
    private final String tag;
    private final int cluster;

    /** First token of the reporting clause, as far as source and cue tell it, and the one after its last. */
    private final int clauseFirst;

    private final int clauseEnd;

    /** @param source the most probable source; null if there is none */
    BoundaryFeatures(SentenceContext context, int cue, @Nullable Phrase source) {
        this.context = context;
        this.cue = cue;
        this.source = source;
        this.lemma = context.lemma(cue);
        this.tag = context.tag(cue);
        this.cluster = context.cluster(cue);
        this.clauseFirst = source == null ? cue : Math.min(cue, source.first());
        this.clauseEnd = source == null || source.first() < cue ? cue + 1 : source.jointEnd();
    }

    private String side(int token) {
        if (token > cue) {
            return source != null && source.first() > cue ? token <= source.first() ? ">s" : ">S" : ">";
        }
        return source != null && source.first() < token ? "<s" : "<";
    }

    void addStart(FeatureSink f, int token) {
        String side = side(token);
        boolean after = token > cue;
        int anchor = token >= clauseEnd ? clauseEnd : cue + 1;
        String between = after ? context.codes(Math.min(anchor, token), token) : "";
        String pattern = between.length() <= MAX_PATTERN ? between : "long";
        String right = context.codesFrom(token, 3);
        String at = context.lemma(token);
        String before = context.lemma(token - 1);
        Symbol symbol = context.symbol(token);
        int distance = SentenceContext.step(after ? between.length() : context.unit(token) - context.unit(cue));
        f.add("start side=", side, " tag=", tag);
        f.add("start side=", side, " lemma=", lemma);
        f.add("start side=", side, " left=", context.codesBefore(clauseFirst, 1), " tag=", tag);
        f.add("start side=", side, " after-clause=", context.codesFrom(clauseEnd, 2));
        f.add("start distance=", distance, " side=", side);
        f.add("start between=", pattern, " side=", side);
        f.add("start between=", pattern, " at=", symbol.code(), " side=", side, " tag=", tag);
        f.add("start between=", pattern, " lemma=", lemma);
        f.add("start between=", pattern, " cluster=", cluster);
        f.add("start between=", pattern, " right=", right);
        f.add("start before=", before, " at=", symbol.code(), " side=", side);
        f.add("start before=", before, " lemma=", lemma);
        f.add("start at=", at, " side=", side);
        f.add("start at=", symbol.code(), " lemma=", lemma, " side=", side);
        f.add("start at=", symbol.code(), " before=", context.codesBefore(token, 2), " side=", side);
        f.add("start right=", right, " side=", side);
        f.add(
                "start first=",
                token == context.afterDateline(),
                " comma=",
                context.symbol(clauseFirst - 1) == Symbol.COMMA,
                " side=",
                side);
        f.add("start verbs=", Math.min(2, context.verbs(Math.min(token, cue + 1), Math.max(token, cue))), side);
        f.add("start inside=", inside(token), " side=", side);
    }

    void addEnd(FeatureSink f, int token) {
        String side = side(token - 1);
        boolean after = token > cue;
        String next = context.codesFrom(token, 3);
        String before = context.codesBefore(token, 2);
        String following = context.lemma(token);
        String second = context.lemma(token + 1);
        boolean last = token >= context.sentence().end() - 1;
        int from = after ? Math.max(clauseEnd, cue + 1) : token;
        int to = after ? token : clauseFirst;
        int verbs = Math.min(3, context.verbs(from, to));
        int commas = Math.min(3, context.count(Symbol.COMMA, from, to));
        String that =
                String.valueOf(context.symbol(Math.max(cue + 1, clauseEnd)).code());
        f.add("end side=", side, " tag=", tag);
        f.add("end side=", side, " lemma=", lemma);
        f.add("end next=", next, " side=", side);
        f.add("end next=", next, " tag=", tag, " verbs=", verbs);
        f.add("end next=", next.charAt(0), " before=", before, " side=", side);
        f.add("end next=", next.charAt(0), " lemma=", lemma);
        f.add("end next=", next.charAt(0), " verbs=", verbs, " that=", that);
        f.add("end next=", next.charAt(0), " commas=", commas, " side=", side);
        f.add("end following=", following, " side=", side, " verbs=", verbs);
        f.add("end following=", following, " ", second, " side=", side);
        f.add("end following=", following, " lemma=", lemma);
        f.add("end third=", context.lemma(token + 2), " next=", next.charAt(0), " side=", side);
        f.add("end last=", last, " lemma=", lemma);
        f.add("end last=", last, " side=", side, " that=", that);
        f.add("end last=", last, " cluster=", cluster);
        f.add("end last=", last, " commas=", commas, " verbs=", verbs);
        f.add("end distance=", SentenceContext.step(context.unit(token) - context.unit(cue)), " next=", next.charAt(0));
        addEndAmongWords(f, token, side, next, verbs);
    }

    /** Adds whether the words before and after an end are inside reports, and which verbs and heads are around it. */
    private void addEndAmongWords(FeatureSink f, int token, String side, String next, int verbs) {
        char symbol = next.charAt(0);
        int rest = Math.min(2, context.verbs(token, context.sentence().end()));
        f.add("end inside=", inside(token), " side=", side);
        f.add("end inside=", insideBefore(token), "/", insideAfter(token), " side=", side);
        f.add("end rest-verbs=", rest, " next=", symbol, side);
        f.add("end rest-speech=", nextCue(token), " next=", symbol, side);
        f.add("end turn=", context.tag(token - 1), " ", context.tag(token), " ", context.tag(token + 1));
        f.add("end turn=", context.tag(token), " verbs=", verbs, " lemma=", lemma);
        f.add("end next-head=", context.lemma(token), " ", head(token + 1), " verbs=", verbs);
        f.add("end last-head=", context.lemma(token - 2), " ", context.cluster(token - 1), " next=", symbol);
        f.add("end before=", context.codesBefore(token, 3), " next=", next, " side=", side);
        f.add("end clause=", token == clauseFirst || token + 1 == clauseFirst, " side=", side);
    }

    private int head(int token) {
        Phrase phrase = context.phraseAt(token);
        return phrase == null ? -1 : context.cluster(phrase.head());
    }

    /** Returns the symbol of the first reporting verb after a token, and whether a comma or conjunction lies between. */
    private String nextCue(int token) {
        for (int t = token; t < Math.min(token + 8, context.sentence().end()); t++) {
            Symbol symbol = context.symbol(t);
            if (symbol.isCue() || symbol == Symbol.ACCORDING) {
                return symbol.code() + (t - token > 3 ? "far" : "near");
            }
        }
        return "-";
    }

    private String inside(int token) {
        Phrase phrase = context.phraseAt(token);
        return phrase == null ? "-" : String.valueOf(score(phrase));
    }

    private int insideBefore(int token) {
        for (int t = token - 1; t >= Math.max(context.sentence().first(), token - 8); t--) {
            Phrase phrase = context.phraseAt(t);
            if (phrase != null) {
                return score(phrase) / 2;
            }
        }
        return 9;
    }

    private int insideAfter(int token) {
        for (int t = token; t < Math.min(context.sentence().end(), token + 8); t++) {
            Phrase phrase = context.phraseAt(t);
            if (phrase != null) {
                return score(phrase) / 2;
            }
        }
        return 9;
    }

    private int score(Phrase phrase) {
        return PhraseScores.step(context.scored().scores(phrase).insideReportLogOdds());
    }
}
