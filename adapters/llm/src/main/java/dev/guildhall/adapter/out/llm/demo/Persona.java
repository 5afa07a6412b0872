package dev.guildhall.adapter.out.llm.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the demo model plays, as far as the system prompt tells: {@code You are NAME, TITLE at COMPANY.} or lines
 * {@code Name: …}, {@code Title: …}, {@code Company: …}.
 */
record Persona(String name, String title, String company) {

    private static final Pattern SENTENCE =
            Pattern.compile("\\bYou are (?<name>[^,.\\n]{1,80}), (?:the |an? )?(?<title>[^.\\n]{1,120}?)"
                    + " (?:at|of|for|with) (?<company>[^,.;\\n]{1,120})");
    private static final Pattern NAME = label("name|persona|your name");
    private static final Pattern TITLE = label("title|job title|role|profession|specialty");
    private static final Pattern COMPANY = label("company|employer|customer|tenant|organi[sz]ation");

    private static Pattern label(String words) {
        return Pattern.compile("(?im)^[\\s*-]*(?:" + words + ")\\**\\s*:\\**\\s*(?<value>[^\\n]{1,120})$");
    }

    static Persona in(String system) {
        Matcher sentence = SENTENCE.matcher(system);
        boolean found = sentence.find();
        return new Persona(
                found ? clean(sentence.group("name")) : labelled(NAME, system, "your colleague"),
                found ? clean(sentence.group("title")) : labelled(TITLE, system, "generalist"),
                found ? clean(sentence.group("company")) : labelled(COMPANY, system, "your company"));
    }

    private static String labelled(Pattern label, String system, String otherwise) {
        Matcher matcher = label.matcher(system);
        return matcher.find() ? clean(matcher.group("value")) : otherwise;
    }

    private static String clean(String value) {
        return value.replaceAll("[\"*`“”«»<>]", "").strip();
    }

    Profession profession() {
        return Profession.of(title);
    }
}
