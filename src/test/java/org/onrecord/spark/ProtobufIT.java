package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.RuntimeVersion;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * CoreNLP's messages were generated for protobuf 3.25, Spark brings 4.33, and a class path has one of them. OnRecord itself uses
 * none; who uses CoreNLP beside it on Spark gets this far with Spark's.
 */
@Tag("spark")
class ProtobufIT {

    @Test
    void coreNlpsMessagesTravelByTheProtobufOfSpark() throws Exception {
        assertThat(RuntimeVersion.MAJOR).isEqualTo(4);
        var annotation = new Annotation("Ana Ruiz spoke.");
        new TokenizerAnnotator(false, "English").annotate(annotation);
        var serializer = new ProtobufAnnotationSerializer(false);
        var bytes = new ByteArrayOutputStream();
        serializer.write(annotation, bytes).close();
        Annotation back =
                serializer.read(new ByteArrayInputStream(bytes.toByteArray())).first();
        assertThat(back.get(CoreAnnotations.TokensAnnotation.class))
                .extracting(token -> token.word())
                .containsExactly("Ana", "Ruiz", "spoke", ".");
    }
}
