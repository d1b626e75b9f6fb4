package org.onrecord.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Warning;

/**
 * An HTML page as it was found.
 *
 * @param html its elements
 * @param otherwise metadata that count where the page gives none
 * @param isCut whether the end of the page is missing
 */
record Page(Document html, Map<String, String> otherwise, boolean isCut) {

    /** A page with fewer words that has scripts may owe the rest of its text to them. */
    private static final int FEW_WORDS = 25;

    private static final char REPLACEMENT = '\uFFFD';

    /**
     * Returns the page that {@code bytes} are.
     *
     * @param charset the charset that it came with; null where that is not known
     * @param address where it was; empty where that is not known
     */
    static Page parse(byte[] bytes, @Nullable String charset, String address) {
        return new Page(Jsoup.parse(PageCharset.decode(bytes, charset), address), Map.of(), false);
    }

    /** Returns the same page with a piece of metadata that counts where the page gives none; "" is ignored. */
    Page otherwise(String key, String value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(otherwise);
        more.put(key, value);
        return new Page(html, more, isCut);
    }

    /** Returns the same page, known to lack its end. */
    Page cut() {
        return new Page(html, otherwise, true);
    }

    /** Returns the article on the page, with what the page says about it, and warnings where its text cannot be relied on. */
    InputRecord.Read read(String id, String origin) {
        Map<String, String> metadata = PageMetadata.of(html);
        otherwise.forEach(metadata::putIfAbsent);
        boolean scripted = hasScripts();
        String text = MainText.of(html);
        List<Warning> warnings = new ArrayList<>();
        int words = words(text);
        if (scripted && words < FEW_WORDS) {
            warnings.add(new Warning.ScriptedPage(words));
        }
        int replaced = (int) text.chars().filter(one -> one == REPLACEMENT).count();
        if (replaced > 0) {
            warnings.add(new Warning.ReplacementCharacters(replaced));
        }
        if (isCut) {
            warnings.add(new Warning.PageCutOff());
        }
        return new InputRecord.Read(new Article(id, text, metadata), origin, warnings);
    }

    /** Tells whether there are scripts that may write text; data such as JSON-LD do not. */
    private boolean hasScripts() {
        for (Element script : html.select("script")) {
            String type = script.attr("type");
            if (type.isEmpty() || type.contains("javascript") || type.equals("module")) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
