package dev.guildhall.adapter.out.jpa.isolation;

import dev.guildhall.adapter.out.jpa.testing.JpaQueuePorts;
import dev.guildhall.application.isolation.out.IsolationInspector;
import dev.guildhall.application.testing.contract.IsolationInspectorContract;

class IsolationInspectorIT extends JpaQueuePorts implements IsolationInspectorContract {

    @Override
    public IsolationInspector inspector() {
        return adapter().isolation();
    }
}
