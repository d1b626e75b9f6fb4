package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;

/** Removes names from the party and state after an American politician's name, which name nobody: "Carl Whitby, D-Ohio," "(R-Texas)". */
final class PartyLabels implements NamePass {
    private static final Set<String> OPENING = Set.of(",", "(", "-LRB-");

    private static final Set<String> ENDS = Set.of(",", ")", "-RRB-", ".", ";");

    /** The most tokens of a state: "N.", "Carolina". */
    private static final int MAX_STATE = 3;

    private final Set<String> parties;

    PartyLabels(RuleWords words) {
        this.parties = words.of(WordList.PARTY_LETTERS);
    }

    @Override
    public void apply(NameDraft draft) {
        for (Name name : draft.names()) {
            int party = name.end() + 1;
            if (name.type() == EntityType.PERSON
                    && draft.sameSentence(party + 2, name.first())
                    && OPENING.contains(draft.token(name.end()).text())
                    && parties.contains(draft.token(party).text())
                    && draft.token(party + 1).text().equals("-")) {
                removeLabel(draft, name, party);
            }
        }
    }

    private static void removeLabel(NameDraft draft, Name person, int party) {
        int end = party + 2;
        while (end - party - 2 < MAX_STATE
                && draft.sameSentence(end, person.first())
                && draft.token(end).isCapitalized()) {
            end++;
        }
        if (end == party + 2
                || draft.sameSentence(end, person.first())
                        && !ENDS.contains(draft.token(end).text())) {
            return;
        }
        for (int i = party; i < end; i++) {
            Name inside = draft.nameAt(i);
            if (inside != null) {
                draft.remove(inside);
            }
        }
    }
}
