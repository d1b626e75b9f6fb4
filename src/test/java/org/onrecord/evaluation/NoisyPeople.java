package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;

/** People as a poor system would describe them: the gold with names, genders, roles and affiliations lost or changed. */
final class NoisyPeople {

    private final Random random;
    private final GoldPeople people;

    NoisyPeople(Random random, GoldPeople people) {
        this.random = random;
        this.people = people;
    }

    /** The people of an article, numbered from {@code first}. */
    List<Entity> entities(GoldArticle article, int first) {
        var entities = new ArrayList<Entity>();
        for (GoldPeople.Person person : people.people()) {
            if (person.article().equals(article.id()) && random.nextInt(8) > 0) {
                entities.add(entity(person, article.text(), first + entities.size()));
            }
        }
        return entities;
    }

    private Entity entity(GoldPeople.Person person, String text, int id) {
        String name = random.nextInt(10) == 0 ? "Dr. " + person.name() : person.name();
        EntityType type = random.nextInt(15) == 0 ? EntityType.ORGANIZATION : EntityType.PERSON;
        var roles = new ArrayList<Role>();
        if (random.nextInt(4) > 0) {
            roles.add(role(person.role(), person.affiliation(), text));
        }
        if (random.nextInt(4) == 0) {
            roles.add(role("", "", text));
        }
        var span = new Span(0, 1);
        var mention = new Mention(span, span, span.in(text), MentionKind.NAME);
        return new Entity(id, type, name, List.of(mention), roles, gender(person.gender()));
    }

    private @Nullable Gender gender(@Nullable Gender gold) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> Gender.values()[random.nextInt(3)];
            default -> gold;
        };
    }

    private Role role(String role, String affiliation, String text) {
        Span said = at(role, text);
        Span of = at(affiliation, text);
        Mention mention = random.nextInt(4) == 0 ? null : new Mention(of, of, of.in(text), MentionKind.NAME);
        return new Role(said, said.in(text), mention, null);
    }

    /** Where the words are, now and then with more or less of the text around; anywhere if they are nowhere. */
    private Span at(String words, String text) {
        int start = words.isEmpty() ? -1 : text.indexOf(words);
        if (start < 0) {
            start = random.nextInt(text.length() - 20);
            return new Span(start, start + 5 + random.nextInt(15));
        }
        int more = random.nextInt(3) > 0 ? 0 : random.nextInt(9) - 4;
        int end = Math.min(text.length(), Math.max(start + 1, start + words.length() + more));
        return new Span(start, end);
    }
}
