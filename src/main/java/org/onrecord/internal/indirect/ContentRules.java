package org.onrecord.internal.indirect;

import java.util.Set;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/** Tells which stretches of a sentence are no content, and which contents are things and not words. */
final class ContentRules {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Prepositions before what somebody reacts to. */
    private static final Set<String> TOPICS = Set.of("to", "on", "upon", "about", "over", "with");

    /** Words that only point to what was said: "denied that", "which, according to her, is safe". */
    private static final Set<String> POINTERS =
            Set.of("that", "this", "these", "those", "which", "what", "who", "whom");

    /** Prepositions before the occasion on which something is said. */
    private static final Set<String> OCCASIONS = Set.of("after", "at", "before", "during", "in");

    /** Tags of words that begin the subject of a clause. */
    private static final Set<String> SUBJECTS = Set.of("PRP", "PRP$", "DT", "EX");

    /** How many symbols after a cue "that" still opens its content. */
    private static final int THAT_WITHIN = 4;

    /** The verb whose object may be the hearer: "told the board of a leak". */
    private static final String WITH_HEARER = "tell";

    private final SentenceContext context;
    private final InvertedConditions conditions;

    /** Verbs that report a clause, and do something to a thing: "told a story", but "told him that". */
    private final Set<String> ofThings;

    /** Verbs that tell to what somebody reacts, and not what is said: "responded to the ruling". */
    private final Set<String> reacting;

    /** Verbs of speech whose hearer follows "to": "complained to the board". */
    private final Set<String> toHearers;

    /** Verbs whose object is who said something: "citing survivors". */
    private final Set<String> quoting;

    private final Set<String> weekdays;

    ContentRules(SentenceContext context, RuleWords words) {
        this.context = context;
        this.conditions = new InvertedConditions(context, words);
        this.ofThings = words.of(WordList.THING_VERBS);
        this.reacting = words.of(WordList.REACTING_VERBS);
        this.toHearers = words.of(WordList.HEARER_VERBS);
        this.quoting = words.of(WordList.QUOTING_PASSIVES);
        this.weekdays = words.of(WordList.WEEKDAYS);
    }

    /**
     * Returns whether a content is a whole: it does not cut a word like "man-made" in two, does not end with an
     * article, a possessive, a conjunction or "that", or before its verb, does not begin after the "who" that is its subject
     * or with the verb of the main clause, and has a verb after "that".
     */
    boolean isWhole(ReportCandidate report) {
        return report.parts().stream().noneMatch(part -> context.joins(part.first()) || context.joins(part.end()))
                && !isOpen(report.end() - 1)
                && !isSubject(report)
                && !(report.first() > report.cue() && isPredicate(report))
                && (hasVerb(report) || !followsThat(report));
    }

    /** Returns whether a content is the subject of a clause before the reporting clause: "the town | would be dry, said Quist". */
    private boolean isSubject(ReportCandidate report) {
        return report.end() < Math.min(report.cue(), report.source().first())
                && context.isFiniteVerb(report.end())
                && !hasVerb(report);
    }

    private boolean isOpen(int last) {
        return ARTICLES.contains(context.lemma(last))
                || context.tag(last).equals("PRP$")
                || context.tag(last).equals("CC")
                || context.lemma(last).equals("that") && !context.tag(last).equals("DT");
    }

    /**
     * Returns whether a content is the rest of a clause whose beginning stands before: "who | will leave", ", | was
     * closed in May", ", were | the board to agree, the works would close".
     */
    private boolean isPredicate(ReportCandidate report) {
        int first = report.first();
        Symbol before = context.symbol(first - 1);
        return before == Symbol.WHO
                || before == Symbol.COMMA && context.isFiniteVerb(first) && !conditions.lieBetween(first, report.end())
                || conditions.lieBetween(first - 1, report.end());
    }

