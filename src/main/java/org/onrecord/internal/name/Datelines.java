package org.onrecord.internal.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Reads the line of place, date and agency that opens a report: "ABIDJAN, Ivory Coast (AP) —", "ABIDJAN, Ivory Coast, March 4 –". The city
 * is in capitals, and the country after the comma is a place of its own. A city of several words is a place in the sentences, too.
 */
final class Datelines implements NamePass {
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

    private static final Set<String> DATE_MARKS = Set.of(",", ".");

    private static final Set<String> CLOSING = Set.of(")", "-RRB-");

    /** The most tokens of a city: the hyphens of "PORT-AU-PRINCE" are tokens. */
    private static final int MAX_CITY = 5;

    private static final int MAX_COUNTRY = 4;
    private static final int MAX_AGENCY = 3;
    private static final int MAX_DATE = 5;

    private final Lexicon lexicon;

    Datelines(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        var cities = new HashSet<String>();
        int paragraph = -1;
        for (Sentence sentence : draft.analysis().sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                Dateline dateline = read(draft, sentence);
                if (dateline != null) {
                    mark(draft, sentence.first(), dateline);
                    cities.add(draft.text(sentence.first(), dateline.cityEnd()));
                }
            }
        }
        markInSentences(draft, cities);
    }

    /** Makes places of the names that have the words of a city; a single word may also be somebody's surname. */
    private static void markInSentences(NameDraft draft, Set<String> cities) {
        for (Name name : cities.isEmpty() ? List.<Name>of() : draft.names()) {
            if (name.size() > 1
                    && name.type() != EntityType.PLACE
                    && cities.contains(Spellings.inCapitals(draft.text(name)))) {
                draft.put(name.first(), name.end(), EntityType.PLACE);
            }
        }
    }

    /**
     * The tokens of a dateline.
     *
     * @param cityEnd after the city
     * @param countryEnd after the country, which follows a comma; {@code cityEnd} if there is none
     * @param agency the first token of the agency in brackets
     * @param agencyEnd after the agency; {@code agency} if there is none
     */
    private record Dateline(int cityEnd, int countryEnd, int agency, int agencyEnd) {}

    private @Nullable Dateline read(NameDraft draft, Sentence sentence) {
        int cityEnd = endOfCity(draft, sentence);
        if (cityEnd == sentence.first() || isOrganization(draft, sentence.first(), cityEnd)) {
            return null;
        }
        int countryEnd = cityEnd;
        if (draft.isWord(cityEnd, sentence.first(), ",") && afterDate(draft, cityEnd, sentence) == cityEnd) {
            countryEnd = endOfWords(draft, cityEnd + 1, sentence.end(), MAX_COUNTRY);
            if (countryEnd == cityEnd + 1) {
                return null;
            }
        }
        int dateEnd = afterDate(draft, countryEnd, sentence);
        int at = dateEnd;
        int agency = at;
        if (draft.isWord(at, sentence.first(), "(")) {
            agency = at + 1;
            at = endOfWords(draft, agency, sentence.end(), MAX_AGENCY);
            if (at == agency
                    || at >= sentence.end()
                    || !CLOSING.contains(draft.token(at).text())) {
                return null;
            }
            int closed = afterDate(draft, at + 1, sentence);
            return isDash(draft, closed, sentence) ? new Dateline(cityEnd, countryEnd, agency, at) : null;
        }
        boolean isPlace = dateEnd > cityEnd || !isOrdinary(draft, sentence.first(), cityEnd);
        return isPlace && isDash(draft, at, sentence) ? new Dateline(cityEnd, countryEnd, at, at) : null;
    }

    private boolean isOrganization(NameDraft draft, int first, int end) {
        Gazetteer.Known known = lexicon.nameNouns().gazetteer().of(draft.text(first, end));
        return known != null && known.type() == EntityType.ORGANIZATION;
    }

    /** Recognizes "BREAKING — …" and "WATCH LIVE — …", whose words are ordinary ones. */
    private boolean isOrdinary(NameDraft draft, int first, int end) {
        return draft.words(first, end).stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .allMatch(word -> lexicon.wordUsage().isMostlyLower(word.toLowerCase(Locale.ROOT)));
    }

    /** Returns the end of the words in capitals that open a sentence, with the hyphens between them. */
    private static int endOfCity(NameDraft draft, Sentence sentence) {
        int end = sentence.first();
        for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + MAX_CITY); i++) {
            if (isInCapitals(draft.token(i))) {
                end = i + 1;
            } else if (!isHyphen(draft, i)) {
                break;
            }
        }
        return end;
    }

    private static boolean isInCapitals(Token token) {
        String text = token.text();
        return text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(text.codePointAt(0));
    }

    /** Tells whether a token is a hyphen without spaces around it. */
    private static boolean isHyphen(NameDraft draft, int token) {
        return draft.token(token).text().equals("-")
                && token > 0
                && draft.token(token - 1).end() == draft.token(token).start();
    }

    private static int endOfWords(NameDraft draft, int first, int limit, int most) {
        int end = first;
        while (end < Math.min(limit, first + most) && draft.token(end).isCapitalized()) {
            end++;
        }
        return end;
    }

    /** Returns the end of a date after a comma, such as ", March 4" or ", 4 Sept. 2023"; {@code comma} if there is none. */
    private static int afterDate(NameDraft draft, int comma, Sentence sentence) {
        if (!draft.isWord(comma, sentence.first(), ",")) {
            return comma;
        }
        int numbers = 0;
        int words = 0;
        int end = comma + 1;
        for (; end < Math.min(sentence.end(), comma + 1 + MAX_DATE); end++) {
            Token token = draft.token(end);
            if (Character.isDigit(token.text().codePointAt(0))) {
                numbers++;
            } else if (token.isCapitalized()) {
                words++;
            } else if (!DATE_MARKS.contains(token.text())) {
                break;
            }
        }
        boolean isEnd = isDash(draft, end, sentence) || draft.isWord(end, sentence.first(), "(");
        // a second word would be the country before the month
        return numbers > 0 && words == 1 && isEnd ? end : comma;
    }

    private static boolean isDash(NameDraft draft, int token, Sentence sentence) {
        return token < sentence.end()
                && DASHES.contains(draft.token(token).text())
                && draft.token(token).start() > draft.token(token - 1).end();
    }

    private static void mark(NameDraft draft, int first, Dateline dateline) {
        draft.put(first, dateline.cityEnd(), EntityType.PLACE);
        if (dateline.countryEnd() > dateline.cityEnd()) {
            draft.put(dateline.cityEnd() + 1, dateline.countryEnd(), EntityType.PLACE);
        }
        if (dateline.agencyEnd() > dateline.agency()) {
            draft.put(dateline.agency(), dateline.agencyEnd(), EntityType.ORGANIZATION);
        }
    }
}
