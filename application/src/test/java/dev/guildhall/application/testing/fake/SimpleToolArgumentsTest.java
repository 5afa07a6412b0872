package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ToolArgumentsContract;

class SimpleToolArgumentsTest extends InMemoryPorts implements ToolArgumentsContract {}
