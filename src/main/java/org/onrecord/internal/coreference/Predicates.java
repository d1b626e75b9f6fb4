package org.onrecord.internal.coreference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.internal.phrase.CopulaSubjects;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * The rule that a description means the subject that it is said of: Ruiz in "Ruiz is now a senator", "Ruiz, who became a senator" and
 * "Ruiz served as a senator". What somebody is not, or may be, is not said of them. Such a description is a mention, but no antecedent:
 * later pronouns look at the subject itself.
 */
final class Predicates {

    private final Discourse discourse;
    private final PhraseGroups groups;
    private final CopulaSubjects subjects;

    Predicates(Discourse discourse, PhraseGroups groups) {
        this.discourse = discourse;
        this.groups = groups;
        this.subjects = new CopulaSubjects(discourse.analysis(), discourse.phrases(), discourse.roles());
    }

    /**
     * Returns whom the descriptions mean that are said of a subject of their type.
     *
     * @param meant whom other phrases mean, the subjects among them
     */
    Map<Phrase, Meaning> of(Map<Phrase, Meaning> meant) {
        var said = new LinkedHashMap<Phrase, Meaning>();
        for (Phrase phrase : discourse.phrases()) {
            Phrase subject = groups.nameBeside(phrase) == null && discourse.described(phrase) == null
                    ? subjects.of(phrase)
                    : null;
            Meaning meaning = subject == null ? null : meant.get(subject);
            if (meaning != null && isSaidOf(meaning, phrase)) {
                said.put(phrase, meaning);
            }
        }
        return said;
    }

    private boolean isSaidOf(Meaning subject, Phrase description) {
        return subject.entities().size() == 1
                && subject.entities().get(0).type() == groups.types().of(description)
                && !discourse.isPlural(description);
    }
}
