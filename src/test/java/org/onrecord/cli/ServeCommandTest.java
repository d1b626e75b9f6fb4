package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Example;
import org.onrecord.Jvm;
import org.onrecord.document.Extraction;

/** {@code onrecord serve}, as somebody starts and stops it. */
@Timeout(240)
class ServeCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 65536 | --port: 65536 is not within 0 and 65535",
                "--port -1 | --port: -1 is not within 0 and 65535",
                "--port x | Invalid value for option '--port': 'x' is not an int",
                "--threads 0 | --threads: 0 is not within 1 and 1024",
                "--queue -1 | --queue: -1 is not within 0 and 1024",
                "--max-bytes 0 | --max-bytes: 0 is not within 1 and 1073741824",
                "--time-limit 0 | --time-limit: 0 is not within 1 and 86400",
                "--allow-origin news.example | --allow-origin: origin news.example is not of the form https://news.example",
                "--min-confidence 2 | --min-confidence: probability 2.0 is not within 0 and 1",
                "seeds | Unmatched argument at index 1: 'seeds'",
            })
    void wrongUsageIsNamed(String options, String message) {
        var process = new Process();
        assertThat(process.run((Object[]) ("serve " + options).split(" "))).isEqualTo(2);
        assertThat(process.err()).startsWith("onrecord: " + message).doesNotContain("\tat ");
        assertThat(process.out()).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var process = new Process();
            assertThat(process.run("serve", "--port", taken.getLocalPort())).isEqualTo(1);
            assertThat(process.err())
                    .isEqualTo("onrecord: serve: cannot listen on port " + taken.getLocalPort()
                            + " of 127.0.0.1: Address already in use; choose another with --host and --port;"
                            + " --port 0 takes any that is free\n");
        }
    }

    @Test
    void aHostThatIsNotThisMachinesIsNamed() {
        var process = new Process();
        assertThat(process.run("serve", "--port", 0, "--host", "192.0.2.1")).isEqualTo(1);
        assertThat(process.err()).startsWith("onrecord: serve: cannot listen on port 0 of 192.0.2.1: ");
    }

    /** Serves until it is told to stop; an article whose text is "slow" takes a second. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            System.exit(Main.run(
                    Streams.ofProcess(),
                    options -> new Engine(
                            article -> {
                                if (article.text().equals("slow")) {
                                    System.err.println("reading");
                                    pause();
                                }
                                return new Extraction(article, List.of(), List.of(), Example.BY);
                            },
                            Example.BY),
                    arguments));
        }

        private static void pause() {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void onSigtermItFinishesTheRequestInFlightAndEndsAndHasPrintedOnlyItsAddress() throws Exception {
        java.lang.Process process =
                new Jvm(folder).process(Program.class, "serve", "--port", "0").start();
        try (var out = process.inputReader(StandardCharsets.UTF_8);
                var err = process.errorReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            assertThat(line).matches("OnRecord is at http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl\\+C stops it\\)");
            URI address = URI.create(line.split(" ")[3] + "extract");
            var answer = HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(address)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString("slow"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(err.readLine()).isEqualTo("reading");
            process.toHandle().destroy(); // process.destroy() would close the streams
            HttpResponse<String> finished = answer.get(2, TimeUnit.MINUTES);
            assertThat(finished.statusCode()).isEqualTo(200);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("128 + SIGTERM").isEqualTo(143);
            assertThat(out.readLine()).isNull();
            assertThat(err.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }
}
