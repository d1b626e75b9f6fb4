package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Token;

/**
 * Gives a name the same type throughout the article, finds it wherever it occurs, and with a person's full name the bare
 * surname. A name in capitals is the same name. Other single words are not made people, and words of a longer phrase in capitals are
 * not made places or organizations: "the Kelm Lantern Festival" where Kelm is a town.
 */
final class NamePropagation implements NamePass {
    /** How many names that begin with the same word are tried at a place, the longest first. */
    private static final int MAX_TRIED = 12;

    private final Lexicon lexicon;
    private final Set<String> daysAndMonths;

    NamePropagation(Lexicon lexicon) {
        this.lexicon = lexicon;
        daysAndMonths = lexicon.ruleWords().of(WordList.DAYS_AND_MONTHS);
    }

    @Override
    public void apply(NameDraft draft) {
        List<Name> names = draft.names();
        var spellings = new Spellings();
        names.forEach(name -> spellings.add(words(draft, name)));
        var types = new Types();
        // The tagger sees less in capitals: names in capitals get the type of the usual spelling.
        names.stream()
                .filter(name -> spellings.isUsual(words(draft, name)))
                .forEach(name -> types.count(words(draft, name), name.type()));
        for (Name name : names) {
            EntityType common = types.mostCommon(spellings.usual(words(draft, name)));
            if (common != name.type()) {
                draft.put(name.first(), name.end(), common);
            }
        }
        names.forEach(name -> addSurname(draft, name, types));
        spread(draft, types);
    }

    /** How often each name, its words joined by spaces, has which type. */
    private static final class Types {
        private final Map<String, EnumMap<EntityType, Integer>> counts = new TreeMap<>();
        private final Set<String> surnames = new HashSet<>();

        void count(String words, EntityType type) {
            of(words).merge(type, 1, Integer::sum);
        }

        void addPerson(String surname) {
            of(surname).putIfAbsent(EntityType.PERSON, 1);
            surnames.add(surname);
        }

        /** Tells whether a word is the surname of somebody whose full name the article has. */
        boolean isSurname(String word) {
            return surnames.contains(word);
        }

        private EnumMap<EntityType, Integer> of(String words) {
            return counts.computeIfAbsent(words, text -> new EnumMap<>(EntityType.class));
        }

        /** Returns the type with most occurrences; the first of the enum if several have as many. */
        EntityType mostCommon(String words) {
            EnumMap<EntityType, Integer> types = counts.get(words);
            EntityType best = EntityType.ORGANIZATION;
            int most = 0;
            for (Map.Entry<EntityType, Integer> entry : types.entrySet()) {
                if (entry.getValue() > most) {
                    most = entry.getValue();
                    best = entry.getKey();
                }
            }
            return best;
        }

        /** Returns the words of each name, the longest names first, by their first word in capitals. */
        Map<String, List<List<String>>> byFirstWord() {
            var byFirstWord = new HashMap<String, List<List<String>>>();
            for (String name : counts.keySet()) {
                List<String> words = List.of(name.split(" "));
                byFirstWord
                        .computeIfAbsent(Spellings.inCapitals(words.get(0)), word -> new ArrayList<>())
                        .add(words);
            }
            byFirstWord.values().forEach(names -> names.sort(Comparator.comparingInt(words -> -words.size())));
            return byFirstWord;
        }
    }

    private static void addSurname(NameDraft draft, Name name, Types types) {
        int last = name.end() - 1;
        while (last > name.first()
                && (PersonName.isGeneration(draft.token(last).text())
                        || !draft.token(last).isWord())) {
            last--;
        }
        String surname = draft.token(last).text();
        if (name.type() == EntityType.PERSON && name.size() > 1 && surname.length() > 2) {
            types.addPerson(surname);
        }
    }

    /** Makes names of the words that are one elsewhere. All are found before any is made, so that each sees the others beside it. */
    private void spread(NameDraft draft, Types types) {
        Map<String, List<List<String>>> byFirstWord = types.byFirstWord();
        var found = new ArrayList<Name>();
        var ofNames = new BitSet();
        draft.names().forEach(name -> ofNames.set(name.first(), name.end()));
        for (int i = 0; i < draft.analysis().size(); i++) {
            if (!ofNames.get(i) && draft.token(i).isCapitalized()) {
                String first = Spellings.inCapitals(draft.token(i).text());
                Name name = longest(draft, i, byFirstWord.getOrDefault(first, List.of()), types);
                if (name != null) {
                    found.add(name);
                    ofNames.set(name.first(), name.end());
                }
            }
        }
        found.removeIf(name -> name.type() != EntityType.PERSON && !isByItself(draft, name, ofNames));
        found.forEach(name -> draft.put(name.first(), name.end(), name.type()));
    }

