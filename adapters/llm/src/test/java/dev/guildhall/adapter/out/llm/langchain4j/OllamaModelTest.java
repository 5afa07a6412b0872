package dev.guildhall.adapter.out.llm.langchain4j;

import dev.guildhall.adapter.out.llm.testing.ModelWire;
import java.util.concurrent.Executor;

class OllamaModelTest extends ProviderContract {

    @Override
    ModelWire wire() {
        return new OllamaWire();
    }

    @Override
    LangChain4jModelGateway gateway(Endpoint endpoint, Executor executor) {
        return LangChain4jModelGateway.ollama(endpoint, executor);
    }
}
