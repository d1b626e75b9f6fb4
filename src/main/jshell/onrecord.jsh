// jshell --class-path target/onrecord.jar src/main/jshell/onrecord.jsh
import org.onrecord.*
import org.onrecord.batch.*
import org.onrecord.document.*
import org.onrecord.export.*
import org.onrecord.input.*
import org.onrecord.query.*
import java.nio.file.Files
import java.nio.file.Path

Extractor extractor = Extractor.create()

/** Prints who said what and returns the extraction. */
Extraction show(Extraction extraction) {
    System.out.println(TextReport.create().render(extraction));
    return extraction;
}

/** Reads a text. */
Extraction extract(String text) {
    return show(extractor.extract(text));
}

/** Returns the extraction of a record; throws where it cannot be read. */
Extraction extractRecord(InputRecord record) throws InputException {
    if (record instanceof InputRecord.Read read) {
        return extractor.extract(read.article()).withWarnings(read.warnings());
    }
    throw ((InputRecord.Unreadable) record).problem();
}

/** Reads the first article of a file (text, JSON Lines, a page, a web archive) or folder, as the command line does. */
Extraction read(String path) throws InputException {
    try (ArticleSource articles = ArticleInput.create().open(Path.of(path))) {
        if (!articles.hasNext()) {
            throw new IllegalArgumentException(path + " has no article");
        }
        Extraction first = show(extractRecord(articles.next()));
        if (articles.hasNext()) {
            System.out.println("This is the first of several articles: readAll(\"" + path + "\") reads all of them.");
        }
        return first;
    }
}

/** Reads all articles of a file or folder; names those that cannot be read. */
List<Extraction> readAll(String path) throws InputException {
    List<Extraction> extractions = new ArrayList<>();
    try (ArticleSource articles = ArticleInput.create().open(Path.of(path))) {
        while (articles.hasNext()) {
            InputRecord record = articles.next();
            if (record instanceof InputRecord.Unreadable unreadable) {
                System.out.println(unreadable.problem().getMessage());
            } else {
                extractions.add(extractRecord(record));
            }
        }
    }
    return extractions;
}

System.out.println("Try  var x = extract(\"\\\"We will go,\\\" said Ana Ruiz.\")  or  var x = read(\"path/to/page.html\"), then  x.quotations()")
