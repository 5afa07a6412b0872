package dev.guildhall.adapter.out.jpa.orgchart;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.orgchart.out.OrgChartStore;
import dev.guildhall.application.testing.contract.OrgChartStoreContract;

class OrgChartStoreIT extends JpaPorts implements OrgChartStoreContract {

    @Override
    public OrgChartStore orgChart() {
        return adapter().orgChart();
    }
}
