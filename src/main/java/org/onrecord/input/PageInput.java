package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * A page, whose main text is one article.
 *
 * @param file where it is
 */
record PageInput(InputFile file) implements Input {

    @Override
    public Records open() throws IOException {
        OptionalLibrary.JSOUP.require(file.shown());
        InputStream in = file.open();
        return Input.one(in, () -> {
            Page page = Page.parse(in.readAllBytes(), null, "");
            return page.read(file.stem(), file.shown());
        });
    }
}
