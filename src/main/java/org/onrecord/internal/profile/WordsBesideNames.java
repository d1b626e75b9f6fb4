package org.onrecord.internal.profile;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Finds what an article says directly beside the names of an entity. */
final class WordsBesideNames {
    /** How many names of an entity are looked at: what it is, an article says early. */
    private static final int NAMES = 10;

    /** The number of characters before and after a name that are looked at. */
    private static final int REACH = 80;

    private static final Pattern TITLES = Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Lu}[\\p{L}'’-]*\\.? ){1,4})$");
    private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])((?:\\p{Ll}[\\p{L}'’-]* ){1,4})[\"'“‘]?$");
    private static final Pattern AFTER =
            Pattern.compile("^[\"'”’]?(?:(?:, \\d{1,3})?, ([^,;:()“”\"\n]{3,})| \\(([^()\n]{1,40})\\))");

    private WordsBesideNames() {}

    /** Returns the words with capitals before the names: "Judge" before "Ana Ruiz". */
    static List<String> titles(String text, Entity entity) {
        return names(entity)
                .map(name -> before(TITLES, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the words in small letters before the names: "the charity" before "Open Wells". */
    static List<String> before(String text, Entity entity) {
        return names(entity)
                .map(name -> before(BEFORE, text, name))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns the phrases in apposition or brackets after the names: "a charity that …" after "Open Wells,". */
    static List<Span> after(String text, Entity entity) {
        return names(entity)
                .map(name -> after(text, name))
                .filter(Objects::nonNull)
                .filter(phrase -> PhraseKinds.isApposition(phrase.in(text)))
                .toList();
    }

    private static Stream<Mention> names(Entity entity) {
        return entity.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .limit(NAMES);
    }

    private static @Nullable String before(Pattern pattern, String text, Mention name) {
        int start = name.span().start();
        Matcher matcher = pattern.matcher(text.substring(Math.max(0, start - REACH), start));
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static @Nullable Span after(String text, Mention name) {
        int end = name.span().end();
        Matcher matcher = AFTER.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (!matcher.find()) {
            return null;
        }
        int group = matcher.group(1) == null ? 2 : 1;
        return new Span(end + matcher.start(group), end + matcher.end(group));
    }
}
