package dev.guildhall.adapter.out.llm;

/** Who answers. */
public enum ModelProvider {
    /** Our own model without a model. */
    DEMO,
    /** OpenAI, or any server that speaks its chat completions. */
    OPENAI,
    /** Anthropic. */
    ANTHROPIC,
    /** Google's Gemini API. */
    GEMINI,
    /** Ollama. */
    OLLAMA
}
