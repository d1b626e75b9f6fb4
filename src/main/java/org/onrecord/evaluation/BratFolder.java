package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads brat standoff: {@code text/ID.txt} with {@code attributions/ID_ANNOTATOR.ann}, as PolNeAR has it, or {@code ID.txt}
 * with {@code ID.ann} in one folder, as {@code extract --format brat} writes it. An attribute {@code Kind} of an attribution
 * ({@code DIRECT}, {@code MIXED}, {@code INDIRECT}) and relations {@code Speaker} from a content to a name are also read; an
 * entity's name is the longest of its mentions. Where several annotators read an article, the first in the order of file names counts.
 *
 * <pre>{@code
 * List<GoldArticle> articles = BratFolder.read(Path.of("gold"));
 * }</pre>
 *
 * @see <a href="https://github.com/networkdynamics/PolNeAR">PolNeAR</a>
 */
public final class BratFolder {

    private BratFolder() {}

    /**
     * Reads all annotated articles of a folder, sorted by name.
     *
     * @throws GoldFormatException if a line is not brat's, or an offset lies outside the text; the message names file and line
     * @throws IOException if a file cannot be read, or none is there
     */
    public static List<GoldArticle> read(Path folder) throws IOException {
        boolean apart = Files.isDirectory(folder.resolve("text"));
        List<Path> texts = files(apart ? folder.resolve("text") : folder, ".txt");
        List<Path> annotations = files(apart ? folder.resolve("attributions") : folder, ".ann");
        var articles = new ArrayList<GoldArticle>();
        for (Path text : texts) {
            String id = withoutExtension(text);
            Path file = annotations(annotations, id);
            if (file != null) {
                articles.add(BratAnnotations.read(file, id, text(text)));
            }
        }
        if (articles.isEmpty()) {
            throw new NoSuchFileException(
                    folder.toString(),
                    null,
                    "no text/ID.txt with attributions/ID_ANNOTATOR.ann, nor ID.txt with ID.ann");
        }
        return List.copyOf(articles);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new GoldFormatException(file, 1, "not valid UTF-8", e);
        }
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable Path annotations(List<Path> files, String id) {
        return files.stream()
                .filter(file -> {
                    String name = withoutExtension(file);
                    // An annotator's name has no underscore, an article's may.
                    return name.equals(id) || name.lastIndexOf('_') == id.length() && name.startsWith(id);
                })
                .findFirst()
                .orElse(null);
    }

    private static String withoutExtension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
