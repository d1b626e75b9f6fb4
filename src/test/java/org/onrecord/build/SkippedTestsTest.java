package org.onrecord.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {

    @TempDir
    private Path folder;

    @Test
    void eachSkippedTestIsNamedWithItsReason() throws IOException {
        Files.writeString(folder.resolve("TEST-org.example.PageIT.xml"), """
                <testsuite name="org.example.PageIT" tests="3" skipped="2">
                  <testcase name="passes" classname="org.example.PageIT"/>
                  <testcase name="isDrawn" classname="org.example.PageIT">
                    <skipped type="org.opentest4j.TestAbortedException"><![CDATA[org.opentest4j.TestAbortedException: Assumption failed: no chromium on the PATH
                	at org.junit.jupiter.api.Assumptions.throwAssumptionFailed(Assumptions.java:321)
                ]]></skipped>
                  </testcase>
                  <testcase name="isOff" classname="org.example.PageIT"><skipped/></testcase>
                </testsuite>
                """);
        Files.writeString(folder.resolve("failsafe-summary.xml"), "<failsafe-summary/>");
        assertThat(SkippedTests.in(folder, Instant.EPOCH))
                .extracting(SkippedTests::toString)
                .containsExactly("PageIT.isDrawn: no chromium on the PATH", "PageIT.isOff: no reason given");
    }

    @Test
    void reportsOfAnEarlierRunDoNotCount() throws IOException {
        Path report = Files.writeString(
                folder.resolve("TEST-org.example.PageIT.xml"),
                "<testsuite><testcase name=\"isOff\" classname=\"org.example.PageIT\"><skipped/></testcase></testsuite>");
        Instant start = Instant.parse("2026-11-26T13:05:26Z");
        Files.setLastModifiedTime(report, FileTime.from(start.minusSeconds(1)));
        assertThat(SkippedTests.in(folder, start)).isEmpty();
        Files.setLastModifiedTime(report, FileTime.from(start));
        assertThat(SkippedTests.in(folder, start)).hasSize(1);
    }

    @Test
    void withoutReportsNothingWasSkipped() throws IOException {
        assertThat(SkippedTests.in(folder.resolve("none"), Instant.EPOCH)).isEmpty();
    }
}
