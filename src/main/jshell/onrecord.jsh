// jshell --class-path target/onrecord.jar src/main/jshell/onrecord.jsh
import org.onrecord.*
import org.onrecord.batch.*
import org.onrecord.document.*
import org.onrecord.export.*
import org.onrecord.query.*
import java.nio.file.Files
import java.nio.file.Path

Extractor extractor = Extractor.create()

/** Prints who said what and gives the extraction. */
Extraction show(Extraction extraction) {
    System.out.println(TextReport.create().of(extraction));
    return extraction;
}

/** Reads a text. */
Extraction extract(String text) {
    return show(extractor.extract(text));
}

/** Reads a file in UTF-8. */
Extraction read(String path) throws java.io.IOException {
    return show(extractor.extract(new Article(path, Files.readString(Path.of(path)))));
}

System.out.println("Try  var x = extract(\"\\\"We will go,\\\" said Ana Ruiz.\")  or  var x = read(\"path/to/article.txt\"), then  x.quotations()")
