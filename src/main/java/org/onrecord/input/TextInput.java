package org.onrecord.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.onrecord.document.Article;

/**
 * One article, the whole of a file or stream.
 *
 * @param file where it is
 */
record TextInput(InputFile file) implements Input {

    @Override
    public Records open() throws IOException {
        InputStream in = file.open();
        return Input.one(in, () -> {
            byte[] bytes = in.readAllBytes();
            byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, TextEncoding.START));
            TextEncoding encoding = TextEncoding.of(start, file.shown());
            int mark = encoding.markLength();
            byte[] text = mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
            return new InputRecord.Read(
                    new Article(file.stem(), encoding.decode(text, file.shown(), mark)), file.shown(), List.of());
        });
    }
}
