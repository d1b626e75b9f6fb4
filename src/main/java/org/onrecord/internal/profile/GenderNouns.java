package org.onrecord.internal.profile;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Token;

/** Tells the gender that a title, a noun or an adjective says. */
record GenderNouns(Lexicon lexicon) {
    private static final Set<String> OTHER = Set.of("nonbinary", "non-binary", "genderqueer", "genderfluid", "agender");

    /** Nouns in "man" that are said of women and men. */
    private static final Set<String> NEUTRAL = Set.of(
            "human",
            "german",
            "roman",
            "norman",
            "shaman",
            "ottoman",
            "ombudsman",
            "freshman",
            "layman",
            "talisman",
            "superhuman");

    Titles.@Nullable Title title(Token token) {
        return lexicon.nameNouns().titles().of(token.text());
    }

    @Nullable
    Gender ofTitle(Token token) {
        Titles.Title title = title(token);
        return title == null ? null : title.gender();
    }

    @Nullable
    Gender ofNoun(Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        Roles.Role role = lexicon.roles().of(noun);
        if (role != null) {
            return role.gender();
        }
        if (noun.endsWith("woman")) {
            return Gender.FEMALE;
        }
        return noun.endsWith("man")
                        && noun.length() > 5
                        && !NEUTRAL.contains(noun)
                        && Character.isLowerCase(token.text().codePointAt(1))
                        && !lexicon.nameNouns().isDemonym(token.text())
                ? Gender.MALE
                : null;
    }

    @Nullable
    Gender ofModifier(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "female", "woman" -> Gender.FEMALE;
            case "male" -> Gender.MALE;
            default -> OTHER.contains(word) ? Gender.OTHER : null;
        };
    }
}
