package org.onrecord.internal.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.linguistics.Token;

/**
 * What the ranker sees of a passage and a candidate. No feature names the candidate: the model must not learn that one
 * person talks much.
 *
 * <p>Longer than our other classes, for a reason: it is a list of templates, and all that the model sees can be read here.
 */
final class Features {
    private final Reading reading;
    private final Map<Phrase, ReportingClause> clauses = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    Features(Reading reading) {
        this.reading = reading;
        for (Phrase phrase : reading.phrases) {
            if (phrase.kind() == MentionKind.NAME) {
                occurrences.merge(reading.analysis.token(phrase.head()).text(), 1, Integer::sum);
            }
        }
    }

    /** The features of a phrase as the source of a passage, given where the passage before it was attributed. */
    Candidate candidate(Passage passage, PassageShape shape, Phrase phrase, History history) {
        boolean precedes = phrase.first() < passage.first();
        int unit = reading.unitAt(phrase.first());
        int unitEnd = reading.unitAt(phrase.end() - 1) + 1;
        int quoteStart = reading.unitAt(passage.first());
        int quoteEnd = reading.unitAt(passage.end() - 1) + 1;
        String pattern = precedes ? reading.units(unitEnd, quoteStart) : reading.units(quoteEnd, unit);
        int sentences = precedes
                ? reading.sentence(phrase.first()) - reading.sentence(passage.first())
                : reading.sentence(phrase.first()) - reading.sentence(passage.end() - 1);
        int paragraphs = precedes
                ? reading.paragraph(passage.first()) - reading.paragraph(phrase.first())
                : reading.paragraph(phrase.first()) - reading.paragraph(passage.end() - 1);
        ReportingClause clause = clauses.computeIfAbsent(phrase, p -> ReportingClause.of(reading, p));
        String order = precedes ? "B" : "A";
        String place =
                order + Math.max(-4, Math.min(2, sentences)) + (paragraphs == 0 ? "=" : paragraphs == 1 ? "|" : "||");
        String type = shape.type();
        String kind = kind(phrase);
        String tie = tie(clause, passage, precedes);
        String rate = clause.relation() + "" + Lexicon.step(clause.rate(reading));

        var f = new ArrayList<String>(40);
        f.add("place=" + place);
        f.add("place=" + place + " type=" + type);
        f.add("pattern=" + order + shorten(pattern, 8));
        f.add("pattern=" + order + shorten(pattern, 8) + " end=" + shape.ending() + " kind=" + kind);
        f.add("pattern=" + order + shorten(pattern, 3) + " type=" + type);
        f.add("between=" + order + Math.min(pattern.length(), 15));
        f.add("left=" + order + reading.units(unit - 2, unit) + " place=" + place);
        f.add("right=" + order + reading.units(unitEnd, unitEnd + 2) + " place=" + place);
        f.add("context=" + reading.unit(unit - 1) + kind + reading.unit(unitEnd));
        f.add("kind=" + kind);
        f.add("kind=" + kind + " place=" + place);
        f.add("kind=" + kind + " rate=" + rate);
        f.add("cue=" + rate + " tie=" + tie + " place=" + place);
        f.add("cue=" + rate + " tie=" + tie + " type=" + type);
        f.add("cue=" + rate + " tie=" + tie + " gap=" + Math.min(clause.gap(), 6));
        f.add("tie=" + tie + " ends=" + shape.ending() + shape.after());
        if (clause.cue() >= 0) {
            f.add("cue-next=" + nextOf(clause, phrase) + " tie=" + tie);
            f.add("cue-next=" + nextOf(clause, phrase) + " tie=" + tie + " type=" + type);
            String lemma = reading.analysis.token(clause.cue()).lemma().toLowerCase(Locale.ROOT);
            f.add("verb=" + lemma + " tie=" + tie);
            f.add("verb=" + lemma + " " + clause.relation());
        }
        way(f, passage, phrase, clause, precedes, place, type);
        if (phrase.possessor()) {
            Phrase owned = reading.phraseOf(unit);
            f.add("owned="
                    + (owned == null
                            ? "?"
                            : reading.analysis.token(owned.head()).lemma().toLowerCase(Locale.ROOT)));
            f.add("owned place=" + place + " type=" + type);
        }
        subject(f, phrase, unit, place);
        rivals(f, passage, phrase, precedes, quoteStart, quoteEnd, unit, unitEnd);
        history.features(f, reading, passage, phrase, place, type);
        return new Candidate(phrase, clause.cue(), pattern, sentences, f);
    }

