package org.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.document.Provenance;
import org.onrecord.internal.encoder.MissingEncoderException;
import org.onrecord.internal.model.ModelFolder;

/**
 * What an {@link Extractor} is made of. Loads it, and says in terms of the settings what is wrong with models that cannot be loaded.
 *
 * @param reader with the models
 * @param provenance the version of the library, and the models
 */
record ExtractorParts(ArticleReader reader, Provenance provenance) {

    /**
     * Loads what the settings ask for.
     *
     * @throws ModelException if the models cannot be loaded, or the encoder is asked for and is not there
     * @throws UserFileException if a file of names, cues or kinds of source cannot be read, or a line of it is malformed
     * @throws IllegalArgumentException if a name, or words for a kind of source, are given both in memory and by the file
     */
    static ExtractorParts load(ExtractorSettings settings) {
        Path models = settings.models();
        if (models != null && !Files.isDirectory(models)) {
            throw new ModelException(
                    models.toString(), "is not a folder", "name the folder that holds the models", null);
        }
        UserKnowledge known = UserKnowledge.read(settings);
        ModelFolder folder = models == null ? ModelFolder.shipped() : ModelFolder.at(models);
        try {
            ArticleReader reader = ArticleReader.load(folder, known, settings.encoder());
            return new ExtractorParts(reader, new Provenance(LibraryVersion.get(), folder.fingerprint()));
        } catch (MissingEncoderException e) {
            throw new ModelException(ModelException.ENCODER, e.getMessage(), e.remedy(), e);
        } catch (IOException e) {
            throw models == null
                    ? new ModelException(
                            "the models of the library",
                            e.getMessage(),
                            "the jar is damaged: build or download it again",
                            e)
                    : new ModelException(
                            models.toString(),
                            e.getMessage(),
                            "the folder must hold all files of the library's models folder, of this version",
                            e);
        }
    }
}
