package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.NameMatcher;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Speaker;

/**
 * Collects the voices of an {@link Audit}, article by article, without keeping the articles. For use by one thread.
 *
 * <p>For more articles than memory holds:
 *
 * <pre>{@code
 * AuditTable table = new AuditTable();
 * Batch.with(extractor).run(articles, outcome -> {
 *     if (outcome instanceof Outcome.Extracted extracted) {
 *         table.add(outcome.article().id(), extracted.extraction());
 *     }
 * });
 * Audit audit = table.audit();
 * }</pre>
 */
public final class AuditTable {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<AuditedArticle> articles = new ArrayList<>();
    private final List<Voice> voices = new ArrayList<>();
    private final Map<VoiceType, Map<String, String>> speakers = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> affiliations = new HashMap<>();

    /**
     * Adds an article with all its quotations.
     *
     * @param article what the audit calls it
     */
    public void add(String article, Extraction extraction) {
        add(article, extraction, extraction.quotations());
    }

    /** Adds an article with some of its quotations. */
    void add(String article, Extraction extraction, List<Quotation> quotations) {
        var facts = new ArticleFacts(extraction.article());
        var audited = new AuditedArticle(
                articles.size(),
                article,
                facts.outlet().orElse(""),
                facts.month().map(Object::toString).orElse(""));
        articles.add(audited);
        for (Quotation quotation : quotations) {
            int words = words(extraction.textOf(quotation));
            if (quotation.speakers().isEmpty()) {
                voices.add(new Voice(
                        audited,
                        quotation.id(),
                        quotation.kind(),
                        words,
                        VoiceType.NOBODY,
                        "",
                        null,
                        SourceKind.UNKNOWN,
                        null,
                        null));
            }
            quotation.speakers().stream()
                    .distinct()
                    .forEach(speaker -> voices.add(voice(audited, extraction, quotation, words, speaker)));
        }
    }

    /** Returns the audit of the articles that were added. */
    public Audit audit() {
        return new Audit(articles, voices);
    }

    private Voice voice(
            AuditedArticle article, Extraction extraction, Quotation quotation, int words, Speaker speaker) {
        VoiceType type = VoiceType.of(speaker);
        Map<String, String> names = speakers.computeIfAbsent(type, key -> new HashMap<>());
        UnaryOperator<String> form = type.isNamed() ? NameMatcher::fold : name -> name.toLowerCase(Locale.ROOT);
        Entity entity = speaker instanceof Speaker.Named named ? named.entity() : null;
        Role role = entity == null || entity.roles().isEmpty()
                ? null
                : entity.roles().get(0);
        return new Voice(
                article,
                quotation.id(),
                quotation.kind(),
                words,
                type,
                first(speaker.name(), form, names),
                gender(speaker),
                speaker.sourceKind(),
                role == null ? null : first(role.text(), text -> text.toLowerCase(Locale.ROOT), roles),
                affiliation(entity, role, extraction));
    }

    /** Returns the gender that the article tells: of an entity, or of the pronoun that nobody was found for. */
    private static @Nullable Gender gender(Speaker speaker) {
        if (speaker instanceof Speaker.Named named) {
            return named.entity().gender();
        }
        return speaker instanceof Speaker.Unresolved
                ? switch (speaker.name().toLowerCase(Locale.ROOT)) {
                    case "she" -> Gender.FEMALE;
                    case "he" -> Gender.MALE;
                    default -> null;
                }
                : null;
    }

    private @Nullable String affiliation(@Nullable Entity entity, @Nullable Role role, Extraction extraction) {
        String name = null;
        if (entity != null && VoiceType.of(new Speaker.Named(entity)) != VoiceType.PERSON) {
            name = entity.name();
        } else if (role != null && role.affiliation() != null) {
            name = role.affiliationEntity() == null
                    ? role.affiliation().text()
                    : extraction.entities().get(role.affiliationEntity()).name();
        }
        return name == null ? null : first(name, NameMatcher::fold, affiliations);
    }

    /** Returns the first of the names that have the same form. */
    private static String first(String name, UnaryOperator<String> form, Map<String, String> known) {
        return known.computeIfAbsent(form.apply(name), key -> name);
    }

    private static int words(String text) {
        return (int) BLANKS.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