    /**
     * Returns a report without what its source is, if it begins with that or within it: "According to Kelm, the head of
     * the | grain board, the crop was late".
     */
    ReportCandidate withoutApposition(ReportCandidate report) {
        int first = report.source().end() + 1;
        int end = endOfApposition(first);
        boolean isWithin = context.symbol(first - 1) == Symbol.COMMA
                && report.first() >= first
                && report.first() < end
                && context.symbol(end) == Symbol.COMMA;
        Phrase subject = isWithin ? context.phraseAt(end + 1) : null;
        boolean hasClause =
                subject != null && subject.end() < report.parts().get(0).end() && context.isFiniteVerb(subject.end());
        return hasClause ? report.from(end + 1) : report;
    }

    /**
     * Returns the end of a phrase that may say what somebody is, with the phrases that prepositions join to it: "the head
     * of the board in Oslo", "head of the board"; its first token if there is none.
     */
    private int endOfApposition(int first) {
        Phrase phrase = context.phraseAt(first);
        boolean isTitle = context.tag(first).startsWith("NN") && phrase != null && phrase.end() > phrase.base();
        if (phrase == null || !context.tag(first).equals("DT") && !isTitle) {
            return first;
        }
        int end = phrase.end();
        while (context.symbol(end) == Symbol.PREPOSITION) {
            Phrase joined = context.phraseAt(end + 1);
            if (joined == null) {
                break;
            }
            end = joined.end();
        }
        return end;
    }

    private boolean isPointer(ReportCandidate report) {
        int first = report.first();
        boolean isAlone = POINTERS.contains(context.lemma(first)) && context.startsUnit(first + 1);
        return isAlone && (report.end() == first + 1 || !hasVerb(report));
    }

    /** Returns whether a content goes on in the bracket after it: "4 million crowns | ($400,000) a year". */
    boolean endsBeforeBracket(ReportCandidate report) {
        return context.symbol(report.end()) == Symbol.OPENING_BRACKET;
    }

    /**
     * Returns whether what a word reports stands before it, because only the occasion follows: "The bridge was safe,
     * Ruiz said during a visit to the works".
     */
    boolean isSaidBefore(Proposal proposal) {
        return OCCASIONS.contains(context.lemma(proposal.cue() + 1))
                && context.codesFrom(proposal.cue() + 1, THAT_WITHIN).indexOf(Symbol.THAT.code()) < 0
                && proposal.candidates().stream().anyMatch(this::isClauseBefore);
    }

    private boolean isClauseBefore(ReportCandidate report) {
        return report.end() + 1 == Math.min(report.cue(), report.source().first())
                && context.symbol(report.end()) == Symbol.COMMA
                && context.phraseAt(report.first()) != null
                && hasVerb(report);
    }

    private boolean followsThat(ReportCandidate report) {
        int first = report.first();
        return first > report.cue() && (isConjunction(first - 1) || isConjunction(first));
    }

    private boolean isConjunction(int token) {
        return context.lemma(token).equals("that") && context.tag(token).equals("IN");
    }

    private boolean hasVerb(ReportCandidate report) {
        return hasVerb(report, report.first());
    }

    private boolean hasVerb(ReportCandidate report, int from) {
        return report.hasAny(token -> {
            Symbol symbol = context.symbol(token);
            boolean isVerb =
                    symbol.isFullVerb() || symbol == Symbol.AUXILIARY || symbol == Symbol.MODAL || symbol == Symbol.TO;
            return isVerb && token >= from;
        });
    }

