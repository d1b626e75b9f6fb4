package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

class RenamingTest {
    @TempDir
    private Path folder;

    private Renaming renaming;

    @BeforeEach
    void writeLists() throws IOException {
        Files.writeString(folder.resolve("companies.txt"), "Tarnwell Inc.\n");
        Files.writeString(folder.resolve("football-clubs.txt"), "SC Tarnwell\n");
        Files.writeString(folder.resolve("cities.tsv"), "Tarnbury\tPundia\tEast\n");
        Files.writeString(folder.resolve("forenames.tsv"), "Otilda\t2\t0\tPU\n");
        Files.writeString(folder.resolve("surnames.tsv"), "Tarnovsky\tPU\n");
        Files.writeString(folder.resolve(ModelFile.ORGANIZATIONS.fileName()), "banks\tTarn Bank\tTarn?\n");
        renaming = new Renaming(
                new NamePools(folder, WrittenNames.none(), ModelFolder.at(folder), SmallLists.RULE_WORDS), List.of());
    }

    private static GoldArticle article(String text, String... names) {
        var mentions = new ArrayList<GoldArticle.Mention>();
        for (String name : names) {
            EntityType type = name.startsWith("Kelm") ? EntityType.ORGANIZATION : EntityType.PERSON;
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                mentions.add(new GoldArticle.Mention(new Span(at, at + name.length()), type));
            }
        }
        return new GoldArticle("a", text, List.of(), List.of(), mentions);
    }

    private static Set<String> names(GoldArticle article) {
        return article.mentions().stream()
                .map(mention -> article.text()
                        .substring(mention.span().start(), mention.span().end()))
                .collect(Collectors.toSet());
    }

    @Test
    void aNameIsTheSameEverywhereInAnArticle() {
        for (int i = 0; i < 20; i++) {
            GoldArticle renamed =
                    renaming.of(article("Kelmoil fell. Shares of Kelmoil rose. He left Kelmoil.", "Kelmoil"));
            assertThat(renamed.mentions()).hasSize(3);
            assertThat(names(renamed)).hasSize(1);
        }
    }

    @Test
    void aNameGivesWayToOneOfItsTypeAndTheRestOfTheTextStays() {
        var organizations = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            GoldArticle renamed = renaming.of(article("Dana Ortiz left Kelmoil on Monday.", "Dana Ortiz", "Kelmoil"));
            assertThat(renamed.text()).contains(" left ").endsWith(" on Monday.");
            assertThat(names(renamed)).anyMatch(Set.of("Dana Ortiz", "Otilda Tarnovsky")::contains);
            organizations.addAll(names(renamed));
        }
        assertThat(organizations)
                .as("with the legal form and the mark of ambiguity left out")
                .contains("Tarnwell", "SC Tarnwell", "Tarn Bank", "Tarn")
                .doesNotContain("Tarnbury", "Tarn?", "Tarnwell Inc.");
    }

    @Test
    void aNameAfterTheIsNotReplacedByOneOfAList() {
        for (int i = 0; i < 20; i++) {
            assertThat(renaming.of(article("He left the Kelmund Club.", "Kelmund Club"))
                            .text())
                    .isEqualTo("He left the Kelmund Club.");
        }
    }
}