    /** The features of the decision that nobody is quoted. */
    Candidate nobody(Passage passage, PassageShape shape, History history) {
        var f = new ArrayList<String>(24);
        int unit = reading.unitAt(passage.first());
        int unitEnd = reading.unitAt(passage.end() - 1) + 1;
        String word = wordBefore(passage);
        String size = "" + shape.length() + shape.opening() + (shape.verb() ? 'v' : '-');
        String reporting = reportingIn(passage);
        f.add("nobody");
        f.add("nobody size=" + size);
        f.add("nobody type=" + shape.type());
        f.add("nobody size=" + size + " end=" + shape.ending());
        f.add("nobody before=" + word);
        f.add("nobody before=" + word + " opening=" + shape.opening());
        f.add("nobody left=" + reading.units(unit - 2, unit));
        f.add("nobody right=" + reading.units(unitEnd, unitEnd + 2));
        f.add("nobody sides=" + shape.before() + shape.after() + shape.opening());
        f.add("nobody reporting=" + reporting);
        f.add("nobody reporting=" + reporting + " size=" + size);
        f.add("nobody reporting=" + reporting + " type=" + shape.type());
        f.add("nobody titled=" + titled(passage) + " length=" + shape.length());
        f.add("nobody wholly=" + (shape.before() == '^' && shape.after() == '$') + " length=" + shape.length());
        f.add("nobody kind="
                + passage.span().outer().length() / Math.max(1, passage.parts().size() * 400));
        history.nobody(f, reading, passage);
        return new Candidate(new Phrase(0, 0, 0, 0, MentionKind.NOMINAL, null, false), -1, "", 0, f);
    }

    private String wordBefore(Passage passage) {
        int unit = reading.unitAt(passage.first());
        int token = reading.firstTokenOf(unit) - 1;
        return token < 0 || reading.unit(unit - 1) == Reading.PARAGRAPH
                ? "^"
                : reading.analysis.token(token).lemma().toLowerCase(Locale.ROOT);
    }

    /** The strongest reporting verb outside the passage in its first and its last sentence. */
    private String reportingIn(Passage passage) {
        double best = 0;
        int from = reading.analysis.sentenceOf(passage.first()).first();
        int to = reading.analysis.sentenceOf(passage.end() - 1).end();
        for (int i = Math.max(from, passage.first() - 40); i < Math.min(to, passage.end() + 40); i++) {
            if (i == passage.first()) {
                i = passage.end() - 1;
            } else if (!reading.quoted(i)) {
                Token token = reading.analysis.token(i);
                best = Math.max(best, token.lemma().equals("accord") ? 1 : reading.lexicon.cue(token));
            }
        }
        return "" + Lexicon.step(best);
    }

    /** Whether all longer words are capitalized, as in a title. */
    private char titled(Passage passage) {
        boolean lower = false;
        int upper = 0;
        for (int i = passage.first(); i < passage.end() && i < passage.first() + 12; i++) {
            Token token = reading.analysis.token(i);
            if (token.isCapitalized()) {
                upper++;
            } else if (Character.isLetter(token.text().codePointAt(0))
                    && token.text().length() > 3) {
                lower = true;
            }
        }
        return lower ? 'n' : upper > 1 ? 'y' : upper == 1 ? '1' : '0';
    }

    /** What stands between the reporting word, or else the phrase, and the passage, as a set. */
    private void way(
            List<String> f,
            Passage passage,
            Phrase phrase,
            ReportingClause clause,
            boolean precedes,
            String place,
            String type) {
        int cueUnit = clause.cue() < 0 ? -1 : reading.unitAt(clause.cue());
        int quoteStart = reading.unitAt(passage.first());
        int quoteEnd = reading.unitAt(passage.end() - 1);
        int from = precedes ? Math.max(cueUnit, reading.unitAt(phrase.end() - 1)) + 1 : quoteEnd + 1;
        int to = precedes
                ? quoteStart
                : clause.cue() < 0 || cueUnit <= quoteEnd
                        ? reading.unitAt(phrase.first())
                        : Math.min(cueUnit, reading.unitAt(phrase.first()));
        String between = reading.units(from, to);
        var set = new StringBuilder();
        for (char symbol : "TCcVW.|;:Q,(".toCharArray()) {
            if (between.indexOf(symbol) >= 0) {
                set.append(symbol);
            }
        }
        String order = precedes ? "B" : "A";
        String rate = clause.relation() + "" + Lexicon.step(clause.rate(reading));
        f.add("way=" + order + set + " cue=" + rate);
        f.add("way=" + order + set + " type=" + type);
        f.add("way=" + order + set + " kind=" + kind(phrase));
        f.add("way-length=" + order + Math.min(between.length(), 12) + " cue=" + rate);
        f.add("last-verb=" + order + lastVerb(between) + " cue=" + rate + " type=" + type);
        f.add("leads=" + leads(phrase, clause) + " place=" + place + " cue=" + rate);
    }

    /** Whether the phrase's own verb is the last before the passage, or which kind comes after it. */
    private static char lastVerb(String between) {
        return between.indexOf('.') >= 0 || between.indexOf(Reading.PARAGRAPH) >= 0
                ? '.'
                : between.indexOf(Reading.STRONG_CUE) >= 0
                        ? Reading.STRONG_CUE
                        : between.indexOf(Reading.WEAK_CUE) >= 0
                                ? Reading.WEAK_CUE
                                : between.indexOf('V') >= 0 ? 'V' : '=';
    }

