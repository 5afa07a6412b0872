package dev.guildhall.domain.run;

/**
 * A model's wish to use a tool. The input is untrusted text.
 *
 * @param input the arguments as the model wrote them, usually a JSON object
 */
public record ToolRequest(CallId call, String tool, String input) {

    /** What makes two requests the same for the detection of loops. */
    String signature() {
        String text = input.strip();
        return tool + "\n" + (text.startsWith("{") ? compact(text) : text);
    }

    /** Without the white space between the parts of a JSON text, which a model sets as it likes. */
    private static String compact(String json) {
        StringBuilder compact = new StringBuilder(json.length());
        boolean quoted = false;
        boolean escaped = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted || !Character.isWhitespace(c)) {
                compact.append(c);
            }
            if (c == '"' && !escaped) {
                quoted = !quoted;
            }
            escaped = quoted && c == '\\' && !escaped;
        }
        return compact.toString();
    }
}
