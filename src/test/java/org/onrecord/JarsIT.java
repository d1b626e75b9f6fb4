package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jars besides classes: under which licence they stand, whom they owe what, and what they are called. */
class JarsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onrecord-%s.jar",
                "onrecord-%s-sources.jar",
                "onrecord-%s-javadoc.jar",
                "onrecord.jar",
                "onrecord-spark.jar"
            })
    void everyJarHasLicenceAndNotice(String name) throws IOException {
        try (JarFile jar = jar(name)) {
            assertThat(text(jar, "META-INF/LICENSE")).startsWith(Files.readString(Path.of("LICENSE")));
            assertThat(text(jar, "META-INF/NOTICE"))
                    .contains(Files.readString(Path.of("src", "main", "legal", "NOTICE")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"onrecord-%s.jar", "onrecord.jar", "onrecord-spark.jar"})
    void aModuleIsCalledAsThePackageIs(String name) throws IOException {
        try (JarFile jar = jar(name)) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.onrecord");
        }
    }

    @Test
    void theNoticeCreditsEveryModel() throws IOException {
        try (JarFile jar = jar("onrecord-%s.jar")) {
            Stream<String> models = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("org/onrecord/models/[^/]+"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1));
            assertThat(text(jar, "META-INF/NOTICE")).contains(models.toList());
        }
    }

    @Test
    void theSourcesHaveWhatTheClassesRead() throws IOException {
        try (JarFile jar = jar("onrecord-%s-sources.jar")) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("org/onrecord/Extractor.java", "org/onrecord/export/page.css")
                    .noneMatch(name -> name.endsWith(".gz") || name.endsWith(".tsv"));
        }
    }

    private static JarFile jar(String name) throws IOException {
        return new JarFile(
                Path.of("target", name.formatted(Extractor.version())).toFile());
    }

    private static String text(JarFile jar, String entry) throws IOException {
        assertThat(jar.getEntry(entry)).as(entry).isNotNull();
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
