package dev.guildhall.adapter.out.llm.demo;

import java.util.regex.Pattern;

/**
 * Whom the demo model plays, as the system prompt's last lines {@code - Name: …}, {@code - Job title: …} and
 * {@code - Company: …} tell.
 */
record Persona(String name, String title, String company) {

    private static final Pattern NAME = label("Name");
    private static final Pattern TITLE = label("Job title");
    private static final Pattern COMPANY = label("Company");

    private static Pattern label(String word) {
        return Pattern.compile("(?m)^- " + word + ": (?<value>[^\\n]{1,120})$");
    }

    static Persona in(String system) {
        return new Persona(
                last(NAME, system, "your colleague"),
                last(TITLE, system, "generalist"),
                last(COMPANY, system, "your company"));
    }

    private static String last(Pattern label, String system, String otherwise) {
        return label.matcher(system)
                .results()
                .map(match -> clean(match.group("value")))
                .reduce((_, later) -> later)
                .orElse(otherwise);
    }

    private static String clean(String value) {
        return value.replaceAll("[\"*`“”«»<>]", "").strip();
    }

    Profession profession() {
        return Profession.of(title);
    }
}
