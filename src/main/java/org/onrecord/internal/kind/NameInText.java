package org.onrecord.internal.kind;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Where an article names an entity. */
record NameInText(Span span, Entity entity) {
    /** Returns all of an article by their starts. */
    static NavigableMap<Integer, NameInText> all(List<Entity> entities) {
        var names = new TreeMap<Integer, NameInText>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    names.put(mention.span().start(), new NameInText(mention.span(), entity));
                }
            }
        }
        return names;
    }

    boolean isOfPerson() {
        return entity.type() == EntityType.PERSON;
    }
}
