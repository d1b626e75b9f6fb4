package org.onrecord.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The parts that all pages share: head, style, script. */
final class HtmlPage {

    static final String STYLE = PageResource.text("page.css");
    static final String SCRIPT = PageResource.text("page.js");

    private HtmlPage() {}

    /** Returns everything up to and including the start of the body. */
    static String start(String title) {
        return start(title, "", "");
    }

    /**
     * Returns everything up to and including the start of the body.
     *
     * @param style more style than the other pages have
     * @param script a script that may run as well; see {@link #script(String)}
     */
    static String start(String title, String style, String script) {
        var page = new HtmlBuilder();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .text(policy(script))
                .raw("\">\n");
        page.raw("<title>").text(title).raw("</title>\n").raw(style(style));
        return page.raw("</head>\n<body class=\"onrecord onrecord-page\">\n").toString();
    }

    static String end() {
        return script() + "</body>\n</html>\n";
    }

    static String style() {
        return style("");
    }

    private static String style(String more) {
        return "<style>\n" + STYLE + more + "</style>\n";
    }

    static String script() {
        return script(SCRIPT);
    }

    static String script(String script) {
        return "<script>" + script + "</script>\n";
    }

    /** Allows nothing from elsewhere and no script but ours: a script in an article would not run even if it got into the page. */
    private static String policy(String script) {
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash(SCRIPT)
                + (script.isEmpty() ? "" : "' 'sha256-" + hash(script))
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
