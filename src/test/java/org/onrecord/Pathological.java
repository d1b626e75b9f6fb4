package org.onrecord;

import java.util.Locale;

/** Texts that nobody prints and that reach every program some day. */
public enum Pathological {
    /** News without a line break. */
    ONE_LINE(5_000_000, "The mayor, Ana Ruiz, said “we will close the quay” and left for Oslo. "),
    OPENING_MARKS(100_000, "“"),
    OPENING_MARKS_AND_WORDS(200_000, "“We "),
    STRAIGHT_MARKS(100_000, "\"' "),
    NESTED_MARKS(200_000, "“a ") {
        @Override
        public String text(int length) {
            return "“a ".repeat(length / 6) + "b” ".repeat(length / 6);
        }
    },
    ONE_TOKEN(1_000_000, "a"),
    ONE_NAME(200_000, "Ruiz"),
    WITHOUT_SPACES(1_000_000, "ThemayorAnaRuizsaid“wewillclosethequay”andleft."),
    WITHOUT_FULL_STOPS(1_000_000, "the mayor Ana Ruiz said “we will close the quay” and left for Oslo "),
    CAPITALS(
            600_000, "The mayor, Ana Ruiz, said “we will close the quay” and left for Oslo. ".toUpperCase(Locale.ROOT)),
    RIGHT_TO_LEFT(300_000, "قال الوزير «سنغلق الميناء» ثم غادر. "),
    EMOJI(300_000, "👍🏽😀👩‍👩‍👧 “We go,” said Ana 🇳🇴. "),
    COMBINING_MARKS(300_000, "e\u0301\u0302\u0303\u0304"),
    HALF_SURROGATES(300_000, "\uD83Da \uDE00b “\uD83D” said \uDE00. "),
    NULS(300_000, "\0 \0\0"),
    ONE_WORD_PARAGRAPHS(120_000, "Ruiz\n"),
    SPEAKERS(300_000, "“We go,” said %s. "),
    NAMES(300_000, "Ana %s met Bo %<s of the %<s Bank. "),
    ONE_SURNAME(200_000, "%s Ruiz spoke. “We go,” Ruiz said. "),
    HEADLINES(200_000, "Ana %s Calls Bo %<s “Bad”\n\nAna %<s said so to Bo %<s. "),
    PEOPLE_AND_PRONOUNS(200_000, "Ana %s and the %<s Bank met. “We go,” she said. It agreed. They said “no”. "),
    NEW_ACRONYMS(200_000, "The %s Water Board (%<sWB) met the %<sWB. "),
    DIALOGUE(300_000, "“We go.”\n\n“You do?”\n\n"),
    TRANSCRIPT(300_000, "RUIZ: We go.\nBERG: You do?\n"),
    PRONOUNS(300_000, "“We go,” she said. He told her that they saw it. "),
    ACRONYMS(200_000, "The Kelmora Harbour Board (KHB) met the KHB. "),
    JOINT_SPEAKERS(200_000, "Ana Ruiz, Bo Berg, and ") {
        @Override
        public String text(int length) {
            return many("Ana %s and ", length) + "all said: “We go.”";
        }
    },
    APPOSITIONS(200_000, ", the mayor of the city") {
        @Override
        public String text(int length) {
            return "“We go,” said Ana Ruiz" + super.text(length) + ".";
        }
    },
    ADDRESSES(200_000, "http://a.example/b?c=d%20e&f=“g” www.b.example/<a href=\"x\">y</a> "),
    NUMBERS(200_000, "1,000.5 3/4 12:30 $5m 6'2\" 1990s '90s "),
    PUNCTUATION(200_000, ".,;:!?-–—…()[]{}/\\|@#$%^&*_+=~`");

    /** How long it is meant to be, in UTF-16 code units. */
    public final int length;

    private final String piece;

    Pathological(int length, String piece) {
        this.length = length;
        this.piece = piece;
    }

    /** One of about that length. */
    public String text(int length) {
        return piece.contains("%s") ? many(piece, length) : piece.repeat(Math.max(1, length / piece.length()));
    }

    /** A name of its own in each sentence. */
    private static String many(String sentence, int length) {
        var text = new StringBuilder(length);
        for (int i = 0; text.length() < length; i++) {
            text.append(String.format(Locale.ROOT, sentence, name(i)));
        }
        return text.toString();
    }

    private static String name(int number) {
        var name = new StringBuilder().append((char) ('A' + number % 26));
        for (int rest = number; rest > 0; rest /= 21) {
            name.append("bcdfghjklmnpqrstvwxyz".charAt(rest % 21)).append('a');
        }
        return name.append('n').toString();
    }
}
