package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The version of the source that is measured, as git knows it. */
final class SourceCommit {

    private static final String UNKNOWN = "unknown";

    private SourceCommit() {}

    /** Returns the commit of the clone that the program runs in, and whether files differ from it; {@code unknown} outside a clone. */
    static String current() {
        // The commit of another project's clone would be meaningless.
        if (!Files.isDirectory(Path.of("src/main/java/org/onrecord"))) {
            return UNKNOWN;
        }
        String commit = git("rev-parse", "--short=10", "HEAD");
        String changes =
                git("status", "--porcelain", "--untracked-files=no", "--", "src", "models", "pom.xml", ":!models/*.md");
        return commit.isEmpty() ? UNKNOWN : changes.isEmpty() ? commit : commit + " with changes";
    }

    private static String git(String... arguments) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
