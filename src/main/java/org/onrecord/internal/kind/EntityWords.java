package org.onrecord.internal.kind;

import java.util.stream.Stream;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;

/** Gives the words by which an article means an entity. */
final class EntityWords {
    private EntityWords() {}

    /** Returns the fullest name and the others. */
    static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }

    /** Returns the descriptions in text order: "the charity". */
    static Stream<Mention> descriptions(Entity entity) {
        return entity.mentions().stream().filter(mention -> mention.kind() == MentionKind.NOMINAL);
    }
}
