package org.onrecord.input;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A web archive, such as those of CC-NEWS: one article for each response with an HTML page, called by its address. Requests,
 * redirections, errors, pictures and the like are passed over and counted.
 *
 * @param file where it is
 */
record WarcInput(InputFile file) implements Input {

    @Override
    public Records open() throws IOException {
        var records = new WarcRecords(file.openArchive(), file.shown());
        return new Records() {
            private long passedOver;

            @Override
            public InputRecord.@Nullable Read next() throws IOException {
                for (WarcRecord record = records.next(); record != null; record = records.next()) {
                    InputRecord.Read read = record.isResponse() ? read(record, records) : null;
                    if (read != null) {
                        return read;
                    }
                    passedOver++;
                }
                return null;
            }

            @Override
            public long passedOver() {
                return passedOver;
            }

            @Override
            public void close() throws IOException {
                records.close();
            }
        };
    }

    /** Returns the article of a response; null where it is no page. */
    private InputRecord.@Nullable Read read(WarcRecord record, WarcRecords records) throws InputException {
        String address = record.address();
        String place = file.shown() + " (" + address + ")";
        try {
            HttpPage response = HttpPage.read(record.block());
            if (response == null) {
                return null;
            }
            Page page = Page.parse(response.body(), response.charset(), address)
                    .otherwise("date", record.date())
                    .otherwise("outlet", host(address));
            return (response.isCut() || record.isTruncated() ? page.cut() : page).read(address, place);
        } catch (ZipException e) {
            records.damaged();
            throw new InputException(
                    place, "its compression is damaged: " + e.getMessage(), "the others are read all the same");
        } catch (UnreadablePageException e) {
            throw new InputException(place, e.getMessage(), "the others are read all the same");
        } catch (IOException | RuntimeException e) {
            throw new InputException(
                    place, "not a response that can be read: " + e.getMessage(), "the others are read all the same");
        }
    }

    /** Returns the host of an address, without {@code www}; empty where it has none. */
    private static String host(String address) {
        try {
            String host = Optional.ofNullable(URI.create(address).getHost()).orElse("");
            return host.startsWith("www.") ? host.substring("www.".length()) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
