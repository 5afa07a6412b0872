package dev.guildhall.application.testing.fake;

import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.application.testing.contract.ExportLeasesContract;

class InMemoryExportLeasesTest extends InMemoryPorts implements ExportLeasesContract {

    @Override
    public ExportLeases exports() {
        return new InMemoryExportLeases(database());
    }
}
