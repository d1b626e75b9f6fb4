package org.onrecord;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyPermission;
import java.util.stream.Stream;
import org.onrecord.document.Article;
import org.onrecord.export.JsonLines;

/** A program that embeds OnRecord, reads the seeds and prints what was found in UTF-8. */
public final class SeedsRun {

    private SeedsRun() {}

    public static void main(String[] arguments) throws Exception {
        String json = arguments.length == 0 ? json(Extractor.create()) : (String) guarded();
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The seeds in order, as JSON Lines. */
    static String json(Extractor extractor) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(Path.of("seeds"));
                var writer = JsonLines.withText().open(out)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                writer.write(extractor.extract(new Article(file.getFileName().toString(), Files.readString(file))));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Called by reflection, from another class loader. */
    public static String json() throws IOException {
        return json(Extractor.create());
    }

    /**
     * The same in a class loader that shares nothing with the embedder's, without a context class loader, under a security
     * manager that forbids what a library has no business with.
     */
    @SuppressWarnings("removal")
    private static Object guarded() throws Exception {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
            places.add(Path.of(place).toUri().toURL());
        }
        var isolated = new URLClassLoader("isolated", places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Class<?> other = isolated.loadClass(SeedsRun.class.getName());
        if (other == SeedsRun.class) {
            throw new IllegalStateException("the same class");
        }
        Thread.currentThread().setContextClassLoader(null);
        System.setSecurityManager(new Guard());
        return other.getMethod("json").invoke(null);
    }

    @SuppressWarnings("removal")
    private static final class Guard extends SecurityManager {

        @Override
        public void checkPermission(Permission permission) {
            String name = permission.getName();
            // The JDK itself asks for all of them, which is "*", where it reads one.
            boolean property = permission instanceof PropertyPermission
                    && permission.getActions().contains("write")
                    && !name.equals("*");
            if (property || name.startsWith("exitVM")) {
                throw new SecurityException("forbidden: " + permission);
            }
        }

        @Override
        public void checkWrite(String file) {
            throw new SecurityException("forbidden: to write " + file);
        }

        @Override
        public void checkExec(String command) {
            throw new SecurityException("forbidden: to run " + command);
        }

        @Override
        public void checkConnect(String host, int port) {
            throw new SecurityException("forbidden: to connect to " + host);
        }
    }
}
