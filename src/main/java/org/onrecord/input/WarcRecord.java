package org.onrecord.input;

import java.io.InputStream;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * A record of a web archive.
 *
 * @param headers its named fields
 * @param block its content, to be read before the next record
 */
record WarcRecord(MessageHeaders headers, InputStream block) {

    /** Returns whether it is a response over HTTP. */
    boolean isResponse() {
        return first("WARC-Type").equals("response")
                && first("Content-Type").replace(" ", "").startsWith("application/http");
    }

    /** Returns the address of the page, with control characters as percent codes; the record's id where it has no address. */
    String address() {
        String address = first("WARC-Target-URI");
        // Some writers put it into angle brackets, as an example of WARC 1.0 has it.
        String plain =
                address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
        return plain.isEmpty() ? recordId() : printable(plain);
    }

    private String recordId() {
        String id = first("WARC-Record-ID");
        return id.isEmpty() ? "no address" : printable(id);
    }

    private static String printable(String address) {
        var printable = new StringBuilder();
        for (char one : address.toCharArray()) {
            printable.append(Character.isISOControl(one) ? "%%%02X".formatted((int) one) : one);
        }
        return printable.toString();
    }

    /** Returns when it was fetched; empty where that is not known. */
    String date() {
        return first("WARC-Date");
    }

    /** Returns whether the fetcher stopped before the end of the page. */
    boolean isTruncated() {
        return !first("WARC-Truncated").isEmpty();
    }

    private String first(String name) {
        return headers.first(name).orElse("");
    }
}
