// Makes a program of the README's lines for embedders, as they stand there.
def readme = new File(basedir, '../../../README.md').getText('UTF-8')
def blocks = (readme =~ /(?s)```java\n(.*?)```/).collect { it[1] }.findAll { it.startsWith('Extractor extractor =') }
assert blocks.size() == 1

def folder = new File(basedir, 'src/main/java/consumer')
folder.mkdirs()
new File(folder, 'Main.java').setText("""package consumer;

import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.Extractor;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String text = Files.readString(Path.of(arguments[0]));
${blocks[0]}
    }
}
""", 'UTF-8')
