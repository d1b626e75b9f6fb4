package org.onrecord.internal.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * An article as attribution sees it: a string of units, one character each, in which a quoted passage is one unit
 * ({@code Q}), a noun phrase is one unit, and every other word is one, by its class. What stands between a passage and a
 * candidate source is then a substring.
 */
public final class ArticleSymbols {
    public static final char PASSAGE = 'Q';
    public static final char STRONG_CUE = 'C';
    public static final char WEAK_CUE = 'c';
    public static final char PARAGRAPH = '|';
    public static final char IT = 'e';

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    public final Analysis analysis;
    public final List<Phrase> phrases;
    public final List<QuotedContent> passages;

    /** For each token: the index of the passage that covers it, marks included; -1 for none. */
    private final int[] passageAt;
    /** For each token: the index of the phrase whose core covers it; -1 for none. */
    private final int[] phraseAt;

    /** For each token, and the end: the index of the first phrase that starts there or later. */
    private final int[] phraseFrom;

    /** For each token: how often it reports. */
    private final double[] cues;

    /** For each token: how often it speaks, if it is the head of a description; else 0. */
    private final double[] speakers;

    private final int[] unitAt;
    private final String units;
    private final int[] firstTokenOf;
    private final int[] phraseOfUnit;

    public ArticleSymbols(Analysis analysis, ReportingWords words, List<Phrase> phrases, List<QuotedContent> passages) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.passages = passages;
        this.passageAt = new int[analysis.size()];
        this.phraseAt = new int[analysis.size()];
        Arrays.fill(passageAt, -1);
        Arrays.fill(phraseAt, -1);
        this.cues = new double[analysis.size()];
        this.speakers = new double[analysis.size()];
        for (int i = 0; i < cues.length; i++) {
            cues[i] =
                    analysis.token(i).isVerb() ? words.cueRate(analysis.token(i).lemma()) : 0;
        }
        for (Phrase phrase : phrases) {
            if (phrase.kind() == MentionKind.NOMINAL) {
                speakers[phrase.head()] =
                        words.sourceRate(analysis.token(phrase.head()).lemma());
            }
        }
        coverPassages();
        for (int k = 0; k < phrases.size(); k++) {
            if (!phrases.get(k).possessor()) {
                Arrays.fill(phraseAt, phrases.get(k).first(), phrases.get(k).base(), k);
            }
        }
        this.phraseFrom = new int[analysis.size() + 1];
        for (int i = 0, k = 0; i < phraseFrom.length; i++) {
            while (k < phrases.size() && phrases.get(k).first() < i) {
                k++;
            }
            phraseFrom[i] = k;
        }
        this.unitAt = new int[analysis.size()];
        var string = new StringBuilder();
        var firsts = new int[2 * analysis.size() + 1];
        var owners = new int[2 * analysis.size() + 1];
        for (int i = 0; i < analysis.size(); ) {
            if (i > 0 && paragraph(i) != paragraph(i - 1)) {
                owners[string.length()] = -1;
                firsts[string.length()] = i;
                string.append(PARAGRAPH);
            }
            int end = unitEnd(i);
            Arrays.fill(unitAt, i, end, string.length());
            firsts[string.length()] = i;
            owners[string.length()] = passageAt[i] < 0 ? phraseAt[i] : -1;
            string.append(symbol(i));
            i = end;
        }
        this.units = string.toString();
        this.firstTokenOf = Arrays.copyOf(firsts, units.length());
        this.phraseOfUnit = Arrays.copyOf(owners, units.length());
    }

    private void coverPassages() {
        for (int k = 0; k < passages.size(); k++) {
            for (Span part : passages.get(k).parts()) {
                int first = analysis.firstEndingAfter(part.start());
                int end = Math.min(
                        analysis.size(), analysis.firstEndingAfter(Math.max(part.start(), part.end() - 1)) + 1);
                while (first > 0 && isMark(first - 1) && paragraph(first - 1) == paragraph(Math.min(first, end - 1))) {
                    first--;
                    break;
                }
                if (end < analysis.size() && isMark(end) && paragraph(end) == paragraph(end - 1)) {
                    end++;
                }
                for (int i = first; i < end; i++) {
                    passageAt[i] = k;
                }
            }
        }
    }

    private boolean isMark(int token) {
        String text = analysis.token(token).text();
        return !text.isEmpty() && "\"“”„‟«»‹›‘’‚'`＂".indexOf(text.charAt(0)) >= 0;
    }

    private int unitEnd(int token) {
        int end = token + 1;
        if (passageAt[token] >= 0) {
            while (end < passageAt.length && passageAt[end] == passageAt[token] && paragraph(end) == paragraph(token)) {
                end++;
            }
        } else if (phraseAt[token] >= 0) {
            while (end < phraseAt.length && phraseAt[end] == phraseAt[token] && passageAt[end] < 0) {
                end++;
            }
        }
        return end;
    }

    private char symbol(int index) {
        if (passageAt[index] >= 0) {
            return PASSAGE;
        }
        if (phraseAt[index] >= 0) {
            return symbol(phrases.get(phraseAt[index]));
        }
        Token token = analysis.token(index);
        String tag = token.tag();
        if (token.text().equalsIgnoreCase("according")) {
            return 'L';
        }
        if (token.isVerb()) {
            double rate = cues[index];
            return rate >= ReportingWords.STRONG
                    ? STRONG_CUE
                    : AUXILIARIES.contains(token.lemma()) ? 'a' : rate >= ReportingWords.WEAK ? WEAK_CUE : 'V';
        }
        return switch (tag) {
            case "MD" -> 'm';
            case "TO" -> 't';
            case "CC" -> '&';
            case "RB", "RBR", "RBS" -> 'r';
            case "WRB" -> 'w';
            case "IN" ->
                switch (token.text().toLowerCase(Locale.ROOT)) {
                    case "that" -> 'T';
                    case "per" -> 'L';
                    case "as" -> 's';
                    case "by" -> 'b';
                    default -> 'i';
                };
            case "RP" -> 'i';
            default ->
                token.isWord()
                        ? 'x'
                        : switch (token.text().charAt(0)) {
                            case ',' -> ',';
                            case '.', '!', '?' -> '.';
                            case ':' -> ':';
                            case ';' -> ';';
                            case '-', '–', '—', '―' -> '-';
                            case '(', '[', '{' -> '(';
                            case ')', ']', '}' -> ')';
                            default -> '*';
                        };
        };
    }

    private char symbol(Phrase phrase) {
        return switch (phrase.kind()) {
            case NAME -> phrase.name() != null && phrase.name().type() == EntityType.PERSON ? 'N' : 'O';
            case PRONOUN ->
                switch (analysis.token(phrase.head()).text().toLowerCase(Locale.ROOT)) {
                    case "he", "she" -> 'P';
                    case "who" -> 'W';
                    case "which", "that", "what" -> 'w';
                    case "it" -> IT;
                    case "i", "we", "they", "you" -> 'p';
                    default -> 'o';
                };
            case NOMINAL -> speaks(phrase) >= 0.05 ? 'H' : 'n';
        };
    }

    /** How often a token reports: between 0 and 1. */
    public double cue(int token) {
        return cues[token];
    }

    /** How often the head noun of a description is a source; 0 for a name or a pronoun. */
    public double speaks(Phrase phrase) {
        return speakers[phrase.head()];
    }

    /** What kind of phrase it is, in one word. */
    String kind(Phrase phrase) {
        if (phrase.possessor()) {
            return "OWNER-"
                    + (phrase.kind() == MentionKind.PRONOUN
                            ? "PRO"
                            : phrase.name() == null ? "NOMINAL" : phrase.name().type());
        }
        return switch (phrase.kind()) {
            case NAME -> phrase.name() == null ? "NAME" : phrase.name().type().name();
            case PRONOUN -> "PRO-" + unit(unitAt(phrase.first()));
            case NOMINAL -> speaks(phrase) >= 0.05 ? "SPEAKING" : "NOMINAL";
        };
    }

    public int paragraph(int token) {
        return analysis.sentenceOf(token).paragraph();
    }

    public int sentence(int token) {
        return analysis.sentenceOf(token).index();
    }

    public boolean quoted(int token) {
        return passageAt[token] >= 0;
    }

    int passageAt(int token) {
        return passageAt[token];
    }

    /** The index of the first phrase that starts at a token or later. */
    public int phraseFrom(int token) {
        return phraseFrom[token];
    }

    public int unitAt(int token) {
        return unitAt[token];
    }

    /** The symbols from unit {@code from} to the one before {@code to}. */
    public String units(int from, int to) {
        return units.substring(Math.max(0, from), Math.max(Math.max(0, from), Math.min(to, units.length())));
    }

    /** The symbol of a unit; {@code ^} before the first and {@code $} after the last. */
    public char unit(int index) {
        return index < 0 ? '^' : index >= units.length() ? '$' : units.charAt(index);
    }

    public int unitCount() {
        return units.length();
    }

    public int firstTokenOf(int unit) {
        return firstTokenOf[unit];
    }

    /** The phrase that a unit is; null if it is none. */
    @Nullable
    public Phrase phraseOf(int unit) {
        return unit < 0 || unit >= phraseOfUnit.length || phraseOfUnit[unit] < 0
                ? null
                : phrases.get(phraseOfUnit[unit]);
    }
}
