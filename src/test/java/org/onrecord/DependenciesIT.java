package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CoreNLP brings along and nothing here reaches is left out of the runnable jar, as of the class path of embedders; and so
 * is Spark. The jar alone extracts the same as the tests' class path, which has some of it.
 */
class DependenciesIT {

    private static final Path JAR = Path.of("target", "onrecord.jar");

    @TempDir
    private Path folder;

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
                "org.apache.spark.sql.Row",
                "org.apache.xalan.Version",
                "org.ejml.simple.SimpleMatrix",
                "org.joda.time.DateTime",
                "scala.Option"
            })
    void isNotInTheRunnableJar(String name) throws Exception {
        try (var jar = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            assertThat(jar.loadClass("org.onrecord.Extractor").getClassLoader()).isSameAs(jar);
            assertThatThrownBy(() -> jar.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void isNotMissed() throws Exception {
        Path ofJar = extract(JAR.toString());
        Path ofTests = extract(System.getProperty("java.class.path"));
        assertThat(ofJar).isNotEmptyFile().hasSameBinaryContentAs(ofTests);
    }

    private Path extract(String classPath) throws Exception {
        Path out = folder.resolve(classPath.contains(File.pathSeparator) ? "tests.jsonl" : "jar.jsonl");
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        classPath,
                        "org.onrecord.cli.Main",
                        "extract",
                        "--format",
                        "jsonl",
                        "--output",
                        out.toString(),
                        "seeds")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
        return out;
    }
}
