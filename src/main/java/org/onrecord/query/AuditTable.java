package org.onrecord.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.onrecord.document.Extraction;
import org.onrecord.document.NameMatcher;
import org.onrecord.document.Quotation;
import org.onrecord.document.SourceKind;

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
                voices.add(nobody(audited, quotation, words));
            }
            quotation.speakers().stream()
                    .distinct()
                    .forEach(speaker ->
                            voices.add(voice(audited, quotation, words, new SpeakerFacts(speaker, extraction))));
        }
    }

    /** Returns the audit of the articles that were added. */
    public Audit audit() {
        return new Audit(articles, voices);
    }

    private static Voice nobody(AuditedArticle article, Quotation quotation, int words) {
        return new Voice(
                article,
                quotation.id(),
                quotation.kind(),
                words,
                VoiceType.NOBODY,
                "",
                null,
                null,
                null,
                SourceKind.UNKNOWN,
                null,
                null);
    }

    private Voice voice(AuditedArticle article, Quotation quotation, int words, SpeakerFacts speaker) {
        Map<String, String> names = speakers.computeIfAbsent(speaker.type(), key -> new HashMap<>());
        UnaryOperator<String> form =
                speaker.type().isNamed() ? NameMatcher::fold : name -> name.toLowerCase(Locale.ROOT);
        return new Voice(
                article,
                quotation.id(),
                quotation.kind(),
                words,
                speaker.type(),
                first(speaker.speaker().name(), form, names),
                speaker.gender(),
                speaker.genderBasis(),
                speaker.genderWord(),
                speaker.speaker().sourceKind(),
                speaker.role() == null ? null : first(speaker.role(), text -> text.toLowerCase(Locale.ROOT), roles),
                speaker.affiliation() == null ? null : first(speaker.affiliation(), NameMatcher::fold, affiliations));
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
