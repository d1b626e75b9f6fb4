package org.onrecord.server;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.export.KindFilter;
import org.onrecord.input.InputException;
import org.onrecord.input.JsonArticle;

/**
 * What a request to {@code /extract} asks for.
 *
 * @param body the type of its body
 * @param format the format of the answer
 * @param kinds the kinds of quotation to give
 * @param withText whether the answer contains the article's text
 * @param id the id of an article that comes without one
 */
record Question(BodyType body, AnswerFormat format, KindFilter kinds, boolean withText, String id) {

    private static final Set<String> PARAMETERS = new TreeSet<>(List.of("format", "id", "kinds", "with-text"));

    /** @throws ProblemException if a header or parameter is wrong */
    static Question of(Request request) {
        BodyType body = BodyType.of(request.getHeaders());
        Fields parameters = parameters(request);
        boolean stream = body == BodyType.LINES;
        AnswerFormat format = AnswerFormat.of(value(parameters, "format", stream ? "jsonl" : "json"));
        if (stream && format != AnswerFormat.JSONL) {
            throw wrong("format=" + format + ": JSON Lines are answered with format=jsonl");
        }
        boolean withText = bool(value(parameters, "with-text", "false"));
        if (withText && !format.hasPlaceForText()) {
            throw wrong("with-text=true requires format=json or jsonl; " + format + " has no place for the text");
        }
        String id = value(parameters, "id", "text");
        if (id.isEmpty()) {
            throw wrong("id= is empty");
        }
        return new Question(body, format, kinds(value(parameters, "kinds", "")), withText, id);
    }

    private static Fields parameters(Request request) {
        Fields parameters;
        try {
            parameters = Request.extractQueryParameters(request);
        } catch (IllegalArgumentException | HttpException.RuntimeException e) {
            throw wrong("the query cannot be decoded: it must be UTF-8, percent-encoded");
        }
        for (Fields.Field parameter : parameters) {
            if (!PARAMETERS.contains(parameter.getName())) {
                throw wrong("there is no parameter " + parameter.getName() + "; the parameters are "
                        + String.join(", ", PARAMETERS));
            }
            if (parameter.hasMultipleValues()) {
                throw wrong("the parameter " + parameter.getName() + " is given more than once");
            }
        }
        return parameters;
    }

    private static String value(Fields parameters, String name, String otherwise) {
        String value = parameters.getValue(name);
        return value == null ? otherwise : value;
    }

    private static boolean bool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("with-text=" + value + " is neither true nor false");
        };
    }

    private static KindFilter kinds(String names) {
        try {
            return KindFilter.of(names.isEmpty() ? List.of() : List.of(names.split(",", -1)));
        } catch (IllegalArgumentException e) {
            throw wrong("kinds=" + names + ": " + e.getMessage());
        }
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(Problem.badRequest(detail));
    }

    /**
     * Returns the article in a body that holds one, or in a line of a stream.
     *
     * @throws ProblemException if there is none
     */
    Article article(byte[] bytes) {
        String text = Utf8.decode(bytes);
        if (body == BodyType.TEXT) {
            return new Article(id, text);
        }
        try {
            return body == BodyType.JSON
                    ? JsonArticle.create().read(text, "the body", id)
                    : JsonArticle.create().read(text, "the line");
        } catch (InputException e) {
            throw wrong(e.place() + " is no article: " + e.problem());
        }
    }

    /** Returns the answer's body. */
    byte[] answer(Extraction extraction) {
        return format.bytes(kinds.in(extraction), withText);
    }
}
