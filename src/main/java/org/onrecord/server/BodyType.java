package org.onrecord.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;

/** The types of body that are read, all of them in UTF-8. */
enum BodyType {
    TEXT("text/plain"),
    JSON("application/json"),
    LINES("application/x-ndjson", "application/jsonl");

    private final List<String> mediaTypes;

    BodyType(String... mediaTypes) {
        this.mediaTypes = List.of(mediaTypes);
    }

    /** @throws ProblemException if the body of a request with these headers is not read */
    static BodyType of(HttpFields headers) {
        String encoding = headers.get(HttpHeader.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported("Content-Encoding " + encoding + ": send the body uncompressed");
        }
        String type = headers.get(HttpHeader.CONTENT_TYPE);
        if (type == null) {
            throw unsupported("the request has no Content-Type; it may be " + names());
        }
        String charset = MimeTypes.getCharsetFromContentType(type);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw unsupported("Content-Type " + type + ": send the body in UTF-8");
        }
        String bare = HttpField.getValueParameters(type, null).strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(body -> body.mediaTypes.contains(bare))
                .findFirst()
                .orElseThrow(() -> unsupported("Content-Type " + type + ": it may be " + names()));
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, detail));
    }

    private static String names() {
        return Arrays.stream(values()).map(type -> type.mediaTypes.get(0)).collect(Collectors.joining(", "));
    }
}
