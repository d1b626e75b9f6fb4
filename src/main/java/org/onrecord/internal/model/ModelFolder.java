package org.onrecord.internal.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The folder with the {@linkplain ModelFile model files}: the one in our own jar, or one of the user's. Safe to share. */
public final class ModelFolder {
    private static final String RESOURCES = "/org/onrecord/models/";

    /** How many characters of a line a message shows: a wrong file may be one line of megabytes. */
    private static final int SHOWN = 80;

    /** In the format ONNX, the bytes for the kind and the length of the first text. */
    private static final int BEFORE_HEADER = 2;

    private final @Nullable Path folder;

    private final Checksums checksums = new Checksums();

    private ModelFolder(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns the files that come with the library. */
    public static ModelFolder shipped() {
        return new ModelFolder(null);
    }

    /** Returns the files in {@code folder}. A file that is missing there is not taken from the library instead. */
    public static ModelFolder at(Path folder) {
        return new ModelFolder(folder);
    }

    /** Returns what a message calls the file: its path, or the name of the resource. */
    public String nameOf(ModelFile file) {
        return folder == null
                ? "resource " + RESOURCES + file.fileName()
                : folder.resolve(file.fileName()).toString();
    }

    /** Tells whether these are the files that come with the library. */
    public boolean isShipped() {
        return folder == null;
    }

    /** Tells whether there is such a file. */
    public boolean has(ModelFile file) {
        return folder == null
                ? ModelFolder.class.getResource(RESOURCES + file.fileName()) != null
                : Files.isRegularFile(folder.resolve(file.fileName()));
    }

    /**
     * Opens a file; the caller closes it.
     *
     * @throws ModelFormatException if there is no such file
     */
    public InputStream open(ModelFile file) throws IOException {
        Path path = folder == null ? null : folder.resolve(file.fileName());
        // The class loader of our own class and not of the context: the models belong to this very version of the code.
        InputStream in = path == null
                ? ModelFolder.class.getResourceAsStream(RESOURCES + file.fileName())
                : Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        if (in == null) {
            throw new ModelFormatException("model file is missing: " + nameOf(file) + formerName(file));
        }
        return new BufferedInputStream(checksums.summing(in, file), 1 << 16);
    }

    /** Returns what a message adds if the file has another ending: earlier versions wrote other formats. Otherwise the empty text. */
    private String formerName(ModelFile file) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        String start = file.fileName().substring(0, file.fileName().indexOf('.') + 1);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .findFirst()
                    .map(name -> " (" + name + " is of another version of OnRecord)")
                    .orElse("");
        }
    }

    /**
     * Opens a learned file that is compressed, and reads its header; the caller closes it.
     *
     * @throws ModelFormatException if there is no such file, or its header is not the expected one
     */
    public InputStream openCompressed(ModelFile file) throws IOException {
        InputStream in = open(file);
        try {
            InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
            var header = new ByteArrayOutputStream();
            for (int b; header.size() <= SHOWN && (b = unpacked.read()) >= 0 && b != '\n'; ) {
                header.write(b);
            }
            checkHeader(file, header.toString(StandardCharsets.UTF_8));
            return unpacked;
        } catch (ModelFormatException e) {
            in.close();
            throw e;
        } catch (IOException e) {
            in.close();
            throw new ModelFormatException("model file is not compressed by gzip: " + nameOf(file), e);
        }
    }

    /** Reads the binary part of a learned file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads from after the header to the end. */
        T read(DataInputStream in) throws IOException;
    }

    /**
     * Reads a learned file that is compressed and binary.
     *
     * @param what the contents, for messages: "weights of features"
     * @throws ModelFormatException if the file is missing, has another header, or {@code reading} fails or leaves something unread
     */
    public <T> T read(ModelFile file, String what, Reading<T> reading) throws IOException {
        try (var in = new DataInputStream(openCompressed(file))) {
            T contents = reading.read(in);
            // Reading to the end makes gzip compare its checksum.
            if (in.read() >= 0) {
                throw new IOException("longer than it should be");
            }
            return contents;
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not " + what + ": " + nameOf(file), e);
        }
    }

    /**
     * Returns the bytes of a learned file in the format ONNX. Its header is the first text in it.
     *
     * @throws ModelFormatException if there is no such file, or its header is not the expected one
     */
    public byte[] network(ModelFile file) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readAllBytes();
            String start = new String(bytes, 0, Math.min(bytes.length, SHOWN), StandardCharsets.UTF_8);
            checkHeader(
                    file,
                    start.substring(Math.min(start.length(), BEFORE_HEADER))
                            .lines()
                            .findFirst()
                            .orElse(""));
            return bytes;
        }
    }

    /** Creates a learned file that is compressed, and writes its header; the caller writes the rest and closes it. */
    public static DataOutputStream create(Path folder, ModelFile file) throws IOException {
        Files.createDirectories(folder);
        OutputStream out = Files.newOutputStream(folder.resolve(file.fileName()));
        var data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out, 1 << 16), 1 << 16));
        data.write((file.header() + "\n").getBytes(StandardCharsets.UTF_8));
        return data;
    }

    private void checkHeader(ModelFile file, @Nullable String found) throws ModelFormatException {
        String expected = file.header();
        if (expected != null && !expected.equals(found)) {
            throw new ModelFormatException("model file " + nameOf(file) + " begins with \""
                    + shown(found == null ? "" : found) + "\"; this version of OnRecord reads \"" + expected + "\"");
        }
    }

    /** Returns the lines of a UTF-8 text file, without empty lines and comments, which begin with {@code #}. */
    public List<String> lines(ModelFile file) throws IOException {
        var lines = new ArrayList<String>();
        eachLine(file, lines::add);
        return lines;
    }

    /**
     * Gives each of the {@link #lines} to {@code reader}.
     *
     * @throws ModelFormatException if the file is missing or is not UTF-8, has another header, or {@code reader} throws an exception at a
     *     line; the message names file and line
     */
    public void eachLine(ModelFile file, Consumer<String> reader) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder()))) {
            String line = in.readLine();
            checkHeader(file, line);
            for (int number = 1; line != null; line = in.readLine(), number++) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    accept(reader, line, number, file);
                }
            }
        } catch (CharacterCodingException e) {
            throw new ModelFormatException("model file is not UTF-8: " + nameOf(file), e);
        }
    }

    private void accept(Consumer<String> reader, String line, int number, ModelFile file) throws ModelFormatException {
        try {
            reader.accept(line);
        } catch (RuntimeException e) {
            throw new ModelFormatException(
                    "unexpected line " + number + ", \"" + shown(line) + "\", in " + nameOf(file), e);
        }
    }

    /** Shortens a line for a message, without control characters, which a terminal would obey. */
    private static String shown(String line) {
        String start = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return start.replaceAll("\\p{Cc}", "?");
    }

    /**
     * Returns eight hexadecimal digits that name the contents of all {@linkplain ModelFile model files}: a checksum of their
     * names and bytes in the order of the names. Files that were opened and closed before are not read again. An {@linkplain
     * ModelFile#isOptional() optional} file counts only if it was opened.
     *
     * @throws ModelFormatException if a file is missing
     */
    public String fingerprint() throws IOException {
        var sum = new CRC32();
        for (ModelFile file : ModelFile.inNameOrder()) {
            if (file.isOptional() && !checksums.has(file)) {
                continue;
            }
            sum.update(file.fileName().getBytes(StandardCharsets.UTF_8));
            sum.update(ByteBuffer.allocate(Long.BYTES).putLong(checksum(file)).flip());
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private long checksum(ModelFile file) throws IOException {
        if (!checksums.has(file)) {
            open(file).close();
        }
        return checksums.of(file);
    }
}
