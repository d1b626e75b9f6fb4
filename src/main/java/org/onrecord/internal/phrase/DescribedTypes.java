package org.onrecord.internal.phrase;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/** What the nouns of descriptions can be said of, by the word lists: "mayor" of a person, "bank" of an organization, "week" of neither. */
public final class DescribedTypes {
    private final Analysis analysis;
    private final Lexicon lexicon;

    DescribedTypes(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
    }

    /** Returns the type of the entities that a description's noun is said of; null if the lists do not have the noun. */
    public @Nullable EntityType of(Phrase description) {
        Token head = analysis.token(description.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (lexicon.ruleWords().of(WordList.PERSON_WORDS).contains(noun)) {
            return EntityType.PERSON;
        }
        EntityType said = lexicon.described(noun);
        return said != null || !noun.contains("-")
                ? said
                : lexicon.described(noun.substring(noun.lastIndexOf('-') + 1));
    }

    /** Tells whether the noun of a description is a time or the name of a day or month. */
    boolean isTime(Phrase description) {
        return new TimeWords(lexicon.ruleWords()).contains(analysis.token(description.head()));
    }

    /** Tells whether a word names a person's title or role. */
    boolean isPersonWord(int token) {
        return lexicon.introducesPerson(analysis.token(token).text());
    }

    boolean isPlural(Phrase description) {
        String tag = analysis.token(description.head()).tag();
        return tag.equals("NNS") || tag.equals("NNPS");
    }
}
