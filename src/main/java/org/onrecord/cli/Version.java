package org.onrecord.cli;

import org.onrecord.Extractor;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.document.Provenance;
import picocli.CommandLine.IVersionProvider;

/** The lines that {@code --version} prints: the library and the models that the options name. */
record Version(Engine.Factory engines, ExtractorOptions options) implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try {
            Provenance by = engines.create(options).by();
            return new String[] {"onrecord " + by.libraryVersion(), "models " + by.modelsDigest()};
        } catch (ModelException | UserFileException e) {
            return new String[] {"onrecord " + Extractor.version(), "no models: " + e.getMessage()};
        }
    }
}
