package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.export.JsonLines;

/**
 * What holds for the extraction of any text, with the shipped models. How many texts are tried is {@code tries.extraction} of the
 * build: the profile "thorough" tries more.
 */
class ExtractionPropertiesIT {

    private static final String NEUTRAL = "rain fell on the hills all day.\n\n";

    /** The name tagger reads the first 60 tokens of an article as what they are: headline, byline, lead. */
    private static final String LEAD = NEUTRAL.repeat(9);

    @Provide
    Arbitrary<String> texts() {
        return AnyText.arbitrary();
    }

    @Property(seed = "20261124")
    void whatIsFoundIsInTheText(@ForAll("texts") String text) {
        Extraction x = Models.extractor().extract(text);
        for (Entity entity : x.entities()) {
            assertThat(x.entities().get(entity.id())).isSameAs(entity);
            assertThat(entity.mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
            entity.mentions().forEach(mention -> isInTheText(mention, text));
        }
        int end = 0;
        for (Quotation quotation : x.quotations()) {
            inOrder(quotation.spans(), text);
            if (quotation.enclosing() == null) {
                assertThat(quotation.extent().start()).isGreaterThanOrEqualTo(end);
                end = quotation.extent().end();
            } else {
                assertThat(x.quotations().get(quotation.enclosing()).extent().contains(quotation.extent()))
                        .isTrue();
            }
            Attribution attribution = quotation.attribution();
            if (attribution != null) {
                isInTheText(attribution.source(), text);
                if (attribution.cue() != null) {
                    assertThat(folded(attribution.cue().span().in(text)))
                            .isEqualTo(attribution.cue().text());
                }
            }
            for (Speaker speaker : quotation.speakers()) {
                if (speaker instanceof Speaker.Named named) {
                    assertThat(x.entities()).contains(named.entity());
                }
            }
        }
    }

    private static void isInTheText(Mention mention, String text) {
        assertThat(folded(mention.span().in(text))).isEqualTo(mention.text()).isNotBlank();
    }

    /** As names are shown: each run of blanks is one space. */
    private static String folded(String words) {
        return words.replaceAll("[\\s\\p{Z}\\u0085\\uFEFF\\x1C-\\x1F]+", " ").strip();
    }

    private static void inOrder(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.in(text)).isNotBlank();
            end = span.end();
        }
    }

    @Property(seed = "20261124")
    void twiceTheSameBytesThatAreReadBack(@ForAll("texts") String text) throws IOException {
        Extraction x = Models.extractor().extract(text);
        String json = json(x);
        assertThat(json(Models.extractor().extract(text))).isEqualTo(json);
        Extraction read = JsonLines.read(json);
        assertThat(json(read)).isEqualTo(json);
        assertThat(read.entities()).isEqualTo(x.entities());
    }

    private static String json(Extraction extraction) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = JsonLines.withText().open(out)) {
            writer.write(extraction);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Property(seed = "20261124")
    void aNeutralFirstParagraphShiftsAllOffsets(@ForAll("texts") String text) {
        List<String> alone = shown(Models.extractor().extract(LEAD + text), offset -> offset);
        List<String> behind =
                shown(Models.extractor().extract(NEUTRAL + LEAD + text), offset -> offset - NEUTRAL.length());
        assertThat(behind).isEqualTo(alone);
    }

    @Property(seed = "20261124")
    void howLinesEndDoesNotMatter(@ForAll("texts") String any) {
        String text = any.replace("\r", "");
        String windows = text.replace("\n", "\r\n");
        int[] plain = new int[windows.length() + 1];
        for (int i = 0; i < windows.length(); i++) {
            plain[i + 1] = plain[i] + (windows.charAt(i) == '\r' ? 0 : 1);
        }
        assertThat(shown(Models.extractor().extract(windows), offset -> plain[offset]))
                .isEqualTo(shown(Models.extractor().extract(text), offset -> offset));
    }

    /** All that was found, with offsets as they would be elsewhere and line ends as they are here. */
    private static List<String> shown(Extraction x, IntUnaryOperator offset) {
        var lines = new ArrayList<String>();
        for (Entity entity : x.entities()) {
            lines.add(entity.type() + " " + entity.name());
            entity.mentions().forEach(mention -> lines.add("  " + shown(mention, offset)));
        }
        for (Quotation quotation : x.quotations()) {
            lines.add(quotation.kind() + " within " + quotation.enclosing());
            quotation.spans().forEach(span -> lines.add("  " + shown(span, offset)));
            Attribution attribution = quotation.attribution();
            if (attribution != null) {
                lines.add("  by " + x.speakerLabel(quotation));
                lines.add("  source " + shown(attribution.source(), offset));
                lines.add("  cue "
                        + (attribution.cue() == null
                                ? "none"
                                : shown(attribution.cue().span(), offset)));
                lines.add("  " + Math.round(1000 * attribution.sourceConfidence()));
            }
        }
        return lines.stream().map(line -> line.replace("\r", "")).toList();
    }

    private static String shown(Mention mention, IntUnaryOperator offset) {
        return mention.kind() + " " + shown(mention.span(), offset) + " " + mention.text();
    }

    private static String shown(Span span, IntUnaryOperator offset) {
        return offset.applyAsInt(span.start()) + "-" + offset.applyAsInt(span.end());
    }
}
