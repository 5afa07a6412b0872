package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.QuestionStoreContract;

class InMemoryQuestionStoreTest extends InMemoryPorts implements QuestionStoreContract {}
