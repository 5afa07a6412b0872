package dev.guildhall.adapter.out.jpa.tenant;

import dev.guildhall.adapter.out.jpa.testing.JpaPorts;
import dev.guildhall.application.tenant.out.RunCounts;
import dev.guildhall.application.testing.contract.RunCountsContract;

class RunCountsIT extends JpaPorts implements RunCountsContract {

    @Override
    public RunCounts runCounts() {
        return adapter().plans().runCounts();
    }
}
