package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Where all words are capitalized, the tagger sees no end to a name ("Ann Lee Calls Bob Kay"): people there go by what they are
 * called in the article's sentences.
 */
final class Headlines {
    /** Shorter words are small in headlines, too. */
    private static final int LONG = 4;

    /** Few people are called by so many words. */
    private static final int SUSPICIOUS = 4;

    private final NameDraft board;
    private final NameNouns words;
    private final FirstNames firstNames;

    /** The names of people in plain sentences, as words, by the first one. */
    private final Map<String, List<List<String>>> people = new HashMap<>();

    private final Set<String> surnames = new HashSet<>();

    Headlines(NameDraft board, NameNouns words, FirstNames firstNames) {
        this.board = board;
        this.words = words;
        this.firstNames = firstNames;
    }

    void apply() {
        List<Name> inHeadlines = new ArrayList<>();
        for (Name name : board.names()) {
            if (name.type() != EntityType.PERSON) {
                continue;
            }
            if (isHeadline(board.analysis().sentenceOf(name.first()))) {
                inHeadlines.add(name);
            } else if (name.size() > 1) {
                List<String> parts = parts(name.first(), name.end());
                people.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(parts);
                surnames.add(parts.get(parts.size() - 1));
            }
        }
        inHeadlines.stream().filter(name -> name.size() > 1).forEach(this::cut);
    }

    /** Leaves of a run the people that are named elsewhere, if there are any and the run is longer. */
    private void cut(Name run) {
        List<Name> found = new ArrayList<>();
        for (int i = run.first(); i < run.end(); ) {
            int end = endOfPerson(i, run.end());
            if (end > i) {
                found.add(new Name(i, end, EntityType.PERSON));
            }
            i = Math.max(end, i + 1);
        }
        int last = run.end() - 1;
        boolean surnameAlone = found.isEmpty()
                && run.size() == 2
                && surnames.contains(board.token(last).text())
                && !board.token(run.first()).tag().startsWith("NNP")
                && firstNames.gender(NameKey.of(board.token(run.first()).text())) == null
                && !words.titles().contains(board.token(run.first()).text());
        if (surnameAlone) {
            found.add(new Name(last, run.end(), EntityType.PERSON));
        }
        // a run of three may be one name that the sentences give in part
        if (!found.isEmpty() && (board.text(run).split("\\s+").length >= SUSPICIOUS || surnameAlone)) {
            board.remove(run);
            found.forEach(name -> board.put(name.first(), name.end(), EntityType.PERSON));
        }
    }

    private int endOfPerson(int first, int limit) {
        int longest = -1;
        for (List<String> parts : people.getOrDefault(board.token(first).text(), List.of())) {
            int end = first + parts.size();
            if (end <= limit && end > longest && parts(first, end).equals(parts)) {
                longest = end;
            }
        }
        return longest;
    }

    private List<String> parts(int first, int end) {
        var parts = new ArrayList<String>(end - first);
        for (int i = first; i < end; i++) {
            parts.add(board.token(i).text());
        }
        return parts;
    }

    private boolean isHeadline(Sentence sentence) {
        int capitalized = 0;
        int small = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = board.token(i);
            if (token.text().length() >= LONG && token.isWord()) {
                capitalized += token.isCapitalized() ? 1 : 0;
                small += token.isCapitalized() ? 0 : 1;
            }
        }
        return capitalized > small;
    }
}
