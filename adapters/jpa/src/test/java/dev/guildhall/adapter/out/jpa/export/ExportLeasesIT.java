package dev.guildhall.adapter.out.jpa.export;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.lifecycle.out.ExportLeases;
import dev.guildhall.application.testing.contract.ExportLeasesContract;

class ExportLeasesIT extends JpaPorts implements ExportLeasesContract {

    @Override
    public ExportLeases exports() {
        return adapter().lifecycle().exports();
    }
}
