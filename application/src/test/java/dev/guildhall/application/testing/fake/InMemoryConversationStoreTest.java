package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ConversationStoreContract;

class InMemoryConversationStoreTest extends InMemoryPorts implements ConversationStoreContract {}
