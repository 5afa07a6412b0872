package dev.guildhall.adapter.in.faces.support;

import dev.guildhall.domain.shared.InvalidValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with a form, by field; shown beside the fields. */
public final class FormErrors {

    /** Stands for the form as a whole. */
    public static final String FORM = "form";

    private final Map<String, String> byField = new LinkedHashMap<>();

    /**
     * Reads a value and keeps what is wrong with it.
     *
     * @param label what people call the field; the sentence begins with it
     * @return the value, or empty when there is something wrong
     */
    public <T> Optional<T> read(String field, String label, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue wrong) {
            byField.putIfAbsent(field, label + " " + wrong.detail() + ".");
            return Optional.empty();
        }
    }

    /**
     * Asks the application, which may know more that is wrong than the form does.
     *
     * @return its answer, or empty when there is something wrong
     */
    public <T> Optional<T> ask(Supplier<T> port) {
        return read(FORM, "One of your entries", port);
    }

    /** Adds a sentence. */
    public void add(String field, String sentence) {
        byField.put(field, sentence);
    }

    /** Whether anything is wrong. */
    public boolean any() {
        return !byField.isEmpty();
    }

    /** Sentences by field. */
    public Map<String, String> byField() {
        return Collections.unmodifiableMap(byField);
    }
}
