package org.onrecord.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, folders and streams, the way the command line does.
 *
 * <p>The names of files tell their format: {@code .txt}, {@code .jsonl}, {@code .html}, {@code .htm}, {@code .warc}, and all of
 * these with {@code .gz}.
 *
 * <pre>{@code
 * try (ArticleSource articles = ArticleInput.create().open(Path.of("news.warc.gz"))) {
 *     while (articles.hasNext()) {
 *         InputRecord record = articles.next();
 *         if (record instanceof InputRecord.Read read) {
 *             Extraction extraction = extractor.extract(read.article()).withWarnings(read.warnings());
 *         } else if (record instanceof InputRecord.Unreadable unreadable) {
 *             System.err.println(unreadable.problem().getMessage());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Immutable: each setting returns another input.
 */
public final class ArticleInput {

    static final String ID_FIELD = "id";
    static final String TEXT_FIELD = "text";

    private static final ArticleInput DEFAULT = new ArticleInput(ID_FIELD, TEXT_FIELD, false, null);
    private static final String KINDS =
            "name .txt, .jsonl, .html or .warc files, all of these with .gz, folders of them, or - for standard input";

    private final String idField;
    private final String textField;
    private final boolean recursive;
    private final @Nullable InputFormat format;

    private ArticleInput(String idField, String textField, boolean recursive, @Nullable InputFormat format) {
        this.idField = idField;
        this.textField = textField;
        this.recursive = recursive;
        this.format = format;
    }

    /** Returns an input with the default settings. */
    public static ArticleInput create() {
        return DEFAULT;
    }

    /**
     * Returns an input that takes the id of a JSON line from another field than {@code id}. The field stays in the metadata.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public ArticleInput idField(String name) {
        return new ArticleInput(Objects.requireNonNull(name, "name"), textField, recursive, format);
    }

    /**
     * Returns an input that takes the text of a JSON line from another field than {@code text}.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public ArticleInput textField(String name) {
        return new ArticleInput(idField, Objects.requireNonNull(name, "name"), recursive, format);
    }

    /** Returns an input that also reads the folders in a folder; articles are named by their paths from the folder. */
    public ArticleInput recursive() {
        return new ArticleInput(idField, textField, true, format);
    }

    /**
     * Returns an input that reads streams, pipes and files whose names do not tell their format in this one; default: text.
     * In folders, files of other kinds stay unread.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public ArticleInput format(InputFormat name) {
        return new ArticleInput(idField, textField, recursive, Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns the articles of a file, or of the files in a folder by name. Files are opened when their turn comes; close the
     * source when it is not read to its end.
     *
     * @throws InputException if there is no such file or folder, the file is of a kind that is not read, or the folder has
     *     none that is
     * @throws MissingLibraryException if a library that the file's format needs is not on the class path
     * @throws NullPointerException if {@code path} is null
     */
    public ArticleSource open(Path path) throws InputException {
        var read = new LongAdder();
        if (Files.isDirectory(path)) {
            Folder folder = Folder.list(path, recursive);
            List<Input> inputs = new ArrayList<>();
            for (Path file : folder.files()) {
                InputFile found = InputFile.of(file, folder.nameOf(file), read);
                inputs.add(input(found, formatOf(found).orElseThrow()));
            }
            if (inputs.isEmpty()) {
                throw new InputException(
                        path.toString(),
                        "no .txt, .jsonl, .html or .warc file in this folder" + folder.others(),
                        folder.remedy(KINDS));
            }
            return new ArticleSource(inputs, read, folder.unread());
        }
        if (!Files.exists(path)) {
            throw new InputException(path.toString(), "there is no such file or folder", "check the spelling");
        }
        String name = path.getFileName().toString();
        InputFile file = InputFile.of(path, name, read);
        Optional<InputFormat> told = formatOf(file);
        if (told.isPresent()) {
            return source(file, told.get());
        }
        if (format == null && Files.isRegularFile(path) && !isDevice(path)) {
            throw new InputException(path.toString(), "a file of a kind that is not read", KINDS);
        }
        return source(new InputFile(path.toString(), name, null, file.opening(), read), streamFormat());
    }

    /**
     * Returns the articles of a stream in the {@link #format}, compressed with gzip or not. The stream is closed with the source.
     *
     * @param in read from where it stands
     * @param name what to call the stream in messages ("standard input")
     * @param id the id of the article, where the format has but one; not empty
     * @throws MissingLibraryException if a library that the format needs is not on the class path
     * @throws NullPointerException if an argument is null
     */
    public ArticleSource open(InputStream in, String name, String id) throws InputException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        return source(
                new InputFile(name, Objects.requireNonNull(id, "id"), null, () -> in, new LongAdder()), streamFormat());
    }

    private ArticleSource source(InputFile file, InputFormat kind) throws InputException {
        return new ArticleSource(List.of(input(file, kind)), file.read(), Map.of());
    }

    private InputFormat streamFormat() {
        return format == null ? InputFormat.TEXT : format;
    }

    private static Optional<InputFormat> formatOf(InputFile file) {
        return InputFormat.ofExtension(file.extension());
    }

    /** Tells whether a path is a device such as {@code /dev/stdin}, which is a regular file if one is redirected to it. */
    private static boolean isDevice(Path path) {
        return path.toAbsolutePath().normalize().startsWith("/dev");
    }

    private Input input(InputFile file, InputFormat kind) throws InputException {
        return switch (kind) {
            case TEXT -> new TextInput(file);
            case JSONL -> new JsonLinesInput(file, new JsonArticle(idField, textField));
            case HTML -> {
                OptionalLibrary.JSOUP.require(file.shown());
                yield new PageInput(file);
            }
            case WARC -> {
                OptionalLibrary.JSOUP.require(file.shown());
                OptionalLibrary.JWARC.require(file.shown());
                yield new WarcInput(file);
            }
        };
    }
}
