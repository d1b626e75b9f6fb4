package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;

/** The lines of a {@link TextReport} about one article. */
final class TextPage {

    private static final String INDENT = "    ";

    private final Extraction extraction;
    private final int columns;
    private final TextReport.Style style;
    private final StringBuilder page = new StringBuilder();

    TextPage(Extraction extraction, int columns, TextReport.Style style) {
        this.extraction = extraction;
        this.columns = columns;
        this.style = style;
        String title = oneLine(extraction.article().id())
                + ": " + ArticleSection.count(extraction.quotations().size(), "quotation", "quotations")
                + ", " + ArticleSection.count(extraction.entities().size(), "entity", "entities");
        page.append(style.heading(title)).append('\n');
        String known = Stream.of("title", "outlet", "date", "url")
                .map(name ->
                        extraction.article().metadata().getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" | "));
        if (!known.isEmpty()) {
            wrap(known);
        }
        extraction.warnings().forEach(warning -> wrap("Warning: " + warning.message()));
        extraction.quotations().forEach(this::quotation);
        for (EntityType type : EntityType.values()) {
            entities(type);
        }
    }

    private void quotation(Quotation quotation) {
        String number = String.format(Locale.ROOT, "%3d ", quotation.id() + 1);
        Attribution attribution = quotation.attribution();
        String speakers =
                attribution == null ? extraction.speakerLabel(quotation) : ShownQuotation.speakers(attribution);
        page.append('\n').append(number).append(style.name(oneLine(speakers)));
        if (attribution != null) {
            page.append(style.aside(grounds(attribution)));
        }
        if (quotation.enclosing() != null) {
            page.append(style.aside(" (within " + (quotation.enclosing() + 1) + ")"));
        }
        page.append('\n');
        wrap(ShownQuotation.words(extraction, quotation));
    }

    /** Returns the source with its confidence, and the cue. */
    private static String grounds(Attribution attribution) {
        Cue cue = attribution.cue();
        return " | source: " + oneLine(attribution.source().text())
                + " (" + ShownQuotation.percent(attribution.sourceConfidence()) + ")"
                + " | cue: " + (cue == null ? "none" : oneLine(cue.text()));
    }

    private void entities(EntityType type) {
        List<Entity> ofType = ArticleSection.entities(extraction, type);
        if (ofType.isEmpty()) {
            return;
        }
        page.append('\n').append(style.heading(heading(type))).append('\n');
        for (Entity entity : ofType) {
            page.append(INDENT).append(style.name(oneLine(entity.name())));
            page.append(
                    style.aside(", " + ArticleSection.count(entity.mentions().size(), "mention", "mentions")));
            if (!entity.aliases().isEmpty()) {
                page.append(style.aside(", also " + oneLine(String.join(", ", entity.aliases()))));
            }
            page.append('\n');
        }
    }

    static String heading(EntityType type) {
        return switch (type) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case PLACE -> "Places";
        };
    }

    private void wrap(String text) {
        int width = 0;
        for (String word : oneLine(text).split(" ")) {
            int length = word.codePointCount(0, word.length());
            if (width > 0 && width + 1 + length > columns) {
                page.append('\n');
                width = 0;
            }
            page.append(width == 0 ? INDENT : " ").append(word);
            width += length + (width == 0 ? INDENT.length() : 1);
        }
        page.append('\n');
    }

    /** Folds white space to one space and keeps out characters that would steer the terminal. */
    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                printable(c, line);
            }
        });
        return line.toString();
    }

    private static void printable(int c, StringBuilder line) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> line.append('\uFFFD');
            case Character.FORMAT -> {} // Soft hyphens, marks that turn the direction of writing: nothing to see.
            default -> line.appendCodePoint(c);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
