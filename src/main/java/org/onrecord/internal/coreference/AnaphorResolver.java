package org.onrecord.internal.coreference;

import org.onrecord.internal.phrase.Phrase;

/**
 * Decides whom the anaphors of one article mean: personal pronouns ("she", "it", "they") and definite descriptions ("the senator"). It
 * is asked in text order. Names, relative pronouns and appositions are not its business: rules decide them.
 */
interface AnaphorResolver {

    /**
     * Returns whom an anaphor means; nobody where the evidence is thin.
     *
     * @param anaphor a pronoun or a description
     * @param focus the entities in focus so far; updated with the antecedent of this anaphor
     */
    Meaning resolve(Phrase anaphor, Focus focus);
}