    /**
     * Returns whether a content is not what was said: a word that only points to it ("denied that"), the thing to
     * which a verb does something ("told stories", "raised the fee"), what somebody reacts to ("responded to the
     * ruling"), or who is spoken to or speaks.
     */
    boolean isNotSaid(ReportCandidate report) {
        int cue = report.cue();
        int first = report.first();
        if (isPointer(report)) {
            return true;
        }
        if (first < cue || context.symbol(first - 1) == Symbol.THAT) {
            return false;
        }
        String lemma = context.lemma(cue);
        if (isHearer(report) || isQuotedPerson(report) || isInvertedSubject(report)) {
            return true;
        }
        if (isPreposition(first - 1) || isPreposition(first)) {
            boolean isReaction = TOPICS.contains(context.lemma(isPreposition(first) ? first : first - 1))
                    && !context.tag(first).startsWith("VB")
                    && !context.tag(first + 1).equals("VB");
            return isReaction && reacting.contains(lemma)
                    || ofThings.contains(lemma) && !lemma.equals(WITH_HEARER) && isThing(report, cue + 1);
        }
        return ofThings.contains(lemma) && isThing(report, first);
    }

    /** Returns whether a content is only who was spoken to: "apologised to the gardener". */
    private boolean isHearer(ReportCandidate report) {
        int to = report.cue() + 1;
        boolean isAfterTo = context.lemma(to).equals("to") && (report.first() == to || report.first() == to + 1);
        return isAfterTo && toHearers.contains(context.lemma(report.cue())) && !hasVerb(report, to + 1);
    }

    /** Returns whether a content is only who has said something: "the paper reported, citing survivors". */
    private boolean isQuotedPerson(ReportCandidate report) {
        Phrase object = context.phraseAt(report.first());
        return object != null
                && report.first() == report.cue() + 1
                && quoting.contains(context.lemma(report.cue()))
                && isSpeaker(report.cue(), context.symbol(object.head()))
                && !hasVerb(report);
    }

    /** Returns whether a content is who has said it, after the verb: "the town would be dry, said | Quist". */
    private boolean isInvertedSubject(ReportCandidate report) {
        Phrase subject = context.phraseAt(report.first());
        return subject != null
                && report.first() == report.cue() + 1
                && report.end() == subject.end()
                && context.symbol(report.cue() - 1) == Symbol.COMMA
                && context.tag(subject.head()).startsWith("NNP");
    }

    /**
     * Returns whether somebody is cited; a noun that is now and then a source may be a thing, too: "cited poor
     * results".
     */
    private boolean isSpeaker(int cue, Symbol cited) {
        return cited == Symbol.PERSON
                || cited == Symbol.OTHER_NAME
                || cited == Symbol.SPEAKING_NOUN && context.tag(cue).equals("VBG");
    }

    /**
     * Returns a report without what its source does beside speaking, where that stands after the reporting clause: "Nine
     * had died, the paper reported, | citing survivors".
     */
    ReportCandidate withoutQuoting(ReportCandidate report) {
        Part last = report.parts().get(report.parts().size() - 1);
        boolean isOfSource = report.parts().size() > 1
                && last.first() > report.cue()
                && context.tag(last.first()).equals("VBG")
                && quoting.contains(context.lemma(last.first()));
        return isOfSource ? report.with(report.parts().subList(0, report.parts().size() - 1)) : report;
    }

    /**
     * Returns a report without the day on which it was said: "said | Friday he would go", but not "said Sunday service would be free".
     */
    ReportCandidate withoutDay(ReportCandidate report) {
        int day = report.first();
        Phrase subject = context.phraseAt(day + 1);
        boolean isSubject = SUBJECTS.contains(context.tag(day + 1)) || subject != null && subject.isNamedFrom(day + 1);
        boolean isOfSpeech =
                day > report.cue() && weekdays.contains(context.lemma(day)) && isSubject && report.contains(day + 1);
        return isOfSpeech ? report.from(day + 1) : report;
    }

    private boolean isPreposition(int token) {
        return context.symbol(token) == Symbol.PREPOSITION || context.symbol(token) == Symbol.TO;
    }

    /** Returns whether an object is a thing, and not a word for words such as "concerns", and no clause follows. */
    private boolean isThing(ReportCandidate report, int token) {
        Phrase object = context.phraseAt(token);
        return object != null && !hasVerb(report) && !context.speech().isReportingNoun(context.lemma(object.head()));
    }
}
