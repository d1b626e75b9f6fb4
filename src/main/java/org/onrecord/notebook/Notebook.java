package org.onrecord.notebook;

import java.util.List;
import org.onrecord.document.Extraction;
import org.onrecord.export.Html;
import org.onrecord.export.HtmlTables;
import org.onrecord.export.TextReport;
import org.onrecord.query.Audit;
import org.onrecord.query.SpeakerRow;

/**
 * What a cell of a notebook gives for its output:
 *
 * <pre>{@code
 * Notebook.show(extractor.extract(text))
 * }</pre>
 *
 * <p>as the last line of a cell shows the article as {@link Html#fragment}, or as a {@link TextReport} where the front end
 * shows only text. The value is what the kernel takes for rich output. At a JShell prompt, and wherever there is no kernel
 * that is known here, it is a {@link RichOutput}, which prints as text.
 */
public final class Notebook {

    private Notebook() {}

    /** Shows the article with who said what. */
    public static Object show(Extraction extraction) {
        return Kernels.output(new RichOutput(TextReport.create().render(extraction), Html.fragment(extraction)));
    }

    /** Shows a table of speakers. */
    public static Object show(List<SpeakerRow> speakers) {
        return Kernels.output(new RichOutput(SpeakerLines.of(speakers), HtmlTables.speakers(speakers)));
    }

    /** Shows who is quoted how much. */
    public static Object show(Audit audit) {
        return Kernels.output(new RichOutput(AuditLines.of(audit), HtmlTables.audit(audit)));
    }
}
