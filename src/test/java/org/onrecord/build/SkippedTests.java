package org.onrecord.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints which tests were skipped, and why, because Surefire's summary only counts them. The build runs it after the tests.
 *
 * @param test class and method
 * @param reason what the test says is missing
 */
public record SkippedTests(String test, String reason) {

    /**
     * @param arguments the folder of Surefire's or Failsafe's reports, and when the build started, such as {@code
     *     2026-11-26T13:05:26Z}; nothing is printed if there is no such folder
     */
    public static void main(String[] arguments) throws IOException {
        List<SkippedTests> skipped = in(Path.of(arguments[0]), Instant.parse(arguments[1]));
        if (!skipped.isEmpty()) {
            System.out.println("Skipped: " + skipped.size() + (skipped.size() == 1 ? " test" : " tests"));
            skipped.forEach(one -> System.out.println("  " + one));
        }
    }

    /** Returns the skipped tests of all reports in a folder that are not older than {@code start}, sorted by class. */
    static List<SkippedTests> in(Path folder, Instant start) throws IOException {
        var skipped = new ArrayList<SkippedTests>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(
                                path -> path.getFileName().toString().matches("TEST-.*\\.xml"))
                        .sorted()
                        .toList()) {
                    if (!Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                        skipped.addAll(of(file));
                    }
                }
            }
        }
        return skipped;
    }

    private static List<SkippedTests> of(Path report) throws IOException {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getElementsByTagName("skipped");
            var skipped = new ArrayList<SkippedTests>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Element test = (Element) nodes.item(i).getParentNode();
                String type = test.getAttribute("classname");
                skipped.add(new SkippedTests(
                        type.substring(type.lastIndexOf('.') + 1) + "." + test.getAttribute("name"),
                        reason((Element) nodes.item(i))));
            }
            return skipped;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException("not a report of Surefire: " + report, e);
        }
    }

    /** Returns the message in one line, without the exception's name, preamble and stack trace. */
    private static String reason(Element skipped) {
        String message = skipped.getAttribute("message") + skipped.getTextContent();
        return message.replaceFirst("(?s)\n\\s+at .*", "")
                .replaceFirst("^\\s*[\\w.]+Exception: ", "")
                .replaceFirst("^(Assumption failed: |assumption was not met due to: )", "")
                .strip()
                .replaceAll("\\s+", " ");
    }

    @Override
    public String toString() {
        return test + ": " + (reason.isEmpty() ? "no reason given" : reason);
    }
}
