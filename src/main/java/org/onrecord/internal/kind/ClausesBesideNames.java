package org.onrecord.internal.kind;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Entity;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;

/** Finds what clauses beside the names of somebody say: whom a name is given to, and what somebody owns or leads. */
final class ClausesBesideNames {
    private static final String OPENING_MARKS = "\"'“‘";

    private final Set<String> named;
    private final Pattern called;
    private final Pattern has;
    private final Pattern lives;

    ClausesBesideNames(RuleWords words) {
        this.named = words.of(WordList.NAMED_WORDS);
        String atEnd = "(?:" + KindWords.anyOf(named) + ") [\"'“‘]?$";
        String definite = "(?:[Tt]he|[Hh]is|[Hh]er)(?=[^,.;:!?“”\"()\n]{3,80}, " + atEnd + ")";
        this.called = Pattern.compile("(?s)^.*\\b(?:[Aa]n?|" + definite + ") ([^.;:!?“”\"()\n]{3,80}?),? (?:who "
                + "(?:[^.;:!?“”\"()\n]{2,40}? )?)?" + atEnd);
        this.has = Pattern.compile(
                "^(?:, \\d{1,3})?(?:,? who)?(?: has)? (?:" + KindWords.anyOf(words.of(WordList.OWNING_VERBS))
                        + ") (?:(?:an?|the|his|her|their|two|three) |(?=\\p{Lu}))([^,;:()“”\"\n]{3,})");
        this.lives = Pattern.compile("^(?:, \\d{1,3})?,? (?:" + KindWords.anyOf(words.of(WordList.DWELLING_WORDS))
                + ") (?:in|at|on|near|with) ");
    }

    /** Returns the descriptions before names that are given: "young man" of "a young man named Ruiz". */
    List<String> called(String text, Entity entity) {
        return WordsBesideNames.names(entity)
                .filter(name -> isAfterNamed(text, name.span().start()))
                .map(name -> WordsBesideNames.before(called, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Tells whether one of the words that give names stands before a name: few names need to be searched for more. */
    private boolean isAfterNamed(String text, int name) {
        int end = name > 0 && OPENING_MARKS.indexOf(text.charAt(name - 1)) >= 0 ? name - 2 : name - 1;
        return end > 0 && named.stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    /** Returns what the names are said to own or lead: "café in Varnholt" of "Ruiz, who runs a café in Varnholt". */
    List<Span> possessions(String text, Entity entity) {
        return WordsBesideNames.names(entity)
                .map(name -> WordsBesideNames.span(has, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Tells whether a home follows one of the names: "Ana Ruiz, residing in Varnholt". */
    boolean haveHome(String text, Entity entity) {
        return WordsBesideNames.names(entity)
                .anyMatch(name ->
                        lives.matcher(WordsBesideNames.behind(text, name)).find());
    }
}