    /** How many reporting verbs stand before the phrase in its sentence: whether it leads the sentence or is reported itself. */
    private int leads(Phrase phrase, ReportingClause clause) {
        int count = 0;
        int own = clause.cue();
        for (int i = phrase.first() - 1;
                i >= reading.analysis.sentenceOf(phrase.first()).first() && count < 2;
                i--) {
            if (i != own && !reading.quoted(i) && reading.lexicon.cue(reading.analysis.token(i)) >= Lexicon.STRONG) {
                count++;
            }
        }
        return count;
    }

    private void subject(List<String> f, Phrase phrase, int unit, String place) {
        Token first = reading.analysis.token(phrase.first());
        Token head = reading.analysis.token(phrase.head());
        if (phrase.kind() == MentionKind.NOMINAL) {
            f.add("head=" + head.lemma().toLowerCase(Locale.ROOT));
            f.add("head-rate=" + Lexicon.step(3 * reading.speaks(phrase)) + " " + head.tag());
            f.add("determiner=" + (first.tag().startsWith("DT") || first.tag().startsWith("PRP") ? first.lemma() : "-")
                    + " " + head.tag());
        } else if (phrase.kind() == MentionKind.PRONOUN) {
            f.add("pronoun=" + head.text().toLowerCase(Locale.ROOT) + " place=" + place);
        } else {
            int count = occurrences.getOrDefault(head.text(), 1);
            f.add("named=" + (count >= 8 ? 8 : count >= 4 ? 4 : count) + " " + kind(phrase));
        }
        int before = phrase.first() - 1;
        String word = before >= 0 && reading.paragraph(before) == reading.paragraph(phrase.first())
                ? reading.analysis.token(before).lemma().toLowerCase(Locale.ROOT)
                : "^";
        f.add("after-word=" + word);
        f.add("starts="
                + (phrase.first() == reading.analysis.sentenceOf(phrase.first()).first()) + " place=" + place);
    }

    /** What follows the reporting clause: what it reports, if that is not the passage. */
    private String nextOf(ReportingClause clause, Phrase phrase) {
        int last = Math.max(clause.cue(), phrase.end() - 1);
        int unit = reading.unitAt(last) + 1;
        return clause.relation() + reading.units(unit, unit + 2);
    }

    /** Who else stands between the passage and the phrase, and whether another passage does. */
    private void rivals(
            List<String> f,
            Passage passage,
            Phrase phrase,
            boolean precedes,
            int quoteStart,
            int quoteEnd,
            int unit,
            int unitEnd) {
        int from = precedes ? unitEnd : quoteEnd;
        int to = precedes ? quoteStart : unit;
        int people = 0;
        int clauses = 0;
        int passages = 0;
        for (int u = from; u < to && people + passages < 6; u++) {
            char symbol = reading.unit(u);
            if (symbol == Reading.PASSAGE) {
                passages++;
            } else if ("NOPHpeWo".indexOf(symbol) >= 0) {
                people++;
                Phrase rival = reading.phraseOf(u);
                if (rival != null
                        && this.clauses
                                        .computeIfAbsent(rival, p -> ReportingClause.of(reading, p))
                                        .rate(reading)
                                >= Lexicon.STRONG) {
                    clauses++;
                }
            }
        }
        String order = precedes ? "B" : "A";
        f.add("rivals=" + order + Math.min(people, 4));
        f.add("rival-clauses=" + order + Math.min(clauses, 2) + " people=" + Math.min(people, 2));
        f.add("passages-between=" + order + Math.min(passages, 3));
    }

    /** On which side of the passage the reporting word is, as seen from the phrase. */
    private String tie(ReportingClause clause, Passage passage, boolean precedes) {
        if (clause.cue() < 0) {
            return "none";
        }
        boolean before = clause.cue() < passage.first();
        int units = before
                ? reading.unitAt(passage.first()) - reading.unitAt(clause.cue()) - 1
                : reading.unitAt(clause.cue()) - reading.unitAt(passage.end() - 1) - 1;
        boolean sameSide = before == precedes;
        return (before ? "<" : ">")
                + (sameSide ? "" : "!")
                + (units == 0 ? "0" : units == 1 ? "1" : units <= 4 ? "4" : units <= 10 ? "10" : "far");
    }

    private String kind(Phrase phrase) {
        if (phrase.possessor()) {
            return "OWNER-"
                    + (phrase.kind() == MentionKind.PRONOUN
                            ? "PRO"
                            : phrase.name() == null ? "NOMINAL" : phrase.name().type());
        }
        return switch (phrase.kind()) {
            case NAME -> phrase.name() == null ? "NAME" : phrase.name().type().name();
            case PRONOUN -> "PRO-" + reading.unit(reading.unitAt(phrase.first()));
            case NOMINAL -> reading.speaks(phrase) >= 0.05 ? "SPEAKING" : "NOMINAL";
        };
    }

    static String shorten(String pattern, int limit) {
        if (pattern.length() <= limit) {
            return pattern;
        }
        return pattern.substring(0, limit / 2) + "~" + pattern.substring(pattern.length() - limit / 2);
    }
}
