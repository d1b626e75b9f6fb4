package org.onrecord.internal.profile;

import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/** Tells the noun of a role before a name from the titles and adjectives between the two: "spokesman Sgt. Ada Quill". */
record TitlesBeforeName(ResolvedArticle article, PersonNouns nouns) {
    /** Returns the last token of a phrase up to a token that is a word and no form of address. */
    int beforeAddresses(int from, int first) {
        int token = from;
        while (token >= first
                && (nouns.isAddress(article.token(token))
                        || !article.token(token).isWord())) {
            token--;
        }
        return token;
    }

    /**
     * Returns the "President" of "President elect" and "President-elect"; the token itself if it is no adjective after
     * a noun.
     */
    int beforeAdjective(int last, int first) {
        int noun = last > first && article.lower(last - 1).equals("-") ? last - 2 : last - 1;
        boolean isAfterNoun = noun >= first
                && nouns.has(WordList.ROLE_ADJECTIVES, article.lower(last))
                && !nouns.isOfPerson(article.token(last))
                && nouns.isOfPerson(article.token(noun));
        return isAfterNoun ? noun : last;
    }

    /**
     * Returns the noun before the titles that end with a token: the "spokesman" of "spokesman Sgt.", the "priest" of
     * "parish priest Father" and the "Commander" of "Commander Major General". The token itself where the titles are the
     * role: "Deputy Prime Minister", "Army Captain".
     */
    int beforeTitles(int last, int first) {
        boolean isShort = true;
        boolean isRank = true;
        boolean isStyle = true;
        for (int token = last; token > first; token--) {
            Token title = article.token(token);
            isStyle &= isStyle(token);
            if (!nouns.isTitle(title) && !isStyle || !title.isCapitalized() && title.isWord()) {
                return last;
            }
            if (isPostposed(token)) {
                return token;
            }
            isShort &= title.text().endsWith(".");
            isRank &= !isOffice(token);
            Token noun = article.token(token - 1);
            boolean isMember = nouns.has(WordList.MEMBER_NOUNS, article.lemma(token - 1));
            boolean fits = noun.isCapitalized() ? isShort && isMember : isMember || isRank && noun.isNoun();
            boolean isNoun = nouns.isRole(noun) || isShort && !noun.isCapitalized() && nouns.mayBeRole(noun);
            boolean isBeforeStyle = isStyle && !isStyle(token - 1) && isOfStyle(token - 1, first);
            if ((fits || isBeforeStyle) && isNoun && !isOpener(token - 1, first, isStyle)) {
                return token - 1;
            }
        }
        return last;
    }

    /** Tells whether a title is an office, which a noun may tell more of: "socialist President". */
    private boolean isOffice(int token) {
        String noun = article.lemma(token);
        return nouns.has(WordList.MEMBER_NOUNS, noun)
                || nouns.has(WordList.LEADING_NOUNS, noun)
                || nouns.has(WordList.OFFICES_WITH_FIELDS, noun);
    }

    /**
     * Returns the last token before the ranks that end with one: the "Staff" of "Chief of Staff Major General". The first
     * token that is given is no rank.
     */
    int beforeStyles(int last, int first) {
        int token = last;
        while (token > first && article.token(token).isCapitalized() && isRuler(token) && !isPostposed(token)) {
            token--;
        }
        return token;
    }

    /** Tells whether a token is a rank or a seat that a name has beside any office: "Gen.", "MP". */
    private boolean isStyle(int token) {
        boolean isHyphen = article.lower(token).equals("-");
        return isHyphen ? isStyle(token - 1) && isStyle(token + 1) : nouns.has(WordList.RANKS, plain(token));
    }

    private boolean isRuler(int token) {
        return isStyle(token) || nouns.has(WordList.STYLES, plain(token));
    }

    private String plain(int token) {
        String word = article.lower(token);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Tells whether a token is the "General" of "Attorney General", which is no rank. */
    private boolean isPostposed(int token) {
        return nouns.has(WordList.POSTPOSED_ADJECTIVES, article.lower(token))
                && nouns.isRole(article.token(token - 1))
                && !isStyle(token - 1);
    }

    /** Tells whether a noun is an office or in small letters: "Commander Gen.", but not "Democrat Sgt." or "of Staff Gen.". */
    private boolean isOfStyle(int noun, int first) {
        Token token = article.token(noun);
        boolean isNoun = token.isCapitalized()
                ? isOffice(noun) || nouns.isTitle(token)
                : token.tag().equals("NN");
        return isNoun && (noun > first || !article.lower(noun - 1).equals("of"));
    }

    /**
     * Tells whether a noun makes one title with the next word: "Chief Inspector", "fellow MP", but not "police chief
     * Captain".
     */
    private boolean isOpener(int noun, int first, boolean isBeforeRank) {
        boolean isOffice = isBeforeRank
                && noun > first
                && !article.token(noun).isCapitalized()
                && nouns.has(WordList.LEADING_NOUNS, article.lemma(noun));
        boolean isFellow = noun == first && article.lower(noun).equals("fellow");
        return isFellow || !isOffice && nouns.has(WordList.TITLE_OPENERS, article.lower(noun));
    }
}
