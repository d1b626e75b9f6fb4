package org.onrecord.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.SourceKind;

/**
 * One speaker of one quotation: the unit that an {@link Audit} counts. A quotation of two joint speakers is two voices, and a
 * quotation that the article attributes to nobody is one voice of type {@link VoiceType#NOBODY}.
 *
 * <p>Names, roles and affiliations have the form in which the audit first met them, so that equal ones are equal here.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param article where it is quoted
 * @param quotation the id of the quotation within the article
 * @param kind how the words are quoted
 * @param words the number of words that are quoted: stretches between blanks that have a letter or a digit
 * @param type whether the speaker has a name, and what it names
 * @param speaker the name, or the article's description of the speaker; "" for nobody
 * @param gender the gender in which this article speaks of the speaker; null where it does not show
 * @param genderBasis what kind of word tells the gender; null where there is no gender, or where the word is not known
 * @param genderWord the word that tells the gender, as the article has it; null where there is none or it is not known
 * @param sourceKind what kind of source the speaker is; {@link SourceKind#UNKNOWN} for nobody
 * @param role what this article says that the speaker is, without the affiliation ("mayor" for "mayor of Lyon"); null where it does
 *     not say
 * @param affiliation what the speaker belongs to; an organization or place with a name is its own; null where this article does
 *     not say
 */
public record Voice(
        AuditedArticle article,
        int quotation,
        QuotationKind kind,
        int words,
        VoiceType type,
        String speaker,
        @Nullable Gender gender,
        GenderEvidence.@Nullable Basis genderBasis,
        @Nullable String genderWord,
        SourceKind sourceKind,
        @Nullable String role,
        @Nullable String affiliation) {

    /** @throws NullPointerException if an argument that may not be null is null */
    public Voice {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(sourceKind, "sourceKind");
    }
}
