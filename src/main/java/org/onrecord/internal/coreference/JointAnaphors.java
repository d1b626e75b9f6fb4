package org.onrecord.internal.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * The rule that "they", "both" and "the two leaders" mean those whom a sentence before names together: "Ana Ruiz and Paul Lund left.
 * They said". Plural descriptions that are subjects in between take "they" for themselves.
 */
final class JointAnaphors {
    private static final int MAX_SENTENCES_BACK = 2;

    /** The size of a group that may have any. */
    private static final int ANY = 0;

    private static final Map<String, Integer> SIZES =
            Map.of("they", ANY, "both", 2, "the pair", 2, "the duo", 2, "the couple", 2, "the trio", 3);

    private static final Pattern COUNTED = Pattern.compile("(both|(?:the|all) (?:two|three|four|five))( .*)?");
    private static final List<String> COUNTS = List.of("", "", "two", "three", "four", "five");

    /** Nouns that are said of people, organizations and places alike. */
    private static final Set<String> OF_ANY_TYPE = Set.of("side", "party");

    /** Words before names that are no object: "are Ana Ruiz and Paul Lund", "written by Ana Ruiz and Paul Lund". */
    private static final Set<String> PREDICATE_OR_AGENT = Set.of("are", "were", "by");

    private final Discourse discourse;
    private final PhraseGroups groups;
    private final JointNames names;

    JointAnaphors(Discourse discourse, PhraseGroups groups, JointNames names) {
        this.discourse = discourse;
        this.groups = groups;
        this.names = names;
    }

    /** Returns whom an anaphor means together; empty if it is not plural, or nobody near is named together. */
    List<EntityCluster> of(Phrase anaphor) {
        String words =
                discourse.analysis().wording(anaphor.first(), anaphor.end()).toLowerCase(Locale.ROOT);
        Integer size = SIZES.getOrDefault(words, count(words));
        if (size == null) {
            return List.of();
        }
        int earliest = discourse.sentence(anaphor) - MAX_SENTENCES_BACK;
        for (int index = discourse.phrases().lastBefore(anaphor); index >= 0; index--) {
            Phrase phrase = discourse.phrases().get(index);
            if (discourse.sentence(phrase) < earliest) {
                break;
            }
            List<EntityCluster> meant = names.named(groups.joinedWith(phrase));
            if (meant.size() > 1) {
                boolean fits = (size == ANY || size == meant.size()) && canBeSaid(anaphor, meant);
                if (fits && isAntecedent(groups.joinedWith(phrase), anaphor)) {
                    return meant;
                }
            } else if (size == ANY && isPluralSubject(phrase)) {
                break;
            }
        }
        return List.of();
    }

    /** Returns how many "the two leaders" or "both" are; null for words without a number. */
    private static @Nullable Integer count(String words) {
        Matcher counted = COUNTED.matcher(words);
        if (!counted.matches()) {
            return null;
        }
        String number = counted.group(1);
        return number.equals("both") ? 2 : COUNTS.indexOf(number.substring(number.indexOf(' ') + 1));
    }

    /** Tells whether the noun of an anaphor, if it has one, is said of such entities: "the two countries" of places. */
    private boolean canBeSaid(Phrase anaphor, List<EntityCluster> entities) {
        if (!discourse.analysis().token(anaphor.head()).tag().equals("NNS")
                || OF_ANY_TYPE.contains(discourse.noun(anaphor))) {
            return true;
        }
        EntityType said = groups.types().of(anaphor);
        return entities.stream().allMatch(entity -> entity.type() == said);
    }

    /** Tells whether names are what their sentence is about, or what it says who somebody is: "the winners are Ruiz and Lund". */
    private boolean isAntecedent(List<Phrase> joined, Phrase anaphor) {
        Phrase first = joined.get(0);
        Phrase last = joined.get(joined.size() - 1);
        if (discourse.roles().isQuoted(first)) {
            return false;
        }
        String before = first.first() == 0 ? "" : discourse.word(first.first() - 1);
        return discourse.roles().isTopic(first)
                || discourse.roles().isSubject(first)
                || PREDICATE_OR_AGENT.contains(before)
                || last.end() + 1 == anaphor.first()
                        && discourse.word(last.end()).equals(",");
    }

    private boolean isPluralSubject(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL
                && !phrase.possessor()
                && discourse.isPlural(phrase)
                && discourse.roles().isTopic(phrase)
                && !discourse.roles().isQuoted(phrase);
    }
}
