package org.onrecord.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What OnRecord runs on, in Markdown: versions and sizes as Maven found them, licences and purposes out of {@code
 * src/test/resources/dependencies.tsv}. Prints it; given a file, writes it there between {@code <!-- dependencies -->} and {@code
 * <!-- /dependencies -->}.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.DependencyTable -Dbench=src/site/markdown/java.md</pre>
 */
public record DependencyTable(List<NamedDependency> named, Map<String, Dependency> found) {

    static final String COMMAND = "mvn -q -Pbench test-compile exec:exec"
            + " -Dbench.main=org.onrecord.readme.DependencyTable -Dbench=src/site/markdown/java.md";

    /** Of this build. */
    static DependencyTable read() throws IOException {
        return new DependencyTable(
                NamedDependency.all(),
                Dependency.all().stream().collect(Collectors.toMap(Dependency::artifact, Function.identity())));
    }

    /** @param arguments a file to write to; nothing to print alone */
    public static void main(String[] arguments) throws IOException {
        String table = read().toString();
        System.out.print(table);
        for (String file : arguments) {
            new WrittenPart(Path.of(file), "dependencies").write(table);
        }
    }

    @Override
    public String toString() {
        var page = new StringBuilder("Written by `" + COMMAND + "`, not by hand.\n\n");
        page.append("| | version | KB | licence | what for |\n| --- | --- | ---: | --- | --- |\n");
        rows(page, "library");
        rows(page, "command line");
        rows(page, "encoder");
        return page.toString();
    }

    private void rows(StringBuilder page, String user) {
        List<NamedDependency> some =
                named.stream().filter(one -> one.user().equals(user)).toList();
        for (NamedDependency one : some) {
            Dependency jar = found.get(one.artifact());
            page.append(String.format(
                    Locale.ROOT,
                    "| `%s` | %s | %,d | %s | %s |\n",
                    one.artifact(),
                    jar.version(),
                    kilobytes(jar.bytes()),
                    one.licence(),
                    one.purpose()));
        }
        page.append(String.format(
                Locale.ROOT,
                "| **the %s: %d %s** | | %,d | | |\n",
                user,
                some.size(),
                some.size() == 1 ? "jar" : "jars",
                kilobytes(some.stream()
                        .mapToLong(one -> found.get(one.artifact()).bytes())
                        .sum())));
    }

    private static long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1000.0));
    }
}
