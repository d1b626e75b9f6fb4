package org.onrecord.internal.model;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Where the model files are: in our own jar, or in a folder of the user's. */
public final class ModelFolder {
    private static final String RESOURCES = "/org/onrecord/models/";

    /** How much of a line a message shows: a wrong file may be one line of megabytes. */
    private static final int SHOWN = 80;

    private final @Nullable Path folder;

    private ModelFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The files that were shipped with the library. */
    public static ModelFolder shipped() {
        return new ModelFolder(null);
    }

    /** The files in {@code folder}, all of them: what is missing there is not taken from the library. */
    public static ModelFolder at(Path folder) {
        return new ModelFolder(folder);
    }

    /** What to call the file in a message. */
    public String nameOf(String file) {
        return folder == null
                ? "resource " + RESOURCES + file
                : folder.resolve(file).toString();
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @throws ModelFormatException if there is no such file
     */
    public InputStream open(String file) throws IOException {
        // Our own class, never the context class loader: the models travel with this very version of the code.
        InputStream in = folder == null
                ? ModelFolder.class.getResourceAsStream(RESOURCES + file)
                : Files.isRegularFile(folder.resolve(file)) ? Files.newInputStream(folder.resolve(file)) : null;
        if (in == null) {
            throw new ModelFormatException("model file is missing: " + nameOf(file));
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** The lines of a UTF-8 text file, without empty ones and those that start with {@code #}. */
    public List<String> lines(String file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder()))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new ModelFormatException("model file is not UTF-8: " + nameOf(file), e);
            }
            throw e.getCause();
        }
    }

    /**
     * Gives each of the {@link #lines} to {@code reader}.
     *
     * @throws ModelFormatException if the reader can make nothing of a line; names file and line
     */
    public void eachLine(String file, Consumer<String> reader) throws IOException {
        for (String line : lines(file)) {
            try {
                reader.accept(line);
            } catch (RuntimeException e) {
                String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
                throw new ModelFormatException("unexpected line \"" + shown + "\" in " + nameOf(file), e);
            }
        }
    }

    /** Names the models in use: the same learned weights give the same eight digits. */
    public String fingerprint() throws IOException {
        var sum = new CRC32();
        try (InputStream in = open("attribution.tsv")) {
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) > 0; ) {
                sum.update(buffer, 0, read);
            }
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
