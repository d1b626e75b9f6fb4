package org.onrecord.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * A value in a line of JSON with its path from the line's beginning, so that a message can name it.
 *
 * @param node the value
 * @param path such as {@code quotations[2].source}; empty for the whole line
 * @param passedOver collects what this version does not know, by paths without numbers: {@code quotations[].mood}
 */
record JsonField(JsonNode node, String path, Set<String> passedOver) {

    /** Tells whether the object has a field that is not null. */
    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** @throws ExtractionFormatException if there is no such field */
    JsonField field(String name) {
        JsonNode value = node.get(name);
        JsonField field =
                new JsonField(value == null ? node : value, path.isEmpty() ? name : path + "." + name, passedOver);
        if (value == null) {
            throw field.refusal("missing");
        }
        return field;
    }

    String string(String name) {
        JsonField field = field(name);
        if (!field.node.isTextual()) {
            throw field.unexpected("a string");
        }
        return field.node.textValue();
    }

    int number(String name) {
        JsonField field = field(name);
        if (!field.node.isInt()) {
            throw field.unexpected("a whole number");
        }
        return field.node.intValue();
    }

    double fraction(String name) {
        JsonField field = field(name);
        if (!field.node.isNumber()) {
            throw field.unexpected("a number");
        }
        return field.node.doubleValue();
    }

    boolean truth(String name) {
        JsonField field = field(name);
        if (!field.node.isBoolean()) {
            throw field.unexpected("true or false");
        }
        return field.node.booleanValue();
    }

    Span span() {
        if (!node.isArray()
                || node.size() != 2
                || !node.get(0).isInt()
                || !node.get(1).isInt()) {
            throw refusal("expected a span [start, end], found " + shortened(node));
        }
        return new Span(node.get(0).intValue(), node.get(1).intValue());
    }

    List<JsonField> elements(String name) {
        JsonField list = field(name);
        if (!list.node.isArray()) {
            throw list.unexpected("a list");
        }
        List<JsonField> elements = new ArrayList<>();
        for (JsonNode element : list.node) {
            elements.add(new JsonField(element, list.path + "[" + elements.size() + "]", passedOver));
        }
        return elements;
    }

    /** Reads this value; an objection by the types of the results is reported for this field. */
    <T extends @Nullable Object> T read(Function<JsonField, T> read) {
        try {
            return read.apply(this);
        } catch (IllegalArgumentException e) {
            throw refusal(e);
        }
    }

    /** Returns the constant that a field names; null, with a note, for one of a later version. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        String word = string(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    field(name).passOver(" " + word);
                    return null;
                });
    }

    /** Returns the constant that a field names. */
    <E extends Enum<E>> E known(Class<E> type, String name) {
        return Enum.valueOf(type, string(name));
    }

    /** Returns a number that is the position of an element in a list of {@code size}. */
    int index(String name, int size) {
        int index = number(name);
        if (index < 0 || index >= size) {
            throw field(name).refusal(index + " is none of the " + size + " before or beside it");
        }
        return index;
    }

    /** Notes the fields of this object that this version does not know. */
    void passOverAllBut(Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                field(name).passOver("");
            }
        });
    }

    /** Notes that this value is not read. */
    void passOver(String detail) {
        passedOver.add(path.replaceAll("\\[\\d+]", "[]") + detail);
    }

    private ExtractionFormatException unexpected(String expected) {
        return refusal(
                "expected " + expected + ", found " + node.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    ExtractionFormatException refusal(String problem) {
        return new ExtractionFormatException(path, problem, null);
    }

    ExtractionFormatException refusal(IllegalArgumentException cause) {
        return new ExtractionFormatException(path, String.valueOf(cause.getMessage()), cause);
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
