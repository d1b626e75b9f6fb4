package org.onrecord.internal.indirect;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.NobodyPhrases;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/** What no report may be, whatever its probability is: decisions for which the corpus has too few examples. */
final class ReportRules {
    /** How probably a verb of speech reports between an inverted clause and its own subject: an estimate, news has too few. */
    private static final double IN_INVERTED_CLAUSE = 0.8;

    /** The same for "quoted Ruiz as saying". */
    private static final double WHERE_QUOTED = 0.8;

    /** What follows "call" where nothing is said: "called off the dinner", "called back". */
    private static final Set<String> PHONING = Set.of("off", "back", "up");

    /** Tags of what may follow "said" as "above-mentioned" does: no determiner, no pronoun, no name. */
    private static final Set<String> MENTIONED = Set.of("NN", "NNS", "JJ");

    private final SentenceContext context;
    private final SourceRules sources;
    private final ContentRules contents;
    private final InvertedConditions conditions;
    private final InnerReports inner;

    /**
     * What stands before the colon of a heading and did not say what follows: "Transcript: Ana Ruiz on the harbour".
     */
    private final Set<String> labels;

    /** Endings of nouns for what can be ordered in words: "an evacuation", "an inquiry", but not "her coffee". */
    private final Set<String> ordered;

    /** Verbs of those who want something of the press. */
    private final Set<String> requesting;

    /** What follows such a verb where somebody does not want to be named: "not to be named", "for anonymity". */
    private final Set<String> anonymity;

    ReportRules(SentenceContext context, RuleWords words) {
        this.context = context;
        this.sources = new SourceRules(context, words);
        this.contents = new ContentRules(context, words);
        this.conditions = new InvertedConditions(context, words);
        this.inner = new InnerReports(context, words);
        this.labels = words.of(WordList.HEADING_LABELS);
        this.ordered = words.of(WordList.ACTION_ENDINGS);
        this.requesting = words.of(WordList.REQUESTING_VERBS);
        this.anonymity = words.of(WordList.ANONYMITY_REQUESTS);
    }

    /**
     * Returns whether a word reports nothing, although it looks as if it did: what nobody said ("Nobody said the bridge
     * was safe"), what a heading announces ("Transcript: Ana Ruiz on the harbour"), what another is quoted as saying, what is
     * called or ordered without words ("orders her coffee"), what is left unsaid, and the wish not to be named.
     */
    boolean reportsNothing(int cue) {
        for (Phrase phrase : context.symbols().phrases().in(context.sentence())) {
            if (context.scored().clause(phrase).cueToken() == cue && (isNobody(cue, phrase) || isLabel(cue, phrase))) {
                return true;
            }
        }
        return sources.hasQuotedSpeaker(cue)
                || isOfThing(cue)
                || isUnsaid(cue)
                || isAboveMentioned(cue)
                || isAnonymityRequest(cue);
    }

    /**
     * Returns whether nobody reports. Not where a comma ends the clause of nobody: "There was no answer, the mayor
     * said".
     */
    private boolean isNobody(int cue, Phrase phrase) {
        return NobodyPhrases.contains(context.symbols().analysis(), phrase)
                && (context.count(Symbol.COMMA, phrase.end(), cue) == 0 || isInterrupted(cue, phrase));
    }

    /**
     * Returns whether commas before a word only enclose what is said of a subject: "Nobody in the town, least of all
     * the mayor, said". The subject has no verb before them, and no other subject follows.
     */
    private boolean isInterrupted(int cue, Phrase subject) {
        int first = subject.end();
        while (context.symbol(first) != Symbol.COMMA) {
            first++;
        }
        int last = context.lastComma(cue);
        return first < last
                && IntStream.range(context.sentence().first(), first).noneMatch(context::isFiniteVerb)
                && IntStream.range(last, cue).allMatch(token -> context.phraseAt(token) == null);
    }

    /** Returns whether "said" points to what was mentioned: "a contract between said company and the board". */
    private boolean isAboveMentioned(int cue) {
        return context.token(cue).text().toLowerCase(Locale.ROOT).equals("said")
                && context.symbol(cue - 1) == Symbol.PREPOSITION
                && context.phraseAt(cue + 1) != null
                && MENTIONED.contains(context.tag(cue + 1));
    }

    /**
     * Returns whether something is left unsaid: "without saying who", "by not naming the firm", "not to mention the
     * cost".
     */
    private boolean isUnsaid(int cue) {
        boolean isMention = context.lemma(cue).equals("mention");
        boolean isNotDone = context.lemma(cue - 1).equals("not")
                && context.lemma(cue - 2).equals("by")
                && context.tag(cue).equals("VBG");
        return context.lemma(cue - 1).equals("without")
                || isNotDone
                || isMention
                        && context.lemma(cue - 1).equals("to")
                        && context.lemma(cue - 2).equals("not");
    }

