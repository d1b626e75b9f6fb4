package org.onrecord.evaluation;

import java.util.regex.Pattern;

/**
 * Tells cues of speech ("said", "according to", "warned") from cues of thought and evidence ("wants", "believes", "shows"). The
 * expression is the one of {@code score.py}, whose figures must be met.
 */
final class ReportingCue {

    private static final Pattern SPEECH = Pattern.compile(
            "\\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|accord|announc|report|argu|add(s|ed|ing)?\\b|claim|warn|explain"
                    + "|stat(e|es|ed|ing)\\b|not(e|es|ed|ing)\\b|insist|suggest|ask|answer|repl|respon|respond|acknowledg|admit"
                    + "|concede|confirm|den(y|ies|ied)|describ|predict|promis|pledg|vow|urg|call(s|ed|ing)? (on|for)|accus|alleg"
                    + "|assert|declar|emphasi|remark|mention|complain|criticiz|prais|observ|recall|reveal|testif"
                    + "|wr(ite|ites|ote|iting)|t?weet|cit(e|es|ed|ing)\\b|conten[dt])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private ReportingCue() {}

    /** Returns whether the words of a cue have a verb of communication. */
    static boolean isSpeech(String cue) {
        return SPEECH.matcher(cue).find();
    }
}
