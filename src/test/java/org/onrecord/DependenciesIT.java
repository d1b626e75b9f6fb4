package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CoreNLP brings along and nothing here reaches is left out of the class path: of these tests, of the runnable jar and of
 * embedders. All other integration tests run without it, too.
 */
class DependenciesIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.apple.eawt.Application",
                "com.google.protobuf.Message",
                "com.sun.xml.bind.v2.ContextFactory",
                "de.jollyday.HolidayManager",
                "javax.activation.DataSource",
                "javax.json.Json",
                "javax.servlet.Servlet",
                "javax.xml.bind.JAXBContext",
                "nu.xom.Document",
                "org.apache.lucene.document.Document",
                "org.apache.xalan.Version",
                "org.ejml.simple.SimpleMatrix",
                "org.joda.time.DateTime"
            })
    void isNotThereAndNotMissed(String name) throws Exception {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        assertThat(Models.extractor()
                        .extract(Files.readString(Path.of("seeds", "wire-report.txt")))
                        .quotations())
                .isNotEmpty();
    }
}
