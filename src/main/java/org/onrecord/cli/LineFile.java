package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that grows by whole lines. If a program was killed while it wrote a line, opening the file again cuts off the incomplete
 * line. Only one program at a time can write the file.
 */
final class LineFile implements Closeable {

    private static final int BLOCK = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    /** Opens the file, or creates it. */
    LineFile(Path file) throws IOException {
        this.file = file;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock() == null) {
                throw new FileSystemException(file.toString(), null, "another program is writing it");
            }
            long end = endOfLastLine();
            channel.truncate(end);
            channel.position(end);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    /** @param lines whole lines, each with its line break */
    void append(byte[] lines) throws IOException {
        for (ByteBuffer rest = ByteBuffer.wrap(lines); rest.hasRemaining(); ) {
            channel.write(rest);
        }
    }

    /** Writes everything that was appended to the disk. */
    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private @Nullable FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private long endOfLastLine() throws IOException {
        for (long end = channel.size(); end > 0; ) {
            long start = Math.max(0, end - BLOCK);
            ByteBuffer block = ByteBuffer.allocate((int) (end - start));
            while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {}
            for (int i = block.position() - 1; i >= 0; i--) {
                if (block.get(i) == '\n') {
                    return start + i + 1;
                }
            }
            end = start;
        }
        return 0;
    }
}
