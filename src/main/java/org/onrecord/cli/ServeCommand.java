package org.onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.server.ExtractionServer;
import org.onrecord.server.MissingServerException;
import org.onrecord.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord serve}: extractions over HTTP. */
@Command(
        name = "serve",
        description = {
            "Serves a page to paste an article into, and an interface for programs: POST /extract. Open the address that it prints.",
            "It keeps no text. Ctrl+C stops it when the requests that it is answering are finished."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code: 1 if it could not start; 2 for wrong usage."})
final class ServeCommand extends Subcommand {

    private final Engine.Factory engines;

    @Mixin
    private final ExtractorOptions extractor;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The network interface to listen on: 0.0.0.0 for all of them, which lets in other machines."
                    + " Default: 127.0.0.1, which lets in this machine alone.")
    private String host = ServerSettings.DEFAULT.host();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on, 0 for any that is free. Default: 8080.")
    private int port = ServerSettings.DEFAULT.port();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of articles that are read at the same time. Default: one per processor.")
    private int threads = ServerSettings.DEFAULT.threads();

    @Option(
            names = "--queue",
            paramLabel = "N",
            description = "Number of requests that may wait. Further ones are refused with status 429. Default: 64.")
    private int queue = ServerSettings.DEFAULT.queue();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description =
                    "The greatest length of an article; a longer one is refused with status 413. Default: 2097152.")
    private int maximumBytes = ServerSettings.DEFAULT.maximumBytes();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description =
                    "The time within which a request must arrive, else status 408, and the time that reading an article"
                            + " may take, else status 503. Default: 30.")
    private int timeLimit = (int) ServerSettings.DEFAULT.timeLimit().toSeconds();

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            split = ",",
            description =
                    "Lets the pages of these sites ask from a browser, with commas between: https://news.example, or * for all."
                            + " Default: none.")
    private List<String> origins = List.of();

    ServeCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        super(streams);
        this.engines = engines;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        try (ExtractionServer server = start(settings)) {
            if (server == null) {
                return 1;
            }
            var stop = new Thread(server::close, "onrecord-server-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            print("OnRecord is at " + server.address() + " (Ctrl+C stops it)\n");
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            messages.problem(Problem.of("standard output", e));
            return 1;
        }
        return 0;
    }

    /** Returns the running server; null if it could not start, which was reported. */
    private @Nullable ExtractionServer start(ServerSettings settings) {
        try {
            Engine engine = engines.create(extractor);
            return ExtractionServer.start(engine.extract(), engine.by(), settings);
        } catch (MissingServerException e) {
            messages.problem(new Problem(
                    "serve",
                    "HTTP is served with " + e.artifact() + ", which is not on the class path",
                    "add it, or run target/onrecord.jar, which contains it"));
        } catch (ModelException | UserFileException e) {
            messages.problem(Problem.of("serve", e));
        } catch (IOException e) {
            messages.problem(new Problem(
                    "serve",
                    "cannot listen on port " + settings.port() + " of " + settings.host() + ": " + reason(e),
                    "choose another with --host and --port; --port 0 takes any that is free"));
        }
        return null;
    }

    private static String reason(IOException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private ServerSettings settings() {
        Usage usage = usage();
        usage.check(!host.isBlank(), "--host is blank");
        usage.check(port >= 0 && port <= 65_535, "--port: " + port + " is not within 0 and 65535");
        usage.check(threads >= 1 && threads <= 1024, "--threads: " + threads + " is not within 1 and 1024");
        usage.check(queue >= 0 && queue <= 1024, "--queue: " + queue + " is not within 0 and 1024");
        usage.check(
                maximumBytes >= 1 && maximumBytes <= 1 << 30,
                "--max-bytes: " + maximumBytes + " is not within 1 and 1073741824");
        usage.check(timeLimit >= 1 && timeLimit <= 86_400, "--time-limit: " + timeLimit + " is not within 1 and 86400");
        usage.of(extractor::settings);
        try {
            return new ServerSettings(host, port, threads, queue, maximumBytes, Duration.ofSeconds(timeLimit), origins);
        } catch (IllegalArgumentException e) {
            throw usage.wrong("--allow-origin: " + e.getMessage());
        }
    }
}
