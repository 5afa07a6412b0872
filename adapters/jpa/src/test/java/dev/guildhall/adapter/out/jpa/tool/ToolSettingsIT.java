package dev.guildhall.adapter.out.jpa.tool;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.testing.contract.ToolSettingsContract;
import dev.guildhall.application.tool.out.ToolSettings;

class ToolSettingsIT extends JpaPorts implements ToolSettingsContract {

    @Override
    public ToolSettings toolSettings() {
        return adapter().oversight().toolSettings();
    }
}
