package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.NameKey;

/** Guesses a gender by the first word of a full name. A name of one word may be a surname and tells nothing. */
record GenderOfFirstName(FirstNames names) {
    /**
     * The share of people who have the usual gender of their first name. Counted on 300 training articles of
     * world-quotes: 221 of the 224 speakers whose first name is in the list and whose gender the article tells.
     */
    private static final double SHARE = 0.98;

    /** Returns the gender with the first name as evidence; null where the name is in no list. */
    GenderReader.@Nullable Word of(Entity person) {
        for (Mention mention : person.mentions()) {
            int end = mention.text().indexOf(' ');
            if (mention.kind() != MentionKind.NAME || end < 0) {
                continue;
            }
            String first = mention.text().substring(0, end);
            Gender gender = names.gender(NameKey.of(first));
            if (gender != null) {
                int start = mention.span().start();
                var evidence = new GenderEvidence(new Span(start, start + end), first, Basis.FIRST_NAME, SHARE);
                return new GenderReader.Word(gender, evidence);
            }
        }
        return null;
    }
}
