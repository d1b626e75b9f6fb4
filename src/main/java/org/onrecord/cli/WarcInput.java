package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A web archive, such as those of CC-NEWS: one article for each response with an HTML page, called by its address. Requests,
 * redirections, errors, pictures and the like are passed over and counted.
 *
 * @param archive the file
 */
record WarcInput(InputFile archive) implements Input {

    private static final int OK = 200;

    @Override
    public String name() {
        return archive.toString();
    }

    @Override
    public Path file() {
        return archive.path();
    }

    @Override
    public boolean makesText() {
        return true;
    }

    @Override
    public Articles open() throws IOException {
        // It decompresses by itself, each record alone.
        var reader = new WarcReader(archive.openRaw());
        return new Articles() {
            private long passedOver;

            @Override
            public @Nullable Sourced next() throws InputException, IOException {
                for (Optional<WarcRecord> found = reader.next(); found.isPresent(); found = reader.next()) {
                    Sourced sourced = found.get() instanceof WarcResponse response ? article(response) : null;
                    if (sourced != null) {
                        return sourced;
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
                reader.close();
            }
        };
    }

    /** Null for what is no page. */
    private @Nullable Sourced article(WarcResponse response) throws InputException {
        String address = response.headers().first("WARC-Target-URI").orElse("no address");
        String origin = name() + " (" + address + ")";
        try {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return null;
            }
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            if (http.status() != OK
                    || !(type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML))) {
                return null;
            }
            String charset = type.parameters().get("charset");
            Page page = Page.read(http.bodyDecoded().stream(), charset, address);
            return new Sourced(page.article(address), origin);
        } catch (IOException | RuntimeException | NoClassDefFoundError e) {
            // The last: a decoder of rare encodings, which is not brought along.
            throw new InputException(
                    origin, "not a response that can be read: " + e.getMessage(), "the others are read all the same");
        }
    }
}
