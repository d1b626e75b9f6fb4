package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No dependency comes in, not even behind another, that nobody named; and the table on the page for Java is that of this build. */
class DependencyTableTest {

    @Test
    void whatItRunsOnIsNamedWithItsPurpose() throws IOException {
        assertThat(Dependency.all())
                .as("what Maven found, beside " + NamedDependency.FILE)
                .extracting(Dependency::artifact, Dependency::user)
                .containsExactlyInAnyOrderElementsOf(NamedDependency.all().stream()
                        .map(one -> tuple(one.artifact(), one.user()))
                        .toList());
    }

    @Test
    void everyLicenceMayBeLinkedWithOurs() throws IOException {
        assertThat(NamedDependency.all())
                .extracting(NamedDependency::licence)
                .isSubsetOf("GPL-3.0-or-later", "Apache-2.0", "MIT", "BSD-3-Clause");
    }

    @Test
    void theJavaPageHasTheTableOfThisBuild() throws IOException {
        assertThat(new WrittenPart(Documents.page("java.md"), "dependencies").read())
                .as("written anew by " + DependencyTable.COMMAND)
                .isEqualTo(DependencyTable.read().toString());
    }

    @Test
    void aFileWithoutThePlaceIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("page.md"), "<!-- cost -->\n");
        assertThatIOException()
                .isThrownBy(() -> new WrittenPart(file, "cost").write("1"))
                .withMessageContaining("page.md")
                .withMessageContaining("<!-- /cost -->");
    }
}