    /**
     * Returns whether a word only tells why a source has no name: "asked not to be named", "asked that his name not be
     * used".
     */
    private boolean isAnonymityRequest(int cue) {
        if (!requesting.contains(context.lemma(cue))) {
            return false;
        }
        int after = context.lemma(cue + 1).equals("that") ? cue + 2 : cue + 1;
        Phrase phrase = context.phraseAt(after);
        int first = after;
        if (phrase != null && context.tag(after).equals("PRP")) {
            first = phrase.end();
        } else if (phrase != null && context.tag(after).equals("PRP$")) {
            first = phrase.head();
        }
        int token = first;
        return anonymity.stream().anyMatch(words -> stands(words, token));
    }

    /** Returns whether the words of a list item stand at a token. */
    private boolean stands(String words, int first) {
        String[] each = words.split(" ");
        return IntStream.range(0, each.length)
                .allMatch(i -> context.contains(first + i)
                        && context.token(first + i)
                                .text()
                                .toLowerCase(Locale.ROOT)
                                .equals(each[i]));
    }

    private boolean isLabel(int cue, Phrase phrase) {
        return context.symbol(cue) == Symbol.COLON
                && phrase.base() == phrase.first() + 1
                && labels.contains(context.lemma(phrase.head()));
    }

    private boolean isOfThing(int cue) {
        Phrase object = context.phraseAt(cue + 1);
        if (object == null) {
            return context.lemma(cue).equals("call")
                    && context.token(cue).isVerb()
                    && (PHONING.contains(context.lemma(cue + 1)) || context.symbol(cue + 1) == Symbol.STOP);
        }
        return switch (context.lemma(cue)) {
            case "call" -> !isNamed(object);
            case "order" -> ordered.stream().noneMatch(context.lemma(object.head())::endsWith) && !hasVerbAfter(object);
            default -> false;
        };
    }

    /** Returns whether it is said after an object what it is called: "called the plan of the board a mistake". */
    private boolean isNamed(Phrase object) {
        return context.phraseAt(object.base()) != null
                || context.phraseAt(object.end()) != null
                || context.tag(object.end()).startsWith("JJ")
                || hasVerbAfter(object);
    }

    /** Returns whether a verb or a clause belongs to an object: "ordered the board of the bank to resign". */
    private boolean hasVerbAfter(Phrase object) {
        for (int token = object.base(); token < context.sentence().end(); token++) {
            Symbol symbol = context.symbol(token);
            if (symbol == Symbol.AND || Boundaries.isMark(symbol)) {
                return false;
            }
            if (symbol == Symbol.TO
                    || symbol == Symbol.THAT
                    || symbol == Symbol.AS
                    || symbol == Symbol.AUXILIARY
                    || symbol.isFullVerb()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a candidate may be chosen: its source is somebody, and its content is a whole. */
    boolean allows(ReportCandidate report) {
        return sources.isSomebody(report.source()) && contents.isWhole(report);
    }

    /**
     * Returns a proposal with the candidates that may be chosen. Where a condition follows the word, most candidates are parts of it, and
     * that they are forbidden does not mean that the word reports nothing.
     */
    JudgedProposal allowed(JudgedProposal judged) {
        boolean isConditional = conditions.follow(judged.proposal().cue())
                && judged.candidates().stream().anyMatch(this::allows);
        JudgedProposal allowed = isConditional ? judged.given(this::allows) : judged.without(report -> !allows(report));
        JudgedProposal whole = bySpeaker(allowed.given(report -> !contents.endsBeforeBracket(report)));
        return contents.isSaidBefore(whole.proposal()) ? whole.given(report -> report.first() < report.cue()) : whole;
    }

    /** Returns a proposal given the subject of the word, where the order of words tells it. */
    private JudgedProposal bySpeaker(JudgedProposal judged) {
        int cue = judged.proposal().cue();
        Phrase quoted = sources.quotedBefore(cue);
        if (quoted != null) {
            return judged.given(report -> report.source() == quoted).atLeast(WHERE_QUOTED);
        }
        if (!conditions.precedeInvertedClause(cue)) {
            return inner.bySubject(judged);
        }
        JudgedProposal ofSubject = judged.given(report -> report.source().first() == cue + 1 && report.first() < cue);
        return context.isSpeech(cue) ? ofSubject.atLeast(IN_INVERTED_CLAUSE) : ofSubject;
    }

    /** Returns whether the chosen candidate is no report: its source does not speak, or its content was not said. */
    boolean isNoReport(ReportCandidate report) {
        return sources.isNoSpeaker(report.cue(), report.source()) || contents.isNotSaid(report);
    }

    /**
     * Returns a chosen report as it is given: without what its source is, the day on which it was said and the main clause after it, and
     * with the condition it begins with.
     */
    ReportCandidate whole(ReportCandidate report) {
        ReportCandidate own = contents.withoutDay(contents.withoutQuoting(contents.withoutApposition(report)));
        return conditions.restoredTo(new MainClauses(context).cutOff(own));
    }
}
