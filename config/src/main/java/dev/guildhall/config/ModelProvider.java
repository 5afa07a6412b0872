package dev.guildhall.config;

/** Where language models are called. */
public enum ModelProvider {
    /** Deterministic, built in; needs neither key nor network. */
    DEMO,
    /** OpenAI, or any server that speaks its protocol. */
    OPENAI,
    ANTHROPIC,
    GEMINI,
    OLLAMA
}
