package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Token;

/**
 * Gives a person's full name and the lone surname the same type, where the surname reports something. In an article with
 * Ana Sandvik and "Sandvik said", Sandvik is she and no firm; where Lund is a person and said something, "Ana Lund" is no
 * place. What stands after "in" or "the", or shares the word with a longer name of another type, keeps its type.
 */
final class LoneSurnames implements NamePass {
    /** The least rate of a verb that reports. */
    private static final double MIN_CUE_RATE = 0.5;

    private static final int MAX_TOKENS_OF_PERSON = 3;

    private static final Set<String> BEFORE_OTHERS = Set.of("in", "the", "at", "near");

    private final NameNouns nouns;
    private final ReportingWords reportingWords;

    LoneSurnames(Lexicon lexicon) {
        this.nouns = lexicon.nameNouns();
        this.reportingWords = lexicon.reportingWords();
    }

    @Override
    public void apply(NameDraft draft) {
        var alone = new LinkedHashMap<String, List<Name>>();
        var full = new LinkedHashMap<String, List<Name>>();
        for (Name name : draft.names()) {
            (name.size() == 1 ? alone : full)
                    .computeIfAbsent(draft.text(name), text -> new ArrayList<>())
                    .add(name);
        }
        Set<String> surnames = new HashSet<>();
        Set<String> wordsOfOthers = new HashSet<>();
        Map<String, List<Name>> others = new HashMap<>();
        for (List<Name> names : full.values()) {
            Name name = names.get(0);
            List<String> words = draft.words(name.first(), name.end());
            if (name.type() == EntityType.PERSON) {
                surnames.add(words.get(words.size() - 1));
                surnames.add(words.get(0));
            } else if (mayBePerson(draft, names)) {
                others.putIfAbsent(words.get(words.size() - 1), names);
                if (name.type() == EntityType.PLACE) {
                    // A firm is often called by its first word, and a place never.
                    others.putIfAbsent(words.get(0), names);
                }
            }
            if (name.type() != EntityType.PERSON) {
                wordsOfOthers.addAll(words);
            }
        }
        alone.forEach((word, names) -> {
            boolean isPerson = names.get(0).type() == EntityType.PERSON;
            boolean isFree = surnames.contains(word) ? !wordsOfOthers.contains(word) : others.containsKey(word);
            if (isFree && surnames.contains(word) != isPerson && isPersonByUse(draft, names)) {
                (isPerson ? others.get(word) : names)
                        .forEach(name -> draft.put(name.first(), name.end(), EntityType.PERSON));
            }
        });
    }

    /** Tells whether what was taken for a place or an organization may be first name and surname. */
    private boolean mayBePerson(NameDraft draft, List<Name> names) {
        Name name = names.get(0);
        return name.size() <= MAX_TOKENS_OF_PERSON
                && nouns.gazetteer().of(draft.text(name)) == null
                && nouns.kindOfHead(draft.token(name.end() - 1).text()) == null
                && !nouns.isCompanyEnding(draft.token(name.end() - 1).text())
                && names.stream().noneMatch(other -> isAfterWordBeforeOthers(draft, other));
    }

    private boolean isPersonByUse(NameDraft draft, List<Name> names) {
        return names.stream().anyMatch(name -> reports(draft, name))
                && names.stream().noneMatch(name -> isAfterWordBeforeOthers(draft, name));
    }

    /** Tells whether a reporting verb stands beside a name: "Sandvik said", "said Sandvik". */
    private boolean reports(NameDraft draft, Name name) {
        return isReportingVerb(draft, name.end(), name) || isReportingVerb(draft, name.first() - 1, name);
    }

    private boolean isReportingVerb(NameDraft draft, int index, Name name) {
        if (!draft.sameSentence(index, name.first())) {
            return false;
        }
        Token token = draft.token(index);
        boolean isFinite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
        return isFinite && reportingWords.cueRate(token.lemma()) >= MIN_CUE_RATE;
    }

    private static boolean isAfterWordBeforeOthers(NameDraft draft, Name name) {
        int before = name.first() - 1;
        return draft.sameSentence(before, name.first())
                && BEFORE_OTHERS.contains(draft.token(before).text().toLowerCase(Locale.ROOT));
    }
}
