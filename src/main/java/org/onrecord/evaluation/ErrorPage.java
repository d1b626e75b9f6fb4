package org.onrecord.evaluation;

/**
 * The mistakes of a system by category, as a self-contained page of HTML.
 *
 * <p>To look at in a browser:
 *
 * <pre>{@code
 * ErrorReport report = new ErrorReport(evaluation.errors(output), 100);
 * Files.writeString(Path.of("errors.html"), new ErrorPage(report, "What went wrong").toString());
 * }</pre>
 *
 * @apiNote For people: its markup may change.
 * @param report what is shown
 * @param title above it
 */
public record ErrorPage(ErrorReport report, String title) {

    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
            + "article{border-top:1px solid #bbb;padding:.5em 0}h3{font-size:1em;margin:0;color:#555}"
            + "mark{background:#fe9}dt{float:left;clear:left;width:3.5em;color:#555}dd{margin:0 0 0 4em}"
            + ".why{color:#555;font-size:.9em}";

    /** Returns the page; markup in articles is escaped. */
    @Override
    public String toString() {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<title>").append(escaped(title)).append("</title>\n");
        page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        page.append("<h1>").append(escaped(title)).append("</h1>\n");
        for (ErrorCase.Category category : ErrorCase.Category.values()) {
            if (!report.of(category).isEmpty()) {
                page.append("<h2>").append(escaped(report.heading(category))).append("</h2>\n");
                report.shown(category).forEach(error -> add(error, page));
            }
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static void add(ErrorCase error, StringBuilder page) {
        Context context = error.context();
        page.append("<article>\n<h3>").append(escaped(error.article())).append("</h3>\n");
        page.append("<p>").append(escaped(context.before()));
        page.append("<mark>").append(escaped(context.text())).append("</mark>");
        page.append(escaped(context.after())).append("</p>\n<dl>\n");
        page.append("<dt>gold</dt><dd>").append(escaped(error.gold())).append("</dd>\n");
        page.append("<dt>ours</dt><dd>").append(escaped(error.ours())).append("</dd>\n");
        for (String ground : error.why()) {
            page.append("<dt>why</dt><dd class=\"why\">")
                    .append(escaped(ground))
                    .append("</dd>\n");
        }
        page.append("</dl>\n</article>\n");
    }

    private static String escaped(String text) {
        return Context.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