    /** Returns the longest of some names whose words begin at a token; null if none does, or its words can be something else. */
    private static @Nullable Name longest(NameDraft draft, int first, List<List<String>> names, Types types) {
        for (List<String> words : names.subList(0, Math.min(MAX_TRIED, names.size()))) {
            int end = first + words.size();
            if (draft.sameSentence(end - 1, first)
                    && draft.isFree(first, end)
                    && Spellings.isSame(words, draft.words(first, end))) {
                String name = String.join(" ", words);
                EntityType type = types.mostCommon(name);
                // A single capitalized word can be anything; it is the name only as a proper noun.
                boolean isSurname = type == EntityType.PERSON && types.isSurname(name);
                boolean isName = words.size() > 1
                        || isSurname && isLabel(draft, first)
                        || isProperName(draft.token(first))
                                && (type != EntityType.PERSON || isSurname && !isBeforeNumber(draft, first));
                return isName ? new Name(first, end, type) : null;
            }
        }
        return null;
    }

    private boolean isByItself(NameDraft draft, Name name, BitSet ofNames) {
        return !Acronyms.isOfMoney(draft, name.end() - 1)
                && (!isPartOfPhrase(draft, name, ofNames) || draft.isInTitleLine(name));
    }

    /** Tells whether a name is a part of a longer phrase that is none, such as an event: "the Kelm Lantern Festival". */
    private boolean isPartOfPhrase(NameDraft draft, Name name, BitSet ofNames) {
        int before = name.first() - 1;
        while (isDayOrMonth(draft, before, name)) {
            before--;
        }
        int after = name.end();
        while (isDayOrMonth(draft, after, name)) {
            after++;
        }
        // The first word of a sentence has a capital anyway.
        boolean isBefore = draft.sameSentence(before - 1, name.first()) && isOther(draft, before, name, ofNames);
        return isBefore || isOther(draft, after, name, ofNames) && !isOffice(draft, after + 1, name);
    }

    private boolean isDayOrMonth(NameDraft draft, int token, Name name) {
        return draft.sameSentence(token, name.first())
                && daysAndMonths.contains(draft.token(token).text().toLowerCase(Locale.ROOT));
    }

    /** Tells whether a token beside a name is a capitalized proper noun of its sentence, but no office and in no name. */
    private boolean isOther(NameDraft draft, int token, Name name, BitSet ofNames) {
        return draft.sameSentence(token, name.first())
                && !ofNames.get(token)
                && draft.token(token).isCapitalized()
                && draft.token(token).tag().startsWith("NNP")
                && !isOffice(draft, token, name);
    }

    /** Tells whether a word says what a person is: the "Mayor" of "Kelmora Mayor Ana Ruiz", the "Chief" of "Kelmora Police Chief". */
    private boolean isOffice(NameDraft draft, int token, Name name) {
        return draft.sameSentence(token, name.first())
                && draft.token(token).isCapitalized()
                && lexicon.introducesPerson(draft.token(token).text());
    }

    private static boolean isProperName(Token token) {
        return token.tag().startsWith("NNP") && token.text().length() > 1;
    }

    /**
     * Tells whether a word opens a sentence and a colon and somebody's words follow, where the tagger sees no proper noun: "Carver: “We
     * lost.”", "Carver: We lost.", but not "Price: 20 dollars".
     */
    private static boolean isLabel(NameDraft draft, int token) {
        int next = token + 2;
        return draft.analysis().sentenceOf(token).first() == token
                && draft.isWord(token + 1, token, ":")
                && next < draft.analysis().size()
                && (draft.token(next).isCapitalized() || QuoteTokens.isQuote(draft.token(next)));
    }

    /** Tells whether a colon and a number follow a word, so that it is a heading: "Winter: 20 degrees". */
    private static boolean isBeforeNumber(NameDraft draft, int token) {
        int next = token + 2;
        return draft.isWord(token + 1, token, ":")
                && next < draft.analysis().size()
                && Character.isDigit(draft.token(next).text().codePointAt(0));
    }

    private static String words(NameDraft draft, Name name) {
        return String.join(" ", draft.words(name.first(), name.end()));
    }
}
