package org.onrecord.internal.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.linguistics.Token;

/** What the word lists say about a token, as bits: evidence among other evidence, which the model weighs. */
final class WordListBits {
    private static final int FIRST_NAME = 1;
    private static final int TITLE = 1 << 1;
    private static final int PERSON_ROLE = 1 << 2;
    private static final int ORGANIZATION_ROLE = 1 << 3;
    private static final int ORGANIZATION_KIND = 1 << 4;
    private static final int PLACE_KIND = 1 << 5;
    private static final int DEMONYM = 1 << 6;
    private static final int ABBREVIATION = 1 << 7;

    /** The first of four bits for known names: organization or place of one word, organization or place of several. */
    private static final int KNOWN = 1 << 8;

    /** By how much the bits of a capitalized word are shifted: "President" is not "president". */
    private static final int CAPITALIZED = 12;

    /** The most words of a known name. */
    private static final int MAX_KNOWN_WORDS = 5;

    private final Lexicon lexicon;

    WordListBits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Returns the bits of a single word.
     *
     * @param word the token's text in lower case
     */
    int of(Token token, String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        int bits = roleBit(bare) | kindBit(bare) | (lexicon.nameNouns().titles().contains(bare) ? TITLE : 0);
        if (!word.equals(token.lemma())) {
            bits |= roleBit(token.lemma());
        }
        if (!token.isCapitalized()) {
            return bits;
        }
        bits |= lexicon.firstNames().isListed(word) ? FIRST_NAME : 0;
        bits |= lexicon.nameNouns().isDemonym(token.text()) ? DEMONYM : 0;
        bits |= lexicon.nameNouns().isAbbreviation(token.text()) ? ABBREVIATION : 0;
        return bits << CAPITALIZED;
    }

    private int roleBit(String word) {
        Roles.Role role = lexicon.roles().of(word);
        return role == null ? 0 : role.type() == EntityType.PERSON ? PERSON_ROLE : ORGANIZATION_ROLE;
    }

    private int kindBit(String word) {
        EntityType kind = lexicon.nameNouns().kindOfForm(word);
        return kind == null ? 0 : kind == EntityType.PLACE ? PLACE_KIND : ORGANIZATION_KIND;
    }

    static boolean isFirstName(int bits) {
        return (bits & FIRST_NAME << CAPITALIZED) != 0;
    }

    static boolean isTitle(int bits) {
        return ((bits | bits >> CAPITALIZED) & TITLE) != 0;
    }

    static boolean isPersonRole(int bits) {
        return ((bits | bits >> CAPITALIZED) & PERSON_ROLE) != 0;
    }

    /** Returns a number for the kind of thing that the word says a name beside it names; 0 for none. */
    static int kind(int bits) {
        return (bits | bits >> CAPITALIZED) & (ORGANIZATION_KIND | PLACE_KIND);
    }

    /** Adds the bits of the known names, the longest at each place, to the tokens of a sentence. */
    void markKnown(List<Token> tokens, int first, int end, int[] bits, int pad) {
        for (int i = first; i < end; ) {
            Known known = longestKnown(tokens, i, Math.min(end, i + MAX_KNOWN_WORDS));
            int after = known == null ? i + 1 : known.end();
            for (int k = i; known != null && k < after; k++) {
                bits[pad + k] |= KNOWN << (known.type() == EntityType.PLACE ? 1 : 0) + (after > i + 1 ? 2 : 0);
            }
            i = after;
        }
    }

    private record Known(int end, EntityType type) {}

    private @Nullable Known longestKnown(List<Token> tokens, int first, int limit) {
        if (!tokens.get(first).isCapitalized()) {
            return null;
        }
        Known longest = null;
        var name = new StringBuilder();
        for (int k = first; k < limit; k++) {
            name.append(k > first ? " " : "")
                    .append(NameKey.spelling(tokens.get(k).text()));
            EntityType type = lexicon.nameNouns().gazetteer().typeOfSpelling(name.toString());
            longest = type == null ? longest : new Known(k + 1, type);
        }
        return longest;
    }
}
