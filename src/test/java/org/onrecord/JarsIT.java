package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
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
                "onrecord-%s-encoder.jar",
                "onrecord.jar",
                "onrecord-accurate.jar",
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
    @ValueSource(strings = {"onrecord-%s.jar", "onrecord.jar", "onrecord-accurate.jar", "onrecord-spark.jar"})
    void aModuleIsCalledAsThePackageIs(String name) throws IOException {
        try (JarFile jar = jar(name)) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("org.onrecord");
        }
    }

    @Test
    void theNoticeCreditsEveryModel() throws IOException {
        try (JarFile jar = jar("onrecord-accurate.jar")) {
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

    @Test
    void onlyTheJarsOfTheSecondGearHaveTheEncoder() throws IOException {
        for (String plain : List.of("onrecord-%s.jar", "onrecord.jar", "onrecord-spark.jar")) {
            try (JarFile jar = jar(plain)) {
                assertThat(ofTheEncoder(jar)).as(plain).isEmpty();
            }
        }
        try (JarFile jar = jar("onrecord-%s-encoder.jar")) {
            assertThat(ofTheEncoder(jar)).contains("org/onrecord/models/encoder.onnx");
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.equals("org/onrecord/Extractor.class"));
        }
        try (JarFile jar = jar("onrecord-accurate.jar")) {
            assertThat(ofTheEncoder(jar)).contains("org/onrecord/models/encoder.onnx");
        }
    }

    private static List<String> ofTheEncoder(JarFile jar) {
        return jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".onnx")
                        || name.startsWith("ai/onnxruntime/")
                        || name.startsWith("org/onrecord/internal/encoder/onnx/"))
                .toList();
    }

    @Test
    void theAccurateJarHasLibrariesForFivePlatformsAndNoDebugSymbols() throws IOException {
        try (JarFile jar = jar("onrecord-accurate.jar")) {
            Set<String> platforms = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.matches("ai/onnxruntime/native/.*\\.(so|dylib|dll)"))
                    .map(name -> name.split("/")[3])
                    .collect(Collectors.toSet());
            assertThat(platforms)
                    .containsExactlyInAnyOrder("linux-aarch64", "linux-x64", "osx-aarch64", "osx-x64", "win-x64");
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.endsWith(".pdb") || name.contains(".dSYM"));
        }
        assertThat(Files.size(Path.of("target", "onrecord-accurate.jar"))).isLessThan(110_000_000);
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
