package dev.guildhall.domain.run;

/**
 * A model's wish to use a tool. The input is untrusted text.
 *
 * @param input the arguments as the model wrote them, usually a JSON object
 */
public record ToolRequest(CallId call, String tool, String input) {

    /** What makes two requests the same for the detection of loops. */
    String signature() {
        return tool + "\n" + input.strip();
    }
}
