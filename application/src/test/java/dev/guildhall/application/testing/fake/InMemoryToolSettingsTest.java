package dev.guildhall.application.testing.fake;

import dev.guildhall.application.testing.contract.ToolSettingsContract;

class InMemoryToolSettingsTest extends InMemoryPorts implements ToolSettingsContract {}
