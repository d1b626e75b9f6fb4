package org.onrecord.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Where an {@link ExtractionServer} listens, and its limits. Immutable.
 *
 * <pre>{@code
 * ServerSettings settings = ServerSettings.DEFAULT.withPort(0).withQueue(16);
 * }</pre>
 *
 * @apiNote May get more components: make it from {@link #DEFAULT}, and read it by its accessors.
 * @param host the name or address of the network interface to listen on
 * @param port the port to listen on, 0 to 65,535; 0 for any that is free
 * @param threads the number of articles that are read at the same time, at least 1
 * @param queue the number of requests that may wait while so many articles are read, at least 0; further ones are refused
 * @param maximumBytes the greatest length of an article in a request, in bytes, at least 1
 * @param timeLimit the time within which a request must arrive, and the time that reading an article may take; more than zero
 * @param origins the origins, such as {@code https://news.example}, whose pages may ask this server from a browser; {@code *} for
 *     all of them
 */
public record ServerSettings(
        String host, int port, int threads, int queue, int maximumBytes, Duration timeLimit, List<String> origins) {

    /** Port 8080 of this machine alone, a thread per processor, 64 requests waiting, articles of 2 MiB, 30 seconds, no other origins. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            "127.0.0.1",
            8080,
            Runtime.getRuntime().availableProcessors(),
            64,
            1 << 21,
            Duration.ofSeconds(30),
            List.of());

    /**
     * Checks the values.
     *
     * @throws NullPointerException if a component or an origin is null
     * @throws IllegalArgumentException if a value is out of its range, or an origin is not one
     */
    public ServerSettings {
        Objects.requireNonNull(host, "host");
        origins = List.copyOf(origins);
        within("port", port, 0, 65_535);
        within("threads", threads, 1, 1024);
        within("queue", queue, 0, 1024);
        within("maximumBytes", maximumBytes, 1, 1 << 30);
        if (timeLimit.isNegative() || timeLimit.isZero() || timeLimit.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("timeLimit " + timeLimit + " is not within 0 and a day");
        }
        origins.forEach(ServerSettings::checkOrigin);
    }

    private static void within(String name, int value, int least, int greatest) {
        if (value < least || value > greatest) {
            throw new IllegalArgumentException(name + " " + value + " is not within " + least + " and " + greatest);
        }
    }

    private static void checkOrigin(String origin) {
        if (origin.equals("*") || origin.equals("null")) {
            return;
        }
        try {
            var uri = URI.create(origin);
            String bare = uri.getScheme() + "://" + uri.getRawAuthority();
            if (uri.getScheme() != null && uri.getHost() != null && bare.equals(origin)) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // Is not an origin either.
        }
        throw new IllegalArgumentException(
                "origin " + origin + " is not of the form https://news.example, without a path, or *");
    }

    /** Returns the same settings with another network interface. */
    public ServerSettings withHost(String name) {
        return new ServerSettings(name, port, threads, queue, maximumBytes, timeLimit, origins);
    }

    /** Returns the same settings with another port. */
    public ServerSettings withPort(int number) {
        return new ServerSettings(host, number, threads, queue, maximumBytes, timeLimit, origins);
    }

    /** Returns the same settings with another number of articles that are read at the same time. */
    public ServerSettings withThreads(int count) {
        return new ServerSettings(host, port, count, queue, maximumBytes, timeLimit, origins);
    }

    /** Returns the same settings with another number of requests that may wait. */
    public ServerSettings withQueue(int count) {
        return new ServerSettings(host, port, threads, count, maximumBytes, timeLimit, origins);
    }

    /** Returns the same settings with another greatest length of an article. */
    public ServerSettings withMaximumBytes(int count) {
        return new ServerSettings(host, port, threads, queue, count, timeLimit, origins);
    }

    /** Returns the same settings with another time limit. */
    public ServerSettings withTimeLimit(Duration limit) {
        return new ServerSettings(host, port, threads, queue, maximumBytes, limit, origins);
    }

    /** Returns the same settings with other origins whose pages may ask. */
    public ServerSettings withOrigins(List<String> others) {
        return new ServerSettings(host, port, threads, queue, maximumBytes, timeLimit, others);
    }
}
